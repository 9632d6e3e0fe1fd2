"""The plain ways to do the same, measured in the same run on the same rows."""

from __future__ import annotations

from typing import Any, Final

from django.db.models import Count, Q, QuerySet

from investment.models import InvestmentProject
from investment.search.analysis import analyse
from investment.search.client import client
from investment.search.elastic.indices import read_alias
from investment.search.elastic.rebuilding import own_indices
from investment.search.elastic.words import matching
from investment.search.spellings import spellings_for

FACETS: Final = (
    *("sector", "zone", "call_status", "places", "funding_routes", "investment_forms"),
    *("is_source_checked", "capital_currency"),
)
AGGREGATED: Final = ("sector", "zone", "call_status", "places", "routes")


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


def bare_query(word: str) -> Any:
    """One query of the client on our own index: a word, twenty documents, five aggregations."""
    units = analyse(word, spellings=spellings_for(word))
    return client().search(
        index=read_alias(),
        query=matching(units, language="en", is_ranked=False).to_dict(),
        aggregations={name: {"terms": {"field": name, "size": 200}} for name in AGGREGATED},
        size=20,
        track_total_hits=True,
    )


def delete_indices() -> None:
    """Give back to the node what the measurement made there."""
    for name in own_indices():
        client().indices.delete(index=name)
