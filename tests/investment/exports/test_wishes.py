"""Criteria in words."""

from __future__ import annotations

import pytest

from investment.exports.wishes import wishes_of
from investment.search.chosen import resolve
from investment.search.criteria import Criteria
from tests.factories import SectorFactory, ZoneFactory

pytestmark = pytest.mark.django_db


def wishes(query: str, language: str = "en") -> dict[str, str]:
    chosen = resolve(Criteria.from_text(query), language=language)
    return dict(wishes_of(chosen, language=language))


def test_no_criteria_are_no_words() -> None:
    assert wishes("") == {}


def test_records_are_named_in_the_language() -> None:
    SectorFactory()
    ZoneFactory(code="Z-01", live=True)
    asked = "q=steel&sector=industry&zone=Z-01"
    assert wishes(asked) == {
        "Search term": "steel",
        "Sector": "Industry and manufacturing",
        "Zone": "Nghi Son Economic Zone",
    }


def test_values_bounds_and_order_are_said() -> None:
    asked = "status=open&status=planned&capital_min=1000&currency=VND&area_max=2.5&sort=capital"
    assert wishes(asked) == {
        "Call status": "Open call, Planned",
        "Smallest total investment (VND)": "1000",
        "Largest land area (ha)": "2.5",
        "Sort by": "Highest capital",
    }


def test_bands_are_said_in_the_words_of_the_filter() -> None:
    asked = "capital=under_5m&capital=not_published&area=5_20&fresh=never_checked"
    assert wishes(asked) == {
        "Total investment": "Under US$5 million, Not published",
        "Land area": "5 ha to under 20 ha",
        "Freshness": "Not reviewed",
    }


def test_how_a_page_looks_is_not_told() -> None:
    told = wishes("q=a&status=open&view=table&columns=area&currency=KRW&page=1")
    assert list(told) == ["Search term", "Call status"]


def test_what_was_left_out_is_said() -> None:
    assert wishes("capital_min=NaN&zone=Z-99") == {
        "Not understood and left out": "capital_min=NaN, zone=Z-99"
    }
