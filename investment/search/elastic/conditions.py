"""Criteria as filters of the index, one for each parameter, so that a facet can leave its own out.

The counterpart of `search.filters` for the databases: same names, same meaning. What changes with
the day or with a rate is told at the time of the question, from dates and published amounts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from elasticsearch.dsl import Q
from elasticsearch.dsl.query import Bool, Exists, Query, Range, Term, Terms

from investment.choices import OPEN_STATUSES
from investment.dates import moment
from investment.search.chosen import Chosen
from investment.search.criteria import Criteria
from investment.search.elastic.amounts import amount_digits, area_digits
from investment.search.elastic.bands import area_bands, capital_bands, freshness_states
from investment.search.elastic.logic import any_of, both
from investment.search.money_bounds import comparable, rounded
from investment.search.values import CALL_ENDED, OPEN

OPEN_BY_STATUS = Terms(call_status=[str(status) for status in OPEN_STATUSES])

# Which field of a document holds what the records of a parameter are compared with.
RECORD_FIELDS = {
    "sector": "sectors",
    "zone": "zones",
    "place": "places",
    "route": "routes",
    "form": "forms",
    "activity": "activities",
}

Digits = Callable[[Decimal], str]


@dataclass(frozen=True, slots=True)
class Conditions:
    """A filter for each parameter in use, by its name."""

    by_name: Mapping[str, Query]

    def all(self) -> Query:
        """Every filter."""
        return both(self.by_name.values())

    def without(self, name: str) -> Query:
        """Every filter but one: what a facet counts beside."""
        return both(one for key, one in self.by_name.items() if key != name)


def conditions(chosen: Chosen, *, rates: Mapping[str, Decimal], on: date) -> Conditions:
    """Filters of a question, apart from its words.

    Args:
        chosen: the criteria with the records they name.
        rates: đồng for one unit of each currency.
        on: the day of the question.
    """
    criteria = chosen.criteria
    by_name: dict[str, Query] = {
        name: Q("terms", **{RECORD_FIELDS[name]: [str(pk) for pk in chosen.pks(name)]})
        for name in chosen.records
        if name in RECORD_FIELDS
    }
    if criteria.codes:
        by_name["codes"] = Terms(code=list(criteria.codes))
    if criteria.status:
        by_name["status"] = any_of(_standing(value, on) for value in criteria.status)
    if criteria.fresh:
        states = freshness_states(on)
        by_name["fresh"] = any_of(states[value] for value in criteria.fresh)
    if criteria.area:
        bands = area_bands()
        by_name["area"] = any_of(bands[code] for code in criteria.area)
    if not (criteria.area_min is None and criteria.area_max is None):
        by_name["area bounds"] = _area_bounds(criteria)  # narrows the bands as well
    if capital := _capital(criteria, rates):
        by_name["capital"] = any_of(capital)
    return Conditions(by_name=by_name)


def call_ended(on: date) -> Query:
    """Projects still calling by status whose call period is over; agrees with `call_ended(on)`."""
    over = [
        Range(closes_at={"lt": moment(on).isoformat()}),
        Range(lists_end_on={"lt": on.isoformat()}),
    ]
    return both([OPEN_BY_STATUS, any_of(over)])


def open_call(on: date) -> Query:
    """Projects whose call is open; agrees with `open_call(on)`."""
    return Bool(filter=[OPEN_BY_STATUS], must_not=[call_ended(on)])


def _standing(value: str, on: date) -> Query:
    """A status as it is shown: calling and selecting only while the call is open."""
    if value == CALL_ENDED:
        return call_ended(on)
    if value == OPEN:
        return open_call(on)
    status = Term(call_status=value)
    is_open = value in OPEN_STATUSES
    return Bool(filter=[status], must_not=[call_ended(on)]) if is_open else status


def _area_bounds(criteria: Criteria) -> Query:
    fields = ("area_min_ha", "area_max_ha")
    return _meets(criteria.area_min, criteria.area_max, fields, area_digits)


def _capital(criteria: Criteria, rates: Mapping[str, Decimal]) -> list[Query]:
    low, high = criteria.capital_min, criteria.capital_max
    bands = capital_bands(rates) if criteria.capital else {}
    parts = [bands[code] for code in criteria.capital]
    if low is None and high is None:
        return parts
    worth = comparable(criteria.currency_of_bounds, rates)
    known = Terms(capital_currency=list(worth))
    for code, factor in worth.items():
        smallest = None if low is None else rounded(low / factor)
        largest = None if high is None else rounded(high / factor)
        first = _meets(smallest, largest, ("capital_min", "capital_max"), amount_digits)
        parts.append(both([Term(capital_currency=code), first]))
        # A figure that cannot be converted is compared by its second published figure.
        second = _meets(smallest, largest, ("capital_other", "capital_other"), amount_digits)
        other = Term(capital_other_currency=code)
        parts.append(Bool(filter=[other, second], must_not=[known]))
    return parts


def _meets(
    low: Decimal | None, high: Decimal | None, fields: tuple[str, str], digits: Digits
) -> Query:
    """A published range that meets an asked one; one published figure stands in the maximum."""
    lower, upper = fields
    parts: list[Query] = [Exists(field=upper)]
    if low is not None:
        parts.append(_range(upper, gte=digits(low)))
    if high is not None:
        most = digits(high)
        alone = Bool(filter=[_range(upper, lte=most)], must_not=[Exists(field=lower)])
        parts.append(any_of([_range(lower, lte=most), alone]))
    return both(parts)


def _range(name: str, **bounds: Any) -> Query:
    return Range(**{name: bounds})
