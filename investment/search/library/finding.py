"""The library: a question goes in, one page of documents with counts comes out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from django.db.models import Max
from django.utils.translation import gettext

from investment.models import PromotionDocument
from investment.models.promotion_document import PromotionDocumentQuerySet
from investment.search.library.conditions import all_but, conditions, shown
from investment.search.library.counting import facets
from investment.search.library.criteria import LibraryCriteria
from investment.search.library.labels import Labels
from investment.search.library.parameters import RELEVANCE
from investment.search.library.results import LibraryResults
from investment.search.library.words import matching, units_of
from investment.search.reading import Rejected
from investment.search.results import Chip
from investment.search.sort_keys import code_key, name_key
from investment.wording import Wording, wording

PAGE_SIZE: Final = 20


def find(criteria: LibraryCriteria, *, language: str) -> LibraryResults:
    """The documents that a question finds; twenty queries at most.

    Args:
        criteria: the question; sectors and zones that do not exist are left out and reported.
        language: vi, en or ko, the active one, in which labels are.
    """
    labels, everything = Labels.read(language), shown()
    criteria = labels.known(criteria)
    units = units_of(criteria.q) if criteria.q else ()
    ranks = matching(units, everything) if criteria.q else None
    demands = conditions(criteria, matches=ranks)
    found = _in_order(everything.filter(all_but(demands)), criteria, ranks or {}, language)
    pages = max(1, -(-len(found) // PAGE_SIZE))
    page = min(criteria.page, pages)
    return LibraryResults(
        criteria=criteria,
        language=language,
        hits=read_rows(found[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]),
        total=len(found),
        published=everything.count(),
        page=page,
        pages=pages,
        facets=facets(everything, demands, criteria, labels),
        chips=tuple(_chips(criteria, labels)),
        rejected=(*criteria.rejected, *_missing(criteria, pages)),
        units=units,
    )


def read_rows(pks: Sequence[int]) -> list[PromotionDocument]:
    """What rows show of some documents, in the order of their keys; two queries at most."""
    found = PromotionDocument.objects.filter(pk__in=pks).prefetch_related("files")
    by_pk = {document.pk: document for document in found} if pks else {}
    return [by_pk[pk] for pk in pks]


def _in_order(
    documents: PromotionDocumentQuerySet,
    criteria: LibraryCriteria,
    ranks: Mapping[int, int],
    language: str,
) -> list[int]:
    """Primary keys in the order asked for; the code settles ties."""
    titles = [f"title_{code}" for code in ("vi", "en", "ko")]
    dated = documents.order_by().annotate(newest=Max("files__edition_on"))
    rows = list(dated.only("code", *titles))
    sort = criteria.effective_sort

    def key(document: Any) -> tuple[Any, ...]:
        newest = -(document.newest or date.min).toordinal()
        title = wording(document, "title", language) or Wording(document.code, language)
        first = {
            RELEVANCE: (ranks.get(document.pk, 0), newest),
            "name": (name_key(title.text, language),),
        }.get(sort, (newest,))
        return (*first, code_key(document.code))

    return [document.pk for document in sorted(rows, key=key)]


def _chips(criteria: LibraryCriteria, labels: Labels) -> Iterator[Chip]:
    """One chip for every value that narrows the list."""
    for name in criteria.MANY:
        for value in getattr(criteria, name):
            yield Chip(name, labels.names[name][value], criteria.toggled(name, value))


def _missing(criteria: LibraryCriteria, pages: int) -> Iterator[Rejected]:
    if criteria.page > pages:
        yield Rejected("page", str(criteria.page), gettext("There is no such page."))
