"""What is chosen in the finder of offers, as chips that take it off again."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext

from investment.choices import OfferKind, PriceUnit, UtilityKind
from investment.dates import format_date
from investment.money import Money
from investment.search.offers.bands import band_labels, written_area
from investment.search.offers.criteria import OfferCriteria
from investment.search.offers.parameters import TOTAL
from investment.search.offers.zones import ZoneNames
from investment.search.results import Chip
from investment.wording import Wording
from investment.writing.amounts import format_money


def chips(criteria: OfferCriteria, *, zones: ZoneNames, language: str) -> tuple[Chip, ...]:
    """One chip for every value that narrows the list; names of zones may be in another language.

    Labels are in the active language, which is to be `language`.
    """
    return (*_values(criteria, zones, language), *_bounds(criteria, language))


def price_units() -> dict[str, str]:
    """What a price can be paid for, by code, in the active language."""
    labels = {str(code): str(label) for code, label in PriceUnit.choices}
    return {**labels, TOTAL: gettext("for the whole")}


def _values(criteria: OfferCriteria, zones: ZoneNames, language: str) -> Iterator[Chip]:
    words = {
        "kind": {str(code): str(label) for code, label in OfferKind.choices},
        "area": band_labels(language),
        "utility": {str(code): str(label) for code, label in UtilityKind.choices},
    }
    for parameter in criteria.MANY:
        for value in getattr(criteria, parameter):
            if parameter == "zone":
                label = zones.label(value)
            else:
                label = Wording(words[parameter][value], language)
            yield Chip(parameter, label, criteria.toggled(parameter, value))


def _bounds(criteria: OfferCriteria, language: str) -> Iterator[Chip]:
    for label, parameters in _sentences(criteria, language):
        yield Chip(parameters[0], Wording(label, language), criteria.without(*parameters))


def _sentences(criteria: OfferCriteria, language: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    low, high = criteria.area_m2_min, criteria.area_m2_max
    if low is not None and low == high:
        figure = {"figure": written_area(low, language)}
        yield gettext("Area of %(figure)s") % figure, ("area_m2_min", "area_m2_max")
    elif low is not None:
        figure = {"figure": written_area(low, language)}
        yield gettext("Area from %(figure)s") % figure, ("area_m2_min",)
    if high is not None and low != high:
        figure = {"figure": written_area(high, language)}
        yield gettext("Area up to %(figure)s") % figure, ("area_m2_max",)
    if criteria.price_max is not None:
        money = Money(criteria.price_max, criteria.currency_of_bounds)
        values = {
            "figure": format_money(money, language=language),
            "unit": price_units()[criteria.unit_of_price],
        }
        yield gettext("Price up to %(figure)s %(unit)s") % values, ("price_max", "price_unit")
    if criteria.available_from is not None:
        day = {"date": format_date(criteria.available_from, language)}
        yield gettext("Available by %(date)s") % day, ("available_from",)
