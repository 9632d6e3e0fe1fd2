"""The stock ways to do the same, measured in the same run on the same rows."""

from __future__ import annotations

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Q, QuerySet
from wagtail.models import Locale, Page
from wagtail.search.backends import get_search_backend

from investment.models import InvestmentProject

FACETS = (
    *("sector", "zone", "call_status", "places", "funding_routes", "investment_forms"),
    *("is_source_checked", "capital_currency"),
)
_SLUG = "bench-"


def list_page(word: str = "") -> tuple[list[Any], list[list[Any]]]:
    """Twenty projects and the counts of the facets, through Django's query sets alone."""
    projects = QuerySet(InvestmentProject).filter(live=True)
    if word:
        places = [f"{name}_{code}" for name in ("name", "summary") for code in ("vi", "en", "ko")]
        matches = Q()
        for place in places:
            matches |= Q(**{f"{place}__icontains": word})
        projects = projects.filter(matches)
    rows = list(projects.order_by("call_status", "code").values()[:20])
    facets = [
        list(projects.order_by().values_list(name).annotate(count=Count("pk"))) for name in FACETS
    ]
    projects.count()
    return rows, facets


def prepare_stock_search(names: list[str]) -> None:
    """Pages with the names as titles, in the index of Wagtail's database backend."""
    present = Page.objects.filter(slug__startswith=_SLUG)
    if present.count() == len(names):
        return
    present.delete()
    root = Page.objects.filter(depth=1).get()
    about = {
        "depth": 2,
        "locale": Locale.objects.first(),
        "content_type": ContentType.objects.get_for_model(Page),
    }
    pages = Page.objects.bulk_create(
        [
            Page(
                title=name,
                draft_title=name,
                slug=f"{_SLUG}{number}",
                path=f"{root.path}{Page._int2str(number).rjust(Page.steplen, '0')}",
                url_path=f"/{_SLUG}{number}/",
                **about,
            )
            for number, name in enumerate(names, start=1_000)
        ],
        batch_size=500,
    )
    backend = get_search_backend()
    for start in range(0, len(pages), 500):
        backend.get_index_for_model(Page).add_items(Page, pages[start : start + 500])


def stock_search(word: str) -> tuple[list[Any], int]:
    """Twenty pages that Wagtail's search finds, and how many there are."""
    found = get_search_backend().search(word, Page.objects.all())
    return list(found[:20]), found.count()
