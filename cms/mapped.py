"""Everything that has an address for the public, with its languages and its last change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from django.conf import settings
from django.db.models import QuerySet
from wagtail.models import Page

from cms.models.base import BasePage
from cms.site_search import page_types
from cms.targets import route_address
from investment.addresses import address
from investment.models import (
    CatalogueVersion,
    InvestmentProject,
    PromotionActivity,
    PromotionDocument,
    Sector,
    Zone,
)

LISTS: Final = (
    *("projects", "zones", "offers", "sectors", "activities", "incentives", "documents"),
)
LANGUAGES: Final = tuple(code for code, _label in settings.LANGUAGES)


@dataclass(frozen=True, slots=True)
class Mapped:
    """One thing; `paths` are its addresses in the languages that it is really in."""

    paths: Mapping[str, str]
    changed_at: datetime | None


def mapped(language: str) -> Iterator[Mapped]:
    """Everything that is public in a language: pages, lists, records."""
    yield from _pages(language)
    changed = CatalogueVersion.last_change()
    for name in filter(lambda name: route_address(name, language), LISTS):
        yield Mapped({code: address(name, code) for code in LANGUAGES}, changed)
    for name, records, field, column in _kinds(language):
        yield from _records(name, records, field, column, language)


def _pages(language: str) -> Iterator[Mapped]:
    public = Page.objects.live().public().filter(depth__gt=1).exact_type(*page_types())
    found: defaultdict[UUID, dict[str, Page]] = defaultdict(dict)
    for page in public.select_related("locale").order_by("path"):
        found[page.translation_key][page.locale.language_code] = page
    for same in found.values():
        if own := same.get(language):
            paths = {code: page.get_url() or "" for code, page in same.items()}
            yield Mapped({code: path for code, path in paths.items() if path}, _changed(own))


def _changed(page: BasePage) -> datetime | None:
    changed: datetime | None = page.last_published_at
    return changed


def _kinds(language: str) -> list[tuple[str, QuerySet[Any], str, str]]:
    """Name of the route, records, the field that says a language is there, time of change."""
    kinds: list[tuple[str, QuerySet[Any], str, str]] = [
        ("project", InvestmentProject.objects.public(), "name", "updated_at"),
        ("zone", Zone.objects.public(), "name", "updated_at"),
        ("sector", Sector.objects.all(), "name", ""),
        ("activity", PromotionActivity.objects.public(), "title", "updated_at"),
    ]
    if route_address("documents", language):
        kinds.append(("document", PromotionDocument.objects.public(), "title", "updated_at"))
    return kinds


def _records(
    name: str, records: QuerySet[Any], field: str, column: str, language: str
) -> Iterator[Mapped]:
    columns = [f"{field}_{code}" for code in LANGUAGES]
    for row in records.order_by("code").values("code", *columns, *filter(None, [column])):
        own = [code for code in LANGUAGES if row[f"{field}_{code}"]]
        if language in own:
            paths = {code: address(name, code, code=row["code"]) for code in own}
            yield Mapped(paths, row[column] if column else None)
