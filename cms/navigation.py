"""The menu and the links at the foot: the page tree of a language, read with one query."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import Case, F, Q, QuerySet, Value, When
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override, pgettext
from wagtail.models import Page, get_page_models

from cms.models.base import BasePage
from cms.models.record_list import RecordListPage
from cms.targets import route_address
from cms.ways import HOME_DEPTH

FIRST, SECOND = HOME_DEPTH + 1, HOME_DEPTH + 2
"""Depths in the tree of the menu's entries and of those below them."""
STEP: Final = Page.steplen

Entry = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Navigation:
    """Entries of the menu, `{label, href, current, below}`, and the links `{label, href}` of the
    foot.

    `below` holds entries of the same form without any below them, the entry itself not among them.
    `introductions` are the words above the lists of the catalogue, by the name of their route.
    """

    menu: list[Entry]
    foot: list[Entry]
    introductions: dict[str, str]


def navigation(*, language: str, path: str) -> Navigation:
    """Read what stands in menus and at the foot of the pages of a language.

    Args:
        language: vi, en or ko.
        path: of the page that is being read: entries that lead to it or above it are current.

    Returns:
        As long as no page stands in a menu, the lists of the catalogue.
    """
    rows = list(_rows(language))
    with override(language):
        entries = [(row, _entry(row, language, path)) for row in rows]
    menu = [
        _with_below(row, entry, entries)
        for row, entry in entries
        if row["show_in_menus"] and row["depth"] == FIRST and entry["href"]
    ]
    foot = [
        {"label": entry["label"], "href": entry["href"]}
        for row, entry in entries
        if row["foot"] and entry["href"]
    ]
    introductions = {row["shows"]: row["introduction"] for row in rows if row["shows"]}
    return Navigation(menu or list(_lists(language, path)), foot, introductions)


def _rows(language: str) -> Any:
    listed = str(RecordListPage._meta.model_name)
    at_the_foot = Q(pk__in=_at_the_foot())
    pages = Page.objects.live().filter(locale__language_code=language)
    return (
        pages.filter(depth__in=(FIRST, SECOND))
        .annotate(
            foot=Case(When(at_the_foot, then=Value(True)), default=False),
            shows=F(f"{listed}__shows"),
            introduction=F(f"{listed}__introduction"),
        )
        .filter(Q(show_in_menus=True) | Q(foot=True) | Q(shows__isnull=False))
        .order_by("path")
        .values(
            "title", "url_path", "path", "depth", "show_in_menus", "foot", "shows", "introduction"
        )
    )


def _at_the_foot() -> QuerySet[Any, Any]:
    """Keys of the pages of every type that stand at the foot.

    A union: joined to `Page`, a dozen tables without statistics look like a thousand million rows
    to PostgreSQL, which then compiles the statement for half a second.
    """
    of_types = [
        model._default_manager.filter(in_footer=True).order_by().values("pk")
        for model in get_page_models()
        if issubclass(model, BasePage)
    ]
    together: QuerySet[Any, Any] = of_types[0].union(*of_types[1:], all=True)
    return together


def _entry(row: dict[str, Any], language: str, path: str) -> Entry:
    if row["shows"]:
        href = route_address(row["shows"], language)
    else:
        below_home = row["url_path"].split("/", 2)[2]
        href = reverse("wagtail_serve", args=[below_home])
    is_current = bool(href) and path.startswith(href)
    return {"label": row["title"], "href": href, "current": is_current, "below": []}


def _with_below(row: dict[str, Any], entry: Entry, entries: list[tuple[Any, Entry]]) -> Entry:
    below = [
        one
        for other, one in entries
        if other["show_in_menus"] and other["path"][:-STEP] == row["path"] and one["href"]
    ]
    is_current = entry["current"] or any(one["current"] for one in below)
    return {**entry, "below": below, "current": is_current}


def _lists(language: str, path: str) -> Iterator[Entry]:
    names = {
        "projects": _("Projects"),
        "zones": _("Zones"),
        "offers": pgettext("menu", "Sites"),
        "sectors": _("Sectors"),
        "activities": pgettext("menu", "Activities"),
        "incentives": pgettext("menu", "Incentives"),
    }
    for name, label in names.items():
        href = route_address(name, language)
        yield {"label": label, "href": href, "current": path.startswith(href), "below": []}
