"""Money as a value: conversion, comparison, rounding."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from investment.money import Money, UnknownRate, convert, in_vnd, rounded

RATES = {"USD": Decimal(25000), "KRW": Decimal("18.5")}
DOLLARS = Money(Decimal(150_000_000), "USD")


def test_dollars_are_converted_through_dong() -> None:
    assert convert(DOLLARS, to="VND", rates=RATES) == Money(Decimal(3_750_000_000_000), "VND")
    assert convert(DOLLARS, to="KRW", rates=RATES) == Money(Decimal("202702702702.70"), "KRW")
    assert convert(DOLLARS, to="USD", rates={}) is DOLLARS


def test_what_was_not_published_is_not_converted() -> None:
    assert convert(None, to="VND", rates=RATES) is None
    assert in_vnd([None, DOLLARS], RATES) == [None, Decimal(3_750_000_000_000)]


@pytest.mark.parametrize("rates", [{}, {"USD": Decimal(0)}, {"USD": Decimal("NaN")}])
def test_no_rate_is_invented(rates: dict[str, Decimal]) -> None:
    with override("en"), pytest.raises(UnknownRate, match="No rate entered for USD") as caught:
        convert(DOLLARS, to="VND", rates=rates)
    assert caught.value.currency == "USD"
    with pytest.raises(UnknownRate):
        in_vnd([DOLLARS], rates)


@given(st.decimals(min_value=1, max_value=10**16, places=2))
def test_there_and_back_is_the_same_amount_to_the_rate(amount: Decimal) -> None:
    dong = convert(Money(amount, "USD"), to="VND", rates=RATES)
    assert convert(dong, to="USD", rates=RATES) == Money(amount, "USD")


@pytest.mark.parametrize(
    ("amount", "expected"),
    [("59349999", "59300000"), ("999500", "1000000"), ("0.012345", "0.0123"), ("0", "0")],
)
def test_three_digits_are_enough_for_a_converted_amount(amount: str, expected: str) -> None:
    assert rounded(Money(Decimal(amount), "USD")).amount == Decimal(expected)


@pytest.mark.parametrize(
    ("amount", "currency"),
    [("NaN", "USD"), ("Infinity", "USD"), ("-1", "USD"), ("1", "usd"), ("1", "US$"), ("1", "")],
)
def test_an_impossible_amount_cannot_be_made(amount: str, currency: str) -> None:
    with pytest.raises(ValueError, match=r"amount|currency"):
        Money(Decimal(amount), currency)
