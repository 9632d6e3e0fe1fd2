"""Counts beside the finder's filters, one query a filter, without the filter's own condition.

A value that no offer has is not shown; one that the other filters leave nothing of is shown with
0. Connections are wanted together, so several of them narrow the list, and their counts say what
choosing one more would leave.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from django.db.models import Count, Q
from django.utils.translation import gettext

from investment.choices import OfferKind, UtilityKind
from investment.models.offer import OfferQuerySet
from investment.search.offers.bands import band_labels, within_band
from investment.search.offers.conditions import Conditions, all_but, has_utility
from investment.search.offers.criteria import OfferCriteria
from investment.search.offers.parameters import UTILITY_VALUES
from investment.search.offers.zones import ZoneNames
from investment.search.results import Facet, FacetValue
from investment.wording import Wording

MONTHS_AHEAD = (0, 6, 12)

Counted = Iterable[tuple[str, Wording, int]]


def facets(
    offers: OfferQuerySet,
    demands: Conditions,
    criteria: OfferCriteria,
    *,
    zones: ZoneNames,
    language: str,
    on: date,
) -> tuple[Facet, ...]:
    """All facets that have values; five queries.

    Args:
        offers: all that are public on the day, before any filter.
        demands: what the question demands, by filter.
        criteria: the question.
        zones: names of the public zones.
        language: of the labels; the active one.
        on: the day.
    """
    rest = {name: all_but(demands, name) for name in ("kind", "zone", "area", "available_from")}
    kinds = _grouped(offers, "kind", rest["kind"])
    places = _grouped(offers, "zone_id", rest["zone"])
    bands = {code: within_band(code) for code in band_labels(language)}
    areas = _counted(offers, bands, rest["area"])
    ways = {kind: has_utility(kind) for kind in UTILITY_VALUES}
    utilities = _counted(offers, ways, all_but(demands))
    days = {day.isoformat(): Q(available_from__lte=day) for day in days_ahead(on)}
    free = _counted(offers, days, rest["available_from"])
    made: dict[str, Counted] = {
        "kind": _labelled(kinds, _choices(OfferKind), language),
        "area": _labelled(areas, band_labels(language), language),
        "zone": zones.totals(places),
        "available_from": _labelled(free, day_labels(on), language),
        "utility": _labelled(utilities, _choices(UtilityKind), language),
    }
    found = (_facet(name, values, criteria) for name, values in made.items())
    return tuple(facet for facet in found if facet.values)


def days_ahead(on: date) -> list[date]:
    """Today, and the same day of the month in half a year and in a year."""
    return [_later(on, months) for months in MONTHS_AHEAD]


def day_labels(on: date) -> dict[str, str]:
    """What the days are called, by ISO 8601 date, in the active language."""
    names = (gettext("Now"), gettext("Within 6 months"), gettext("Within 12 months"))
    return {day.isoformat(): name for day, name in zip(days_ahead(on), names, strict=True)}


def _later(on: date, months: int) -> date:
    year, month = divmod(on.year * 12 + on.month - 1 + months, 12)
    return date(year, month + 1, min(on.day, calendar.monthrange(year, month + 1)[1]))


def _grouped(offers: OfferQuerySet, column: str, condition: Q) -> dict[Any, int]:
    rows = offers.order_by().values(column).annotate(found=Count("pk", filter=condition))
    return {row[column]: row["found"] for row in rows}


def _counted(offers: OfferQuerySet, values: Mapping[str, Q], condition: Q) -> dict[str, int]:
    """Value → count of the offers that meet it and the condition; without those nobody has."""
    found = {f"found{number}": condition & value for number, value in enumerate(values.values())}
    there = {f"there{number}": value for number, value in enumerate(values.values())}
    counts = offers.order_by().aggregate(
        **{name: Count("pk", filter=value) for name, value in (found | there).items()}
    )
    return {
        value: counts[f"found{number}"]
        for number, value in enumerate(values)
        if counts[f"there{number}"]
    }


def _choices(values: Any) -> dict[str, str]:
    return {str(code): str(label) for code, label in values.choices}


def _labelled(
    counts: Mapping[str, int], labels: Mapping[str, str], language: str
) -> Iterator[tuple[str, Wording, int]]:
    """Values in the order of their labels."""
    for value, label in labels.items():
        if value in counts:
            yield value, Wording(label, language), counts[value]


def _facet(name: str, values: Counted, criteria: OfferCriteria) -> Facet:
    return Facet(
        parameter=name,
        title=criteria.label_of(name),
        values=tuple(
            FacetValue(value, label, count, is_chosen=_is_chosen(criteria, name, value))
            for value, label, count in values
        ),
    )


def _is_chosen(criteria: OfferCriteria, name: str, value: str) -> bool:
    if name == "available_from":
        return criteria.available_from == date.fromisoformat(value)
    return criteria.has(name, value)
