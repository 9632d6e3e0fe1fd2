"""Wagtail's database search over the same projects, set up as its documentation has it."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from django.db.models import QuerySet
from modelsearch.abstract_models import TextIDGenericRelation
from wagtail.search import index
from wagtail.search.backends import get_search_backend
from wagtail.search.models import IndexEntry

from investment.models import InvestmentProject

LANGUAGES: Final = ("vi", "en", "ko")
FACETS: Final = ("sector_id", "zone_id", "call_status", "is_source_checked", "capital_currency")
AT_ONCE: Final = 500


class StockProject(index.Indexed, InvestmentProject):
    """A project whose names and summaries are searched, with five columns to count by."""

    class Meta:
        proxy = True
        app_label = "investment"

    search_fields: ClassVar[list[index.BaseField]] = [
        *(index.SearchField(f"name_{code}", boost=2) for code in LANGUAGES),
        *(index.SearchField(f"summary_{code}") for code in LANGUAGES),
        *map(index.FilterField, ("live", *FACETS)),
    ]


# What Wagtail does with every indexed model when Django starts; this one comes later.
TextIDGenericRelation(IndexEntry).contribute_to_class(StockProject, "index_entries")


def prepare() -> None:
    """Fill the index with every public project; one from an earlier run is used again."""
    entries = IndexEntry.objects.filter(content_type__model="stockproject")
    if entries.count() == projects().count():
        return
    entries.delete()
    table = get_search_backend().get_index_for_model(StockProject)
    pks = list(projects().order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(pks), AT_ONCE):
        part = projects().filter(pk__in=pks[start : start + AT_ONCE])
        table.add_items(StockProject, list(part))


def search(word: str) -> tuple[list[Any], int, list[Any]]:
    """Twenty projects that a word finds, how many there are, and five facets with counts."""
    found = get_search_backend().search(word, projects())
    return list(found[:20]), found.count(), [found.facet(name) for name in FACETS]


def projects() -> Any:
    return QuerySet(StockProject).filter(live=True)
