"""Counts beside the library's filters, each without its own condition.

A value that no document has is not shown; one that the other filters leave nothing of stands
there with 0.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from investment.models import DocumentFile
from investment.models.promotion_document import PromotionDocumentQuerySet
from investment.search.library.conditions import Conditions, all_but
from investment.search.library.criteria import LibraryCriteria
from investment.search.library.labels import Labels
from investment.search.results import Facet, FacetValue

Holdings = dict[str, set[int]]
"""Value of a filter → primary keys of the documents that have it."""


def facets(
    documents: PromotionDocumentQuerySet,
    demands: Conditions,
    criteria: LibraryCriteria,
    labels: Labels,
) -> tuple[Facet, ...]:
    """All facets that have values; two queries each.

    Args:
        documents: everything that is shown, before any filter.
        demands: what the question demands, by filter.
        criteria: the question.
        labels: of the values.
    """
    made = (
        _facet(name, held, set(_left(documents, demands, name)), criteria, labels)
        for name, held in _held(documents, labels)
    )
    return tuple(facet for facet in made if facet.values)


def _left(documents: PromotionDocumentQuerySet, demands: Conditions, name: str) -> list[int]:
    return list(documents.filter(all_but(demands, name)).order_by().values_list("pk", flat=True))


def _held(documents: PromotionDocumentQuerySet, labels: Labels) -> Iterator[tuple[str, Holdings]]:
    yield "kind", _grouped(documents.order_by().values_list("kind", "pk"))
    files = DocumentFile.objects.filter(document__in=documents.order_by().values("pk"))
    yield "language", _grouped(files.order_by().values_list("language", "document"))
    for name in ("sector", "zone"):
        column = f"{name}s__code"
        linked = documents.order_by().exclude(**{f"{name}s": None}).values_list(column, "pk")
        held = _grouped(linked)
        for code, above in labels.above[name].items():
            if code in held:  # what is about a zone is about the one around it
                held[above] |= held[code]
        yield name, held


def _grouped(rows: object) -> defaultdict[str, set[int]]:
    held: defaultdict[str, set[int]] = defaultdict(set)
    for value, pk in rows:  # type: ignore[attr-defined]
        held[value].add(pk)
    return held


def _facet(
    name: str, held: Holdings, left: set[int], criteria: LibraryCriteria, labels: Labels
) -> Facet:
    """Values in the order of their labels; sectors and zones that are not public are left out."""
    return Facet(
        parameter=name,
        title=criteria.label_of(name),
        values=tuple(
            FacetValue(value, label, len(held[value] & left), is_chosen=criteria.has(name, value))
            for value, label in labels.names[name].items()
            if value in held
        ),
    )
