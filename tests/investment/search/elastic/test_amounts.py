"""Digits sort and compare like the numbers that they write."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from investment.search.elastic.amounts import amount_digits, amount_of, area_digits

AMOUNTS = st.decimals(min_value=0, max_value=10**18, places=2)


@given(AMOUNTS, AMOUNTS)
def test_amounts_are_exact_and_in_order(one: Decimal, other: Decimal) -> None:
    assert amount_of(amount_digits(one)) == one
    assert (amount_digits(one) < amount_digits(other)) == (one < other)


def test_areas_are_exact_to_the_square_metre() -> None:
    assert area_digits(Decimal("67.5")) < area_digits(Decimal("67.5001"))
    assert len(area_digits(Decimal(10) ** 40)) == len(area_digits(Decimal(0)))
