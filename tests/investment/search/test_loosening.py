"""Which filter to drop where nothing was found."""

from __future__ import annotations

from datetime import date

import pytest

from investment.search.criteria import Criteria
from investment.search.engine import search
from investment.search.loosening import what_to_loosen

pytestmark = pytest.mark.usefixtures("catalogue")
ON = date(2026, 11, 23)


def ways(query: str) -> list[tuple[str, int]]:
    found = what_to_loosen(Criteria.from_text(query), language="en", on=ON)
    for way in found:
        assert search(Criteria.from_text(way.query), language="en", on=ON).total == way.count
    return [(way.parameter, way.count) for way in found]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("q=methanol&sector=energy", [("sector", 1), ("q", 1)]),
        ("q=zzzz&zone=Z-01", [("q", 3)]),
        ("zone=Z-01&area_min=5000&area_max=6000", [("area_min", 3)]),
        ("place=16561&capital_min=100000000000&currency=USD", [("capital", 1)]),
        ("status=planned&area=20_50", [("status", 1), ("area", 1)]),
        ("q=methanol&sector=energy&route=fdi", []),  # no single one is to blame
        ("q=zzzz", [("q", 6)]),
    ],
)
def test_the_filter_that_brings_most_comes_first(
    query: str, expected: list[tuple[str, int]]
) -> None:
    assert ways(query) == expected


def test_order_and_currency_stay() -> None:
    (way,) = what_to_loosen(
        Criteria.from_text("q=zzzz&sort=name&currency=KRW&page=3"), language="en", on=ON
    )
    assert way.query == "currency=KRW&sort=name"
