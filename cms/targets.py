"""Where a call to action may lead: a page of the site, or a list of the catalogue with filters."""

from __future__ import annotations

from typing import Any, Final

from django.urls import NoReverseMatch
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from investment.addresses import address

# Routes without a code in their address, by the name that `investment.urls` gives them.
ROUTES: Final[dict[str, Promise]] = {
    "projects": _("Projects"),
    "zones": _("Zones"),
    "offers": pgettext_lazy("menu", "Sites"),
    "sectors": _("Sectors"),
    "activities": pgettext_lazy("menu", "Activities"),
    "incentives": pgettext_lazy("menu", "Incentives"),
    "documents": pgettext_lazy("menu", "Documents"),
    "shortlist": _("Shortlist"),
    "enquiry": _("Enquiry"),
    "site-search": pgettext_lazy("button", "Search"),
}


def route_choices() -> list[tuple[str, Any]]:
    """Routes an editor can choose: those that this site has."""
    return [(name, label) for name, label in ROUTES.items() if route_address(name, "vi")]


def route_address(name: str, language: str, query: str = "") -> str:
    """The path of a route in a language; empty where the site has no such route."""
    try:
        return address(name, language, query=query.strip().lstrip("?"))
    except NoReverseMatch:
        return ""
