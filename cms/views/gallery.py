"""The gallery of components at /components/: every state of every one, in the language of `?lang=`.

For those who build and check the site; the address exists in development alone.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import translation
from django.views.decorators.http import require_safe

from cms.gallery.blocks import blocks
from cms.gallery.choosing import choosing
from cms.gallery.documents import documents
from cms.gallery.forms import form
from cms.gallery.lists import HERE, lists
from cms.gallery.offers import offers
from cms.gallery.pages import pages
from cms.gallery.places import places
from cms.gallery.searching import searching
from cms.gallery.sheet import sheet
from cms.gallery.views import views
from cms.gallery.words import statuses, words

NAMES_OF_THEMSELVES = {"vi": "Tiếng Việt", "en": "English", "ko": "한국어"}


@require_safe
def gallery(request: HttpRequest) -> HttpResponse:
    """All components; an unknown language shows English."""
    asked = request.GET.get("lang", "")
    language = asked if asked in dict(settings.LANGUAGES) else "en"
    with translation.override(language):
        # without the request: the samples need no database and no context processor
        return HttpResponse(render_to_string("components/gallery.html", context(language)))


def context(language: str) -> dict[str, Any]:
    """What the gallery's templates take: sample words, and the objects that components take."""
    word = words(language)
    shown = sheet(word, language=language)
    placed = places(word, other=words("vi"), other_language="" if language == "vi" else "vi")
    return {
        "language": language,
        "word": word,
        "statuses": statuses(language),
        "hero_search": {
            "action": HERE,
            "label": word["projects"],
            "placeholder": word["placeholder"],
            "suggest": "",
        },
        "hero_hints": [{"label": word[name], "href": HERE} for name in ("zone", "route")],
        "crumbs": [{"label": word["projects"], "href": HERE}, {"label": "TH-004"}],
        "places": [{"name": word["ward"], "href": HERE}, {"name": word["zone"]}],
        **_page(word, language),
        **lists(word),
        **searching(word, language=language),
        **shown,
        **placed,
        **offers(word, language=language),
        **pages(word),
        **documents(word, other=words("en" if language == "vi" else "vi"), language=language),
        **choosing(word, language=language),
        **form(word, language=language, **_in_another(language)),
        **views(word, rows=shown["rows"], language=language),
        **blocks(
            word,
            rows=shown["rows"],
            records=shown["records"],
            points=placed["map_points"],
            language=language,
        ),
    }


def _in_another(language: str) -> dict[str, str]:
    """A name in another language than the page's."""
    other = "en" if language == "vi" else "vi"
    return {"other": words(other)["plant"], "other_language": other}


def _page(word: dict[str, str], language: str) -> dict[str, Any]:
    """What base.html takes from the context of every page."""
    menu = ("projects", "zones", "sectors", "activities")
    return {
        "demonstration": True,
        "site": {
            "name": word["site"],
            "tagline": word["tagline"],
            "home": HERE,
            "search": HERE,
            "shortlist": HERE,
            "origin": "",
        },
        "menu": [
            {
                "label": word[name],
                "href": HERE,
                "current": name == "projects",
                "below": [{"label": word["sectors"], "href": HERE, "current": False}]
                if name == "zones"
                else [],
            }
            for name in menu
        ],
        "languages": _switcher(word, language),
        "canonical": "",
        "footer": {
            "links": [{"label": word["activities"], "href": HERE}],
            "open_data": [{"label": name, "href": HERE} for name in ("CSV", "XLSX", "JSON")],
            "updated": word["day"],
            "address": word["town"],
            "telephone": "0237 000 0000",
            "e_mail": "mailbox@thanhhoa.gov.vn",
            "elsewhere": [{"label": word["zones"], "href": HERE}],
            "disclaimer": word["summary"],
            "note": word["summary"],
        },
    }


def _switcher(word: dict[str, str], language: str) -> list[dict[str, Any]]:
    """One of the other languages as one that the page is not in."""
    missing = "ko" if language != "ko" else "en"
    return [
        {
            "code": code,
            "label": label,
            "href": f"{HERE}?lang={code}",
            "current": code == language,
            "hreflang": False,
            "untranslated": code == missing,
            "nearest": word["projects"] if code == missing else "",
        }
        for code, label in NAMES_OF_THEMSELVES.items()
    ]
