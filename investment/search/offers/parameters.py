"""The parameters of the finder's address: one list, in the order of the address."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from investment.choices import OfferKind, PriceUnit, UtilityKind
from investment.search.offers.bands import BAND_VALUES
from investment.search.parameter import Kind, Parameter
from investment.search.parameters import CURRENCY, PAGE

TOTAL: Final = "total"
KIND_VALUES: Final[tuple[str, ...]] = tuple(OfferKind.values)
PRICE_UNITS: Final[tuple[str, ...]] = (*PriceUnit.values, TOTAL)
UTILITY_VALUES: Final[tuple[str, ...]] = tuple(
    map(
        str,
        (
            UtilityKind.POWER,
            UtilityKind.WATER,
            UtilityKind.WASTEWATER,
            UtilityKind.GAS,
            UtilityKind.TELECOM,
            UtilityKind.ROAD,
            UtilityKind.RAIL,
            UtilityKind.HOUSING,
        ),
    )
)
SORTS: Final[Mapping[str, str | Promise]] = {
    "fit": _("Best fit"),
    "largest": pgettext_lazy("sort", "Largest area"),
    "price": _("Lowest price"),
    "available": _("Available first"),
}
PARAMETERS: Final = (
    Parameter("kind", Kind.SEVERAL, _("Kind"), values=KIND_VALUES),
    Parameter("zone", Kind.RECORDS, _("Zone")),
    Parameter("need", Kind.WORDS, _("Area you need")),  # one box for both bounds of the area
    Parameter("area_m2_min", Kind.BOUND, _("Smallest area")),
    Parameter("area_m2_max", Kind.BOUND, _("Largest area")),
    Parameter("area", Kind.SEVERAL, _("Area"), values=BAND_VALUES),
    Parameter("price_max", Kind.BOUND, _("Highest price")),
    Parameter("price_unit", Kind.ONE, _("Price unit"), values=PRICE_UNITS),
    CURRENCY,
    Parameter("available_from", Kind.BOUND, _("Available by")),
    Parameter("utility", Kind.SEVERAL, _("Infrastructure"), values=UTILITY_VALUES),
    Parameter("sort", Kind.ONE, _("Sort by"), values=tuple(SORTS), is_shown=True),
    PAGE,
)
