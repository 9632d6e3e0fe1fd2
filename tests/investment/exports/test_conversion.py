"""Capital in another currency."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from investment.exports.conversion import Converted, convert_capital
from investment.models import ExchangeRate

RATES = {
    "USD": ExchangeRate(
        currency="USD", vnd_per_unit=Decimal(25_000), on=date(2026, 11, 20), source="Bank A"
    ),
    "KRW": ExchangeRate(
        currency="KRW", vnd_per_unit=Decimal(18), on=date(2026, 11, 1), source="Bank B"
    ),
}
amounts = st.decimals(min_value=1, max_value=10**13, places=0)


def converted(amount: Decimal, currency: str, to: str) -> Converted | None:
    return convert_capital(low=None, high=amount, currency=currency, to=to, rates=RATES)


def test_a_range_is_converted_at_both_ends() -> None:
    worth = convert_capital(low=Decimal(1), high=Decimal(2), currency="USD", to="VND", rates=RATES)
    assert worth is not None
    assert (worth.low, worth.high, worth.rate) == (25_000, 50_000, 25_000)
    assert (worth.rate_date, worth.rate_source) == (date(2026, 11, 20), "Bank A")


def test_by_way_of_the_dong_the_older_date_counts() -> None:
    worth = converted(Decimal(18), "USD", "KRW")
    assert worth is not None
    assert (worth.high, worth.rate_date) == (25_000, date(2026, 11, 1))


def test_without_a_rate_there_is_nothing() -> None:
    assert converted(Decimal(1), "EUR", "USD") is None


def test_in_the_same_currency_no_rate_is_used() -> None:
    worth = converted(Decimal(7), "EUR", "EUR")
    assert worth == Converted("EUR", None, Decimal(7), Decimal(1), None, "")


@given(amounts, st.sampled_from(["USD", "VND", "KRW"]), st.sampled_from(["USD", "VND", "KRW"]))
def test_the_amount_times_the_rate_is_the_converted_amount(
    amount: Decimal, currency: str, to: str
) -> None:
    worth = converted(amount, currency, to)
    assert worth is not None
    assert abs(amount * worth.rate - worth.high) <= max(Decimal(1), worth.high / 10**9)
