"""Every filter of the catalogue, alone and together."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from investment.actions.verification import confirm
from investment.models import InvestmentProject
from investment.search.criteria import Criteria
from investment.search.engine import all_codes, search
from tests.factories import OrganisationFactory
from tests.investment.reviews import member_of

pytestmark = pytest.mark.usefixtures("catalogue")
ON = date(2026, 11, 23)


CASES: list[tuple[str, list[str]]] = [
    # a sector holds the sectors under it
    ("sector=industry", ["TH-002", "TH-003", "TH-005", "TH-001", "TH-004"]),
    ("sector=textiles", ["TH-003"]),
    ("sector=energy&sector=textiles", ["TH-003", "TH-016"]),
    # a zone holds the zones inside it
    ("zone=Z-01", ["TH-002", "TH-005", "TH-001"]),
    ("zone=Z-02", ["TH-005"]),
    ("place=16561", ["TH-003"]),
    ("place=former-382", ["TH-004"]),
    ("route=fdi", ["TH-003"]),
    ("form=fdi", []),
    ("activity=A-01", ["TH-016"]),
    # chosen projects stand in the order of the list; the order of the address is a page's business
    ("codes=TH-016,th002&codes=TH+004", ["TH-002", "TH-004", "TH-016"]),
    ("codes=TH-016,TH-002&status=open", ["TH-002"]),
    # a call whose period is over is a state of its own, never counted as calling
    ("status=open", ["TH-002", "TH-003", "TH-005"]),
    ("status=calling", ["TH-002", "TH-003"]),
    ("status=selecting_investor", ["TH-005"]),
    ("status=call_ended", ["TH-001"]),
    ("status=planned&status=operating", ["TH-004", "TH-016"]),
    ("status=withdrawn", []),
    ("fresh=never_checked", ["TH-002", "TH-003", "TH-005", "TH-001", "TH-004", "TH-016"]),
    ("fresh=fresh&fresh=due", []),
    # a range meets a range; what is not published is its own value
    ("area_min=25", ["TH-003"]),
    ("area_max=10", ["TH-005", "TH-001", "TH-004", "TH-016"]),
    ("area_min=11&area_max=20", ["TH-003"]),
    ("area_min=31", []),
    ("capital=not_published", ["TH-005", "TH-004"]),
    ("capital_min=0", ["TH-002", "TH-003", "TH-001", "TH-016"]),
    ("capital_max=1000000000000&capital=not_published&status=planned", ["TH-004"]),
    # 500 billion đồng are 20 million dollars at 25,000
    ("capital_min=100000000", ["TH-002", "TH-001"]),
    ("capital_max=20000000", ["TH-003"]),
    ("capital_min=20000001&capital_max=90000000", ["TH-016"]),
    ("capital_min=2250000000000&currency=VND", ["TH-002", "TH-001", "TH-016"]),
    ("capital_max=2250000000000&currency=VND", ["TH-003", "TH-016"]),
    # no rate of the won: nothing is published in it
    ("capital_min=1&currency=KRW", []),
    ("sector=industry&status=open&zone=Z-01&capital_min=1", ["TH-002"]),
    ("q=nghi+son&status=open", ["TH-002", "TH-005", "TH-003"]),
]


@pytest.mark.parametrize(("query", "codes"), CASES)
def test_what_is_left(query: str, codes: list[str]) -> None:
    criteria = Criteria.from_text(query)
    found = all_codes(criteria, language="en", on=ON)
    assert sorted(found) == sorted(codes) if criteria.q else found == codes
    assert search(criteria, language="en", on=ON).total == len(codes)


def test_before_its_list_ended_the_call_was_open() -> None:
    before = date(2025, 12, 31)
    assert "TH-001" in all_codes(Criteria(status=("open",)), language="en", on=before)
    assert all_codes(Criteria(status=("call_ended",)), language="en", on=before) == []


def test_before_the_first_rate_currencies_are_not_compared() -> None:
    before = date(2025, 12, 31)
    asked = Criteria.from_text("capital_min=1&currency=VND")
    assert all_codes(asked, language="en", on=before) == ["TH-003"]


@pytest.mark.parametrize(
    ("sort", "codes"),
    [
        ("capital", ["TH-002", "TH-001", "TH-016", "TH-003", "TH-004", "TH-005"]),
        ("area", ["TH-003", "TH-001", "TH-004", "TH-005", "TH-016", "TH-002"]),
        ("verified", ["TH-001", "TH-002", "TH-003", "TH-004", "TH-005", "TH-016"]),
        ("newest", ["TH-016", "TH-005", "TH-004", "TH-003", "TH-002", "TH-001"]),
    ],
)
def test_orders(sort: str, codes: list[str]) -> None:
    found = all_codes(Criteria(sort=sort), language="en", on=ON)
    assert sorted(found) == sorted(codes)
    assert found == codes or sort == "newest"  # published within one transaction


@pytest.mark.parametrize(
    ("language", "codes"),
    [
        ("en", ["TH-001", "TH-016", "TH-005", "TH-004", "TH-002", "TH-003"]),
        ("ko", ["TH-001", "TH-004", "TH-003", "TH-005", "TH-002", "TH-016"]),
    ],
)
def test_names_sort_as_the_language_does(language: str, codes: list[str]) -> None:
    assert all_codes(Criteria(sort="name"), language=language, on=ON) == codes


def test_as_days_pass_a_project_leaves_the_fresh_and_a_word_of_its_agency_brings_it_back(
    django_capture_on_commit_callbacks: Any,
) -> None:
    """Nothing is written meanwhile: which list it stands on is a matter of the day."""
    project = InvestmentProject.objects.get(code="TH-003")
    agency = OrganisationFactory()
    InvestmentProject.objects.filter(pk=project.pk).update(owning_agency=agency)
    member = member_of(agency)
    with django_capture_on_commit_callbacks(execute=True):
        confirm(project=project, on=ON, by=member)
    for days, state in ((0, "fresh"), (149, "fresh"), (150, "due"), (180, "due"), (181, "overdue")):
        day = ON + timedelta(days=days)
        for asked in ("fresh", "due", "overdue"):
            assert all_codes(Criteria(fresh=(asked,)), language="vi", on=day) == (
                ["TH-003"] if asked == state else []
            ), (days, asked)
    day = ON + timedelta(days=200)
    with django_capture_on_commit_callbacks(execute=True):
        confirm(project=project, on=day, by=member)
    assert all_codes(Criteria(fresh=("fresh",)), language="vi", on=day) == ["TH-003"]
