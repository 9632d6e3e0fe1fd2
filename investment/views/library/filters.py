"""Filters beside the documents: every value is a link to the list with it turned over."""

from __future__ import annotations

from dataclasses import dataclass

from investment.measures import format_number
from investment.search.library.results import LibraryResults
from investment.search.results import Facet
from investment.views.listing.facets import Choice


@dataclass(frozen=True, slots=True)
class LibraryFilter:
    """A facet as the component `facet` takes it; it has values and nothing else."""

    code: str
    title: str
    choices: tuple[Choice, ...]
    range: None = None
    limit: None = None


def filters(results: LibraryResults, *, action: str) -> list[LibraryFilter]:
    """All facets of an answer."""
    return [_filter(facet, results, action) for facet in results.facets]


def _filter(facet: Facet, results: LibraryResults, action: str) -> LibraryFilter:
    query = results.criteria.toggles(facet.parameter)
    return LibraryFilter(
        code=facet.parameter,
        title=facet.title,
        choices=tuple(
            Choice(
                label=value.label.text,
                count=format_number(value.count, results.language),
                href=f"{action}?{query(value.value)}",
                chosen=value.is_chosen,
                language="" if value.label.language == results.language else value.label.language,
            )
            for value in facet.values
        ),
    )
