"""Money as published, and what it is worth in another currency on a dated rate."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import Final, overload

from django.utils.translation import gettext_lazy as _

from investment.writing.numerals import EXACT
from investment.writing.refusals import NotUnderstood

# Fits the column (20 digits, two of them decimals) and exceeds every project there is.
LARGEST_AMOUNT: Final = Decimal(10) ** 17
CENT: Final = Decimal("0.01")


class MoneyNotUnderstood(NotUnderstood):
    """What was written is not an amount of money; the message is a translatable sentence."""


class UnknownRate(LookupError):
    """No rate was entered for a currency, so nothing is converted; none is ever invented."""

    def __init__(self, currency: str) -> None:
        super().__init__(currency)
        self.currency = currency

    def __str__(self) -> str:
        return str(_("No rate entered for %(currency)s.")) % {"currency": self.currency}


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole units of its currency (not in millions) and its ISO 4217 code."""

    amount: Decimal
    currency: str

    def __post_init__(self) -> None:
        if not self.amount.is_finite() or self.amount < 0:
            raise ValueError("an amount is finite and not negative")
        if not re.fullmatch(r"[A-Z]{3}", self.currency):
            raise ValueError("a currency is an ISO 4217 code")


@overload
def convert(money: Money, *, to: str, rates: Mapping[str, Decimal]) -> Money: ...
@overload
def convert(money: None, *, to: str, rates: Mapping[str, Decimal]) -> None: ...
def convert(money: Money | None, *, to: str, rates: Mapping[str, Decimal]) -> Money | None:
    """What a published amount is worth in another currency; to be shown, never stored (design §5).

    Args:
        money: the amount as published; None where nothing was.
        to: ISO 4217 code.
        rates: đồng for one unit of each currency, all of one day; VND is not needed.

    Returns:
        The amount to the hundredth, unchanged where the currency is the same already.

    Raises:
        UnknownRate: one of the two currencies has no rate.
    """
    if money is None or money.currency == to:
        return money
    with localcontext(EXACT):
        dong = money.amount * _rate(money.currency, rates)
        return Money((dong / _rate(to, rates)).quantize(CENT), to)


def in_vnd(amounts: Sequence[Money | None], rates: Mapping[str, Decimal]) -> list[Decimal | None]:
    """Make published amounts comparable; for filters and sorting, never for storage (design §5).

    Args:
        amounts: n amounts as published, in whole units of their currency, not in millions.
        rates: đồng for one unit of each ISO 4217 currency, all of one day; VND is not needed.

    Returns:
        n amounts in đồng, in the same order; None where nothing was published, never 0.

    Raises:
        UnknownRate: an amount is in a currency that `rates` does not have.
    """
    with localcontext(EXACT):
        return [
            None if money is None else money.amount * _rate(money.currency, rates)
            for money in amounts
        ]


def rounded(money: Money, digits: int = 3) -> Money:
    """Round half up to so many significant digits: a converted amount is no more exact."""
    if not money.amount:
        return money
    with localcontext(EXACT):
        last_place = Decimal(1).scaleb(money.amount.adjusted() - digits + 1)
        amount = (money.amount / last_place).quantize(Decimal(1), ROUND_HALF_UP) * last_place
        return Money(amount, money.currency)


def _rate(currency: str, rates: Mapping[str, Decimal]) -> Decimal:
    if currency == "VND":
        return Decimal(1)
    rate = rates.get(currency)
    if rate is None or not rate.is_finite() or rate <= 0:
        raise UnknownRate(currency)
    return rate
