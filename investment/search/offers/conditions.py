"""What a question demands of an offer, condition by condition, so that counts can leave one out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import ROUND_FLOOR, Decimal
from typing import Final

from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Coalesce

from investment.choices import PriceUnit
from investment.models import Offer, ZoneUtility
from investment.models.offer import OfferQuerySet
from investment.search.money_bounds import comparable
from investment.search.offers.bands import within_band
from investment.search.offers.criteria import OfferCriteria
from investment.search.offers.parameters import TOTAL

PRICE_FAMILIES: Final[tuple[dict[str, Decimal], ...]] = (
    {PriceUnit.M2: Decimal(1), PriceUnit.HA: Decimal(10_000)},
    {PriceUnit.M2_MONTH: Decimal(1), PriceUnit.M2_YEAR: Decimal(12)},
    {"": Decimal(1)},
)
"""Units that can be compared: for how much of the first one stands for. Rent is no purchase."""

_CENT: Final = Decimal("0.01")
_ROUNDING: Final = Decimal("1e-9")  # a rate does not divide evenly: 55 may come out as 54.999…

Conditions = dict[str, list[Q]]


def offers_on(on: date) -> OfferQuerySet:
    """Public offers that can be let on a day, with `smallest_m2`, the least one can take."""
    public: OfferQuerySet = Offer.objects.public().to_let(on=on)
    return public.annotate(smallest_m2=Coalesce("area_min_m2", "area_max_m2"))


def conditions(criteria: OfferCriteria, rates: Mapping[str, Decimal]) -> Conditions:
    """Name of the filter → what it demands; a filter that is not used is not there.

    Args:
        criteria: the question.
        rates: đồng for one unit of each currency of the day.
    """
    found: Conditions = {
        "kind": [Q(kind__in=criteria.kind)] if criteria.kind else [],
        "zone": [_in_zones(criteria.zone)] if criteria.zone else [],
        "area": [_any(within_band(code) for code in criteria.area)] if criteria.area else [],
        "utility": [has_utility(kind) for kind in criteria.utility],
        "bounds": _covers(criteria.area_m2_min, criteria.area_m2_max),
        "price_max": [],
        "available_from": [],
    }
    if criteria.price_max is not None:
        found["price_max"] = [_costs_at_most(criteria.price_max, criteria, rates)]
    if criteria.available_from is not None:
        found["available_from"] = [Q(available_from__lte=criteria.available_from)]
    return {name: demands for name, demands in found.items() if demands}


def all_but(demands: Conditions, *left_out: str) -> Q:
    """Everything that is demanded, without some of the filters."""
    together = Q()
    for name, conditions_of_one in demands.items():
        if name not in left_out:
            for condition in conditions_of_one:
                together &= condition
    return together


def has_utility(kind: str) -> Q:
    """Offers in a zone that has published a connection of a kind."""
    return Q(Exists(ZoneUtility.objects.filter(zone=OuterRef("zone"), kind=kind)))


def comparable_units(unit: str) -> dict[str, Decimal]:
    """The units that compare with one of `PRICE_UNITS`, itself among them, and their sizes."""
    asked = "" if unit == TOTAL else unit
    return next(family for family in PRICE_FAMILIES if asked in family)


def prices_compared(criteria: OfferCriteria, rates: Mapping[str, Decimal]) -> dict[Q, Decimal]:
    """Offers whose price compares with the one asked for → what one unit of theirs is of it."""
    asked = "" if criteria.unit_of_price == TOTAL else criteria.unit_of_price
    family = comparable_units(criteria.unit_of_price)
    worth = comparable(criteria.currency_of_bounds, rates)
    return {
        Q(price_currency=currency, price_unit=other): factor * family[asked] / size
        for currency, factor in worth.items()
        for other, size in family.items()
    }


def _in_zones(codes: Iterable[str]) -> Q:
    """In the zones themselves or in those inside them, as the catalogue has it."""
    return Q(zone__code__in=codes) | Q(zone__parent__code__in=codes)


def _covers(low: int | None, high: int | None) -> list[Q]:
    """Offers of which an area between two ends can be taken; one area is both ends."""
    found = []
    if low is not None:
        found.append(Q(area_max_m2__gte=low))
    if high is not None:
        found.append(Q(smallest_m2__lte=high))
    return found


def _costs_at_most(most: Decimal, criteria: OfferCriteria, rates: Mapping[str, Decimal]) -> Q:
    """What is not published, or in a currency without a rate, never does."""
    comparisons = prices_compared(criteria, rates).items()
    return _any(same & Q(price__lte=_stored(most / factor)) for same, factor in comparisons)


def _stored(amount: Decimal) -> Decimal:
    """A bound down to the hundredth, as amounts are stored, and no larger than their column."""
    return min(amount + _ROUNDING, Decimal(10) ** 18).quantize(_CENT, ROUND_FLOOR)


def _any(alternatives: Iterable[Q]) -> Q:
    found = Q(pk__in=[])
    for one in alternatives:
        found |= one
    return found
