"""Rates with date and source."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from investment.models import ExchangeRate

pytestmark = pytest.mark.django_db


def rate(day: int, amount: int, currency: str = "USD", source: str = "State Bank") -> ExchangeRate:
    return ExchangeRate.objects.create(
        currency=currency, on=date(2026, 11, day), vnd_per_unit=amount, source=source
    )


def test_the_newest_rate_of_each_currency_counts() -> None:
    rate(1, 25_000)
    newest = rate(20, 25_400)
    won = rate(2, 18, currency="KRW")
    rate(25, 99_999)
    assert ExchangeRate.objects.newest(date(2026, 11, 23)) == {"USD": newest, "KRW": won}
    assert str(newest) == "1 USD = 25400 VND (2026-11-20)"


@pytest.mark.parametrize(
    ("rule", "values"),
    [
        ("exchange_rate_is_positive", {"amount": 0}),
        ("exchange_rate_is_positive", {"amount": 5, "currency": "VND"}),
        ("exchange_rate_has_source", {"amount": 5, "source": ""}),
    ],
    ids=["zero", "đồng", "no source"],
)
def test_a_rate_is_positive_and_has_its_source(rule: str, values: dict[str, object]) -> None:
    with pytest.raises(IntegrityError, match=rule), transaction.atomic():
        rate(1, **values)  # type: ignore[arg-type]


def test_one_rate_a_day() -> None:
    rate(1, 25_000)
    with pytest.raises(IntegrityError), transaction.atomic():
        rate(1, 25_001)
