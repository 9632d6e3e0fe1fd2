"""Land and capital of several projects added up: each currency for itself, never 0 for unknown.

What was published as a range stays one; a project that publishes nothing is not in a sum, and
every sum says of how many projects it is (design §5).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from investment.money import Money, UnknownRate, convert


class Published(NamedTuple):
    """What one project publishes; of a range `low` is the smaller end, else None."""

    area_ha: Decimal | None
    area_low_ha: Decimal | None
    capital: Money | None
    capital_low: Money | None
    capital_other: Money | None  # the same figure as published in a second currency


@dataclass(frozen=True, slots=True)
class LandTotal:
    """Hectares of the projects that publish their land; `low_ha` differs where one is a range."""

    low_ha: Decimal
    ha: Decimal
    project_count: int


@dataclass(frozen=True, slots=True)
class CapitalTotal:
    """Capital in one currency of the projects that publish it."""

    low: Money
    money: Money
    project_count: int


@dataclass(frozen=True, slots=True)
class Totals:
    """`land` is None and `capital` empty where no project publishes any.

    `capital` has one sum for each currency of publication, that of most projects first; a figure
    published in two currencies counts in its first alone.
    """

    project_count: int
    land: LandTotal | None
    capital: tuple[CapitalTotal, ...]

    @property
    def with_capital_count(self) -> int:
        """Projects that publish their capital."""
        return sum(one.project_count for one in self.capital)


def add_up(projects: Iterable[Published]) -> Totals:
    """The sums of some projects."""
    every = list(projects)
    by_currency: dict[str, list[Published]] = {}
    for one in every:
        if one.capital:
            by_currency.setdefault(one.capital.currency, []).append(one)
    capital = [_capital(currency, some) for currency, some in by_currency.items()]
    return Totals(
        project_count=len(every),
        land=_land([one for one in every if one.area_ha is not None]),
        capital=tuple(sorted(capital, key=lambda one: (-one.project_count, one.money.currency))),
    )


def converted(
    projects: Iterable[Published], *, to: str, rates: Mapping[str, Decimal]
) -> CapitalTotal | None:
    """The capital of the projects in one currency, of those that have a rate or published in it.

    Args:
        projects: what they publish.
        to: ISO 4217 code.
        rates: đồng for one unit of each currency.

    Returns:
        The sum with how many projects it covers; None where it covers none.
    """
    ends = [found for one in projects if (found := _ends_in(one, to, rates))]
    if not ends:
        return None
    low, high = (sum((end.amount for end in side), Decimal(0)) for side in zip(*ends, strict=True))
    return CapitalTotal(Money(low, to), Money(high, to), len(ends))


def _ends_in(one: Published, to: str, rates: Mapping[str, Decimal]) -> tuple[Money, Money] | None:
    """Both ends of a project's capital in a currency; what was published is never converted."""
    if one.capital is None:
        return None
    if one.capital.currency != to and one.capital_other and one.capital_other.currency == to:
        return one.capital_other, one.capital_other
    try:
        high = convert(one.capital, to=to, rates=rates)
        return convert(one.capital_low or one.capital, to=to, rates=rates), high
    except UnknownRate:
        return None


def _land(projects: list[Published]) -> LandTotal | None:
    if not projects:
        return None
    high = [one.area_ha for one in projects if one.area_ha is not None]
    low = [one.area_low_ha or one.area_ha or Decimal(0) for one in projects]
    return LandTotal(sum(low, Decimal(0)), sum(high, Decimal(0)), len(projects))


def _capital(currency: str, projects: list[Published]) -> CapitalTotal:
    high = [one.capital for one in projects if one.capital]
    low = [one.capital_low or one.capital for one in projects]
    return CapitalTotal(
        low=_sum((money for money in low if money), currency),
        money=_sum(high, currency),
        project_count=len(projects),
    )


def _sum(amounts: Iterable[Money], currency: str) -> Money:
    return Money(sum((money.amount for money in amounts), Decimal(0)), currency)
