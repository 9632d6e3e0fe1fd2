"""Bands of capital, area and freshness as filters of the index; agree with `search.bands`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal

from elasticsearch.dsl.query import Bool, Exists, Query, Range, Term, Terms

from investment.choices import Freshness
from investment.models.parts.trust import REVIEW_NOTICE_DAYS
from investment.search.bands import CURRENCY
from investment.search.elastic.amounts import amount_digits, area_digits
from investment.search.elastic.logic import any_of, both
from investment.search.money_bounds import comparable
from investment.search.values import AREA_BANDS, CAPITAL_BANDS, NOT_PUBLISHED

_MILLION = 1_000_000
_CENT = Decimal("0.01")


def capital_bands(rates: Mapping[str, Decimal]) -> dict[str, Query]:
    """The projects in each band of capital, by its code.

    Args:
        rates: đồng for one unit of each currency.
    """
    worth = comparable(CURRENCY, rates)
    found = {
        code: any_of(_amounts_between(low, high, worth))
        for code, (low, high) in CAPITAL_BANDS.items()
    }
    return {**found, NOT_PUBLISHED: Bool(must_not=[Exists(field="capital_max")])}


def area_bands() -> dict[str, Query]:
    """The projects in each band of area, by its code."""
    found: dict[str, Query] = {}
    for code, (low, high) in AREA_BANDS.items():
        bounds = {"gte": area_digits(Decimal(low))}
        if high is not None:
            bounds["lt"] = area_digits(Decimal(high))
        found[code] = Range(area_max_ha=bounds)
    return {**found, NOT_PUBLISHED: Bool(must_not=[Exists(field="area_max_ha")])}


def freshness_states(on: date) -> dict[str, Query]:
    """The projects in each of the five states on a day; agree with `freshness_condition`."""
    day, notice = on.isoformat(), (on + timedelta(days=REVIEW_NOTICE_DAYS)).isoformat()
    due: dict[str, dict[str, str]] = {
        Freshness.FRESH: {"gt": notice},
        Freshness.DUE: {"gte": day, "lte": notice},
        Freshness.OVERDUE: {"lt": day},
    }
    confirmed = Exists(field="verified_on")
    states: dict[str, Query] = {
        str(state): both([confirmed, Range(review_due_on=bounds)]) for state, bounds in due.items()
    }
    for state, is_checked in ((Freshness.SOURCE_CHECKED, True), (Freshness.NEVER_CHECKED, False)):
        checked = Term(is_source_checked=is_checked)
        states[str(state)] = Bool(filter=[checked], must_not=[confirmed])
    return states


def _amounts_between(low: int, high: int | None, worth: Mapping[str, Decimal]) -> Iterator[Query]:
    """Amounts of each currency; the second published one where the first cannot be compared."""
    known, published = Terms(capital_currency=list(worth)), Exists(field="capital_max")
    for code, factor in worth.items():
        bounds = {"gte": amount_digits(_smallest(low, factor))}
        if high is not None:
            bounds["lt"] = amount_digits(_smallest(high, factor))
        yield both([Term(capital_currency=code), Range(capital_max=bounds)])
        second = [published, Term(capital_other_currency=code), Range(capital_other=bounds)]
        yield Bool(filter=second, must_not=[known])


def _smallest(millions: int, factor: Decimal) -> Decimal:
    """The smallest amount, to the cent, that is worth some millions when it is converted."""
    amount = max(Decimal(0), (millions * _MILLION / factor).quantize(_CENT) - 2 * _CENT)
    while amount * factor / _MILLION < millions:  # as `capital_band` converts it
        amount += _CENT
    return amount
