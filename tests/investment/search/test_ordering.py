"""An order turned round shows the same projects the other way, and still the unpublished last."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from investment.models import InvestmentProject
from investment.search import database
from investment.search.criteria import Criteria
from investment.search.sorts import SORTS
from investment.search.tiers import LANGUAGES

pytestmark = pytest.mark.usefixtures("catalogue")
ON = date(2026, 11, 23)
WAYS = [value for value, order in SORTS.items() if order.is_descending]
PUBLISHED = {
    "published": "first_published_at",
    "capital": "capital_max",
    "area": "area_max_ha",
    "verified": "verified_on",
}


def listed(sort: str, language: str = "en", **wishes: Any) -> list[str]:
    criteria = Criteria(sort=sort, **wishes)
    pks = database.ordered_pks(criteria, language=language, on=ON)
    codes = dict(InvestmentProject.objects.values_list("pk", "code"))
    return [codes[pk] for pk in pks]


def unpublished(by: str) -> set[str]:
    if by not in PUBLISHED:
        return set()
    missing = InvestmentProject.objects.public().filter(**{f"{PUBLISHED[by]}__isnull": True})
    return set(missing.values_list("code", flat=True))


@pytest.mark.parametrize("sort", WAYS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_either_way_shows_everything_and_the_unpublished_last(sort: str, language: str) -> None:
    down, up = listed(sort, language), listed(SORTS[sort].other_way, language)
    missing = unpublished(SORTS[sort].by)
    known = len(down) - len(missing)
    assert len(down) == 6
    assert set(down[known:]) == set(up[known:]) == missing
    assert down[known:] == up[known:] == sorted(missing)


@pytest.mark.parametrize("currency", ["", "VND"])
def test_the_smallest_capital_comes_first_in_one_currency(currency: str) -> None:
    assert listed("capital_asc", currency=currency) == [
        *("TH-003", "TH-016", "TH-001", "TH-002"),  # 500 billion đồng are 20 million dollars
        *("TH-004", "TH-005"),
    ]
    assert listed("capital", currency=currency)[:4] == ["TH-002", "TH-001", "TH-016", "TH-003"]


def test_without_a_rate_currencies_are_not_mixed_either_way() -> None:
    wons = listed("capital_asc", currency="KRW")
    assert wons == ["TH-016", "TH-001", "TH-002", "TH-003", "TH-004", "TH-005"]


def test_names_and_codes_run_backwards() -> None:
    assert listed("name_desc") == listed("name")[::-1]
    assert listed("code_desc") == listed("code")[::-1]


def test_equal_figures_stand_by_code_either_way() -> None:
    InvestmentProject.objects.update(area_min_ha=None, area_max_ha=7)
    assert listed("area") == listed("area_asc") == listed("code")
