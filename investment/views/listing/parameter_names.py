"""What the parameters of the address are called on the page."""

from __future__ import annotations

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

_NAMES: Final[dict[str, str | Promise]] = {
    "q": _("Search term"),
    "sector": _("Sector"),
    "status": _("Call status"),
    "zone": _("Zone"),
    "place": _("Place"),
    "route": _("Funding route"),
    "form": _("Investment form"),
    "capital": _("Total investment"),
    "capital_min": _("Smallest total investment"),
    "capital_max": _("Largest total investment"),
    "currency": _("Currency"),
    "area": _("Land area"),
    "area_min": _("Smallest land area"),
    "area_max": _("Largest land area"),
    "fresh": _("Freshness"),
    "activity": _("Promotion activity"),
    "codes": _("Project codes"),
    "sort": _("Sort by"),
    "view": _("Shown as"),
    "columns": _("Columns"),
    "kind": _("Kind"),
    "need": _("Area you need"),
    "area_m2_min": _("Smallest area"),
    "area_m2_max": _("Largest area"),
    "price_max": _("Highest price"),
    "price_unit": _("Price unit"),
    "available_from": _("Available by"),
    "utility": _("Infrastructure"),
    "page": pgettext_lazy("parameter", "Page"),
}


def parameter_name(parameter: str) -> str:
    """The name of a parameter in the active language; as the address writes it where unknown."""
    return str(_NAMES.get(parameter, parameter))
