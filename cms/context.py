"""What every page needs to know: the site's name, its menu, its languages, its banner."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import NoReverseMatch, ResolverMatch
from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

from cms.models import StandardPage
from investment.addresses import address
from investment.models import CatalogueSettings

EDITORS = "/cms/"


def site(request: HttpRequest) -> dict[str, Any]:
    """Variables of `base.html`; nothing for the editors' screens, which have their own."""
    if request.path_info.startswith(EDITORS):
        return {}
    language = get_language() or settings.LANGUAGE_CODE
    return {
        "site": {
            "name": _("Invest in Thanh Hoa"),
            "tagline": _("Provincial investment promotion"),
            "home": f"/{language}/",
            "shortlist": address("shortlist", language),
            "origin": settings.WAGTAILADMIN_BASE_URL.rstrip("/"),
        },
        "demonstration": CatalogueSettings.load(request_or_site=request).is_demonstration,
        "menu": menu(request.path_info, language),
        "languages": languages(request, language),
        "canonical": canonical(request),
        "footer": footer(language),
    }


def menu(path: str, language: str) -> list[dict[str, Any]]:
    """The main menu in a language: `{label, href, current}` of each entry."""
    entries = {
        "projects": _("Projects"),
        "zones": _("Zones"),
        "offers": pgettext("menu", "Sites"),
        "sectors": _("Sectors"),
        "activities": pgettext("menu", "Activities"),
        "incentives": pgettext("menu", "Incentives"),
    }
    addresses = {name: address(name, language) for name in entries}
    return [
        {"label": label, "href": addresses[name], "current": path.startswith(addresses[name])}
        for name, label in entries.items()
    ]


def footer(language: str) -> dict[str, Any]:
    """Pages of words that editors put into menus, and the catalogue as open data."""
    pages = StandardPage.objects.live().filter(show_in_menus=True, locale__language_code=language)
    return {
        "links": [{"label": page.title, "href": page.get_url()} for page in pages.order_by("path")],
        "open_data": [
            {"label": "CSV", "href": address("project-export", language, format="csv")},
            {"label": "XLSX", "href": address("project-export", language, format="xlsx")},
            {"label": "JSON", "href": f"/api/v1/projects?lang={language}"},
        ],
    }


def languages(request: HttpRequest, current: str) -> list[dict[str, Any]]:
    """The same page in each language, filters and currency kept; its home where it has none.

    A page that exists in one language only names its others itself (`BasePage.get_context`).
    """
    query = request.GET.urlencode()
    return [
        {
            "code": code,
            "label": settings.LANGUAGE_NAMES[code],
            "href": same_page(request.resolver_match, code, query=query) or f"/{code}/",
            "current": code == current,
            "hreflang": same_page(request.resolver_match, code, query="") is not None,
        }
        for code, _label in settings.LANGUAGES
    ]


def same_page(match: ResolverMatch | None, language: str, *, query: str) -> str | None:
    """The address of a view in another language; None where its route is not of a language."""
    if match is None or not match.url_name or match.url_name == "wagtail_serve":
        return None
    try:
        found = address(match.view_name, language, query=query, **match.kwargs)
    except NoReverseMatch:
        return None
    return found if found.startswith(f"/{language}/") else None


def canonical(request: HttpRequest) -> str:
    """The one address of this page for search engines: without its query string."""
    return f"{settings.WAGTAILADMIN_BASE_URL.rstrip('/')}{request.path}"
