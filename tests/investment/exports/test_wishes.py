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
        "Words": "steel",
        "Sector": "Industry and manufacturing",
        "Zone": "Nghi Son Economic Zone",
    }


def test_values_bounds_and_order_are_said() -> None:
    asked = "status=open&status=planned&capital_min=1000&currency=VND&area_max=2.5&sort=capital"
    assert wishes(asked) == {
        "Call status": "Open call, Planned",
        "Capital from (VND)": "1000",
        "Land area up to (ha)": "2.5",
        "Order": "by capital, largest first",
    }


def test_what_was_left_out_is_said() -> None:
    assert wishes("capital_min=NaN&zone=Z-99") == {
        "Not understood and left out": "capital_min=NaN, zone=Z-99"
    }
