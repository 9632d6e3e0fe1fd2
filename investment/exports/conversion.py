"""Published capital in another currency, with the rate that was used and its date (design §5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from investment.models import ExchangeRate
from investment.money import Money, UnknownRate, convert

RATE_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Converted:
    """Both ends in whole units of `currency`; amount as published × `rate` = amount here."""

    currency: str
    low: Decimal | None
    high: Decimal
    rate: Decimal
    rate_date: date | None
    rate_source: str


def convert_capital(
    *, low: Decimal | None, high: Decimal, currency: str, to: str, rates: Mapping[str, ExchangeRate]
) -> Converted | None:
    """What a published range is worth; None where a rate is missing, for none is invented.

    Args:
        low: smaller end as published; None where one amount was.
        high: larger end, in whole units of `currency` (ISO 4217).
        rates: the newest rate of each currency by its code.
    """
    dong = {code: rate.vnd_per_unit for code, rate in rates.items()}
    try:
        top = convert(Money(high, currency), to=to, rates=dong).amount
        bottom = None if low is None else convert(Money(low, currency), to=to, rates=dong).amount
    except UnknownRate:
        return None
    used = [rates[code] for code in (currency, to) if code != "VND" and currency != to]
    return Converted(
        currency=to,
        low=bottom,
        high=top,
        rate=_rate(currency, to, dong),
        rate_date=min((rate.on for rate in used), default=None),
        rate_source="; ".join(dict.fromkeys(rate.source for rate in used)),
    )


def _rate(currency: str, to: str, dong: Mapping[str, Decimal]) -> Decimal:
    if currency == to:
        return Decimal(1)
    rate = dong.get(currency, Decimal(1)) / dong.get(to, Decimal(1))
    return (
        rate.normalize() if rate == rate.to_integral_value() else Decimal(f"{rate:.{RATE_DIGITS}g}")
    )
