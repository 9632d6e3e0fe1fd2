"""The finder: a question goes in, one page of offers with counts comes out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Case, DecimalField, F, Value, When

from investment.models import ExchangeRate
from investment.models.offer import OfferQuerySet
from investment.search.money_bounds import worth_in_order
from investment.search.offers.chips import chips
from investment.search.offers.conditions import (
    all_but,
    comparable_units,
    conditions,
    offers_on,
)
from investment.search.offers.counting import facets
from investment.search.offers.criteria import OfferCriteria
from investment.search.offers.land import land_that_fits
from investment.search.offers.results import OfferResults
from investment.search.offers.zones import ZoneNames

PAGE_SIZE = 20
_AMOUNT = DecimalField(max_digits=30, decimal_places=6)
_IN_ORDER_OF_ZONES = ("zone__code", "sort_order", "pk")


def find(criteria: OfferCriteria, *, language: str, on: date) -> OfferResults:
    """The offers that a question finds; thirteen queries at most.

    Args:
        criteria: the question; zones in it that do not exist are left out and reported.
        language: vi, en or ko, the active one, in which labels are.
        on: the day by which leases have ended and rates are taken.
    """
    zones = ZoneNames.read(language)
    criteria = zones.known(criteria)
    rates = {code: rate.vnd_per_unit for code, rate in ExchangeRate.objects.newest(on).items()}
    demands = conditions(criteria, rates)
    everything = offers_on(on)
    published = everything.count()
    found = everything.filter(all_but(demands))
    total = found.count() if demands else published
    pages = max(1, -(-total // PAGE_SIZE))
    page = min(criteria.page, pages)
    return OfferResults(
        criteria=criteria,
        language=language,
        hits=_hits(found, criteria, rates, page) if total else (),
        total=total,
        published=published,
        page=page,
        pages=pages,
        facets=(
            facets(everything, demands, criteria, zones=zones, language=language, on=on)
            if published
            else ()
        ),
        chips=chips(criteria, zones=zones, language=language),
        rejected=criteria.rejected,
        land=None if total else land_that_fits(criteria),
    )


def _hits(
    found: OfferQuerySet, criteria: OfferCriteria, rates: Mapping[str, Decimal], page: int
) -> tuple[Any, ...]:
    first = (page - 1) * PAGE_SIZE
    ordered = found.order_by(*_order(criteria, rates), *_IN_ORDER_OF_ZONES)
    rows = ordered.select_related("zone").prefetch_related("zone__utilities")
    return tuple(rows[first : first + PAGE_SIZE])


def _order(criteria: OfferCriteria, rates: Mapping[str, Decimal]) -> list[Any]:
    """Of what serves the area asked for, the smallest first: it is the best fit."""
    match criteria.effective_sort:
        case "largest":
            return [F("area_max_m2").desc()]
        case "price":
            return [_worth(criteria, rates).asc(nulls_last=True), F("price").asc(nulls_last=True)]
        case "available":
            return [F("available_from").asc(nulls_last=True)]
        case _:
            is_asked = criteria.area_m2_min is not None or criteria.area
            return [F("area_max_m2").asc()] if is_asked else []


def _worth(criteria: OfferCriteria, rates: Mapping[str, Decimal]) -> Any:
    """What can be compared with the price unit asked for, in order of its worth."""
    family = comparable_units(criteria.unit_of_price)
    worth = worth_in_order(criteria.currency_of_bounds, rates)
    return Case(
        *(
            When(
                price_currency=currency,
                price_unit=other,
                then=F("price") * Value(factor / size, _AMOUNT),
            )
            for currency, factor in worth.items()
            for other, size in family.items()
        ),
        default=None,
        output_field=_AMOUNT,
    )
