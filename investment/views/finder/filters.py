"""Filters beside the offers: every value is a link, bounds and days have a form of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext as _

from investment.measures import format_number
from investment.search.offers.chips import price_units
from investment.search.offers.criteria import OfferCriteria
from investment.search.offers.results import OfferResults
from investment.search.reading import plain
from investment.search.results import Facet
from investment.views.listing.facets import Bound, Choice, Range

AREA: Final = ("area_m2_min", "area_m2_max")
SINGLE: Final = ("price_max", "available_from")

_ORDER: Final = ("kind", "area", "price", "available_from", "zone", "utility")
_ASKED_ANYWAY: Final = ("area", "available_from")  # whatever is published of it


@dataclass(frozen=True, slots=True)
class Limit:
    """A form of one value as the component `limit_filter` takes it."""

    label: str
    action: str
    name: str
    value: str
    kind: str  # text or date
    unit: str
    choice: dict[str, Any] | None
    hidden: tuple[Bound, ...]
    error: str


@dataclass(frozen=True, slots=True)
class OfferFilter:
    """A facet as the component `facet` takes it."""

    code: str
    title: str
    choices: tuple[Choice, ...]
    range: Range | None = None
    limit: Limit | None = None


def filters(results: OfferResults, *, action: str) -> list[OfferFilter]:
    """All facets of an answer, the price among them; none where no offer is published at all."""
    if not results.published:
        return []
    found = {facet.parameter: facet for facet in results.facets}
    empty = {name: Facet(name, OfferCriteria.label_of(name), ()) for name in _ASKED_ANYWAY}
    everything = {**empty, "price": Facet("price", _("Price"), ()), **found}
    return [_filter(everything[name], results, action) for name in _ORDER if name in everything]


def chosen_count(criteria: OfferCriteria) -> int:
    """How many filters are in use; the two bounds of the area are one."""
    many = sum(len(getattr(criteria, name)) for name in criteria.MANY)
    single = sum(getattr(criteria, name) is not None for name in SINGLE)
    return many + single + any(getattr(criteria, name) is not None for name in AREA)


def _filter(facet: Facet, results: OfferResults, action: str) -> OfferFilter:
    criteria = results.criteria
    query = _turned_over(criteria, facet.parameter)
    choices = tuple(
        Choice(
            label=value.label.text,
            count=format_number(value.count, results.language),
            href=f"{action}?{query(value.value)}",
            chosen=value.is_chosen,
            language="" if value.label.language == results.language else value.label.language,
        )
        for value in facet.values
    )
    return OfferFilter(
        code=facet.parameter,
        title=facet.title,
        choices=choices,
        range=_area(results, facet, action) if facet.parameter == "area" else None,
        limit=_limit(results, facet, action),
    )


def _turned_over(criteria: OfferCriteria, parameter: str) -> Callable[[str], str]:
    """What the address of each value is; of days one is chosen at most."""
    if parameter in criteria.MANY:
        return criteria.toggles(parameter)
    free_from = criteria.available_from

    def query(value: str) -> str:
        if free_from is not None and free_from.isoformat() == value:
            return criteria.without("available_from")
        return criteria.changed(available_from=value).to_query()

    return query


def _area(results: OfferResults, facet: Facet, action: str) -> Range:
    low, high = (
        Bound(name, "" if (value := getattr(results.criteria, name)) is None else str(value))
        for name in AREA
    )
    return Range(
        label=facet.title,
        action=action,
        minimum=low,
        maximum=high,
        unit="m²",
        hidden=_hidden(results.criteria, *AREA),
        error=_errors(results, *AREA),
    )


def _limit(results: OfferResults, facet: Facet, action: str) -> Limit | None:
    criteria = results.criteria
    if facet.parameter == "price":
        most = criteria.price_max
        return Limit(
            label=_("Price up to"),
            action=action,
            name="price_max",
            value="" if most is None else plain(most),
            kind="text",
            unit=criteria.currency_of_bounds,
            choice=_units(criteria),
            hidden=_hidden(criteria, "price_max", "price_unit"),
            error=_errors(results, "price_max"),
        )
    if facet.parameter == "available_from":
        day = criteria.available_from
        return Limit(
            label=_("Available by"),
            action=action,
            name="available_from",
            value="" if day is None else day.isoformat(),
            kind="date",
            unit="",
            choice=None,
            hidden=_hidden(criteria, "available_from"),
            error=_errors(results, "available_from"),
        )
    return None


def _units(criteria: OfferCriteria) -> dict[str, Any]:
    options = [
        {"value": code, "label": label, "chosen": code == criteria.unit_of_price}
        for code, label in price_units().items()
    ]
    return {"label": _("Price unit"), "name": "price_unit", "options": options}


def _hidden(criteria: OfferCriteria, *without: str) -> tuple[Bound, ...]:
    return tuple(Bound(*pair) for pair in criteria.pairs(leave_out=(*without, "page")))


def _errors(results: OfferResults, *names: str) -> str:
    return " ".join(one.reason for one in results.rejected if one.parameter in names)
