"""Which currencies can be compared, and at what worth."""

from __future__ import annotations

from decimal import Decimal

import pytest

from investment.search.money_bounds import comparable

RATES = {"USD": Decimal(25_000), "JPY": Decimal(170)}


@pytest.mark.parametrize(
    ("currency", "rates", "worth"),
    [
        ("VND", RATES, {"VND": 1, "USD": 25_000, "JPY": 170}),
        ("USD", RATES, {"VND": Decimal("0.00004"), "USD": 1, "JPY": Decimal("0.0068")}),
        ("KRW", RATES, {"KRW": 1}),  # no rate: within the currency alone
        ("USD", {}, {"USD": 1}),
        ("VND", {}, {"VND": 1}),
    ],
)
def test_worth_in_the_chosen_currency(
    currency: str, rates: dict[str, Decimal], worth: dict[str, Decimal]
) -> None:
    assert comparable(currency, rates) == worth
