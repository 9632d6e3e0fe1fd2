"""The switcher of a page: the same page in each language, or what is nearest to it there."""

from __future__ import annotations

from typing import Any, Final

from django.conf import settings
from wagtail.models import Page

from cms.ways import Way

UNTRANSLATED: Final = "untranslated"
"""The parameter by which a page says what it is shown instead of: its value is the language that
the reader came from."""


def languages_of(page: Any, way: Way) -> list[dict[str, Any]]:
    """Entries of `components/languages.html` for a page; one query.

    Args:
        page: in its own class.
        way: to the page.

    Returns:
        `{code, label, href, current, hreflang, untranslated, nearest}` of each language.
        `untranslated` is True where the page is not public in it; then `nearest` is the title,
        in the page's language, of what the address leads to: the lowest page above this one that
        is; empty where that is the home page.
    """
    line = [*way.above, page]
    found = _found(line)
    if itself := next((one for one in found.values() if one.pk == page.pk), None):
        page.locale = itself.locale  # read already
    current = page.locale.language_code
    return [_entry(code, current, line, found) for code, _label in settings.LANGUAGES]


def _found(line: list[Any]) -> dict[tuple[str, Any], Page]:
    keys = {one.translation_key for one in line}
    pages = Page.objects.live().filter(translation_key__in=keys).select_related("locale")
    return {(one.locale.language_code, one.translation_key): one for one in pages}


def _entry(
    code: str, current: str, line: list[Any], found: dict[tuple[str, Any], Page]
) -> dict[str, Any]:
    page = line[-1]
    entry = {"code": code, "label": settings.LANGUAGE_NAMES[code], "current": code == current}
    same = page if code == current else found.get((code, page.translation_key))
    if same is not None:
        href = same.get_url() or f"/{code}/"
        return {**entry, "href": href, "hreflang": same.live, "untranslated": False, "nearest": ""}
    near = next(
        (above for above in line[-2:0:-1] if (code, above.translation_key) in found), None
    )  # the home page, first in the line, is left out: every language has one
    href = found[code, near.translation_key].get_url() if near else f"/{code}/"
    return {
        **entry,
        "href": f"{href}?{UNTRANSLATED}={current}",
        "hreflang": False,
        "untranslated": True,
        "nearest": near.title if near else "",
    }
