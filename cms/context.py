"""What every page needs to know: the site's name, its menu, its languages, its banner."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import NoReverseMatch, ResolverMatch
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.languages import UNTRANSLATED
from cms.models import SiteSettings
from cms.navigation import navigation
from investment.addresses import address
from investment.models import CatalogueSettings

EDITORS = "/cms/"


def site(request: HttpRequest) -> dict[str, Any]:
    """Variables of `base.html`; the editors' screens have their own and need the languages."""
    if request.path_info.startswith(EDITORS):
        return {"editors_languages": settings.LANGUAGE_NAMES.items()}
    language = get_language() or settings.LANGUAGE_CODE
    words = SiteSettings.load(request_or_site=request)
    found = navigation(language=language, path=request.path_info)
    return {
        "site": {
            "name": words.text("name", language) or _("Invest in Thanh Hoa"),
            "tagline": words.text("tagline", language) or _("Provincial investment promotion"),
            "home": f"/{language}/",
            "search": address("site-search", language),
            "shortlist": address("shortlist", language),
            "origin": settings.WAGTAILADMIN_BASE_URL.rstrip("/"),
        },
        "demonstration": CatalogueSettings.load(request_or_site=request).is_demonstration,
        "menu": found.menu,
        "languages": languages(request, language),
        "canonical": canonical(request),
        "footer": footer(language, words, found.foot),
        "untranslated_from": came_from(request, language),
        "introductions": found.introductions,
    }


def footer(language: str, words: SiteSettings, links: list[dict[str, Any]]) -> dict[str, Any]:
    """What `components/footer.html` takes: pages, how to reach the office, the open data."""
    return {
        "links": links,
        "address": words.text("address", language),
        "e_mail": words.e_mail,
        "telephone": words.telephone,
        "elsewhere": words.links_elsewhere(),
        "disclaimer": words.text("disclaimer", language),
        "note": words.text("footer_note", language),
        "open_data": [
            {"label": "CSV", "href": address("project-export", language, format="csv")},
            {"label": "XLSX", "href": address("project-export", language, format="xlsx")},
            {"label": "JSON", "href": f"/api/v1/projects?lang={language}"},
        ],
    }


def came_from(request: HttpRequest, language: str) -> str:
    """The language of the page that has none in this one, where the switcher led here instead.

    Returns:
        Its name in the page's language; empty where the reader came in any other way.
    """
    code = request.GET.get(UNTRANSLATED, "")
    return str(dict(settings.LANGUAGES).get(code, "")) if code != language else ""


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
