"""Projects that a page features are those that an investor can still ask for."""

from __future__ import annotations

from typing import Any

import pytest
from django.conf import settings

from cms.live.projects import Featured, featured, unknown_codes
from investment.choices import CallStatus
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db
TODAY = settings.CATALOGUE_TODAY


def ask(*codes: str, query: str = "", most: int = 6, language: str = "en") -> Featured:
    return featured(codes=codes, query=query, most=most, language=language, on=TODAY)


def codes_of(found: Featured) -> list[str]:
    return [row.code for row in found.rows]


@pytest.fixture
def projects() -> None:
    for code, status in [
        ("TH-901", CallStatus.CALLING),
        ("TH-902", CallStatus.WITHDRAWN),
        ("TH-903", CallStatus.PLANNED),
        ("TH-904", CallStatus.TERMINATED),
        ("TH-905", CallStatus.CALLING),
    ]:
        InvestmentProjectFactory(code=code, call_status=status, live=True)
    InvestmentProjectFactory(code="TH-906")


@pytest.mark.usefixtures("projects")
def test_projects_by_hand_keep_the_order_of_the_editor() -> None:
    assert codes_of(ask("TH-905", "TH-903", "TH-901")) == ["TH-905", "TH-903", "TH-901"]


@pytest.mark.usefixtures("projects")
def test_what_was_withdrawn_or_is_no_longer_public_is_not_offered() -> None:
    assert codes_of(ask("TH-902", "TH-904", "TH-906", "TH-901", "TH-999")) == ["TH-901"]
    assert codes_of(ask(query="status=withdrawn")) == []
    assert {"TH-902", "TH-904"}.isdisjoint(codes_of(ask()))


@pytest.mark.usefixtures("projects")
def test_a_question_shows_the_first_and_leads_to_all() -> None:
    found = ask(query="?status=calling", most=1, language="vi")
    assert len(found.rows) == 1
    assert found.href == "/vi/du-an/?status=calling"
    assert "2" in found.link


@pytest.mark.usefixtures("projects")
@pytest.mark.parametrize(("language", "name"), [("vi", "Nhà máy"), ("ko", "메탄올")])
def test_rows_are_in_the_language_of_the_page(language: str, name: str) -> None:
    (row,) = ask("TH-901", language=language).rows
    assert row.name.startswith(name)
    assert row.href.startswith(f"/{language}/")


def test_more_projects_need_no_more_queries(django_assert_max_num_queries: Any) -> None:
    InvestmentProjectFactory.create_batch(12, live=True)
    ask(most=12)
    with django_assert_max_num_queries(12):
        assert len(ask(most=12).rows) == 12


@pytest.mark.usefixtures("projects")
def test_codes_that_no_public_project_has_are_told() -> None:
    assert unknown_codes(["TH-901", "TH-906", "TH-999"]) == ["TH-906", "TH-999"]
    assert unknown_codes([]) == []
