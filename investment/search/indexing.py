"""Keeps the index true: what visitors may see is in it, nothing else (design §6).

Saved records are indexed by `reactions`. `update()` and `bulk_create()` send no signals: whoever
uses them calls `index_projects` or `rebuild`. Records that are no projects: `search.site`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from django.db import transaction

from investment.models import CatalogueVersion, InvestmentProject, SearchDocument, SearchWord
from investment.search import storage
from investment.search.documents import make
from investment.search.elastic.updating import update
from investment.search.project_words import project_findables
from investment.search.site.indexing import index_all
from investment.search.spellings import store_spellings
from investment.search.stored import keep

_BATCH = 500


def index_projects(pks: Iterable[int]) -> int:
    """Bring both indices into line with some projects: public ones are in, others are not.

    The distributed one is told after the commit; what does not reach it is delivered later.

    Returns:
        How many documents of the database were written.
    """
    keys = set(pks)
    written = index_in_database(keys)
    transaction.on_commit(partial(update, keys), robust=True)
    return written


def index_in_database(pks: Iterable[int]) -> int:
    """Bring the index of the database into line with some projects.

    Returns:
        How many documents were written; those whose words are the same are left alone.
    """
    written = sum(_index(batch) for batch in _batches(sorted(set(pks))))
    storage.sweep()  # of records that were deleted, the documents went with them
    CatalogueVersion.change()
    return written


@transaction.atomic
def rebuild(*, report: Callable[[int, int], None] | None = None) -> int:
    """Make the whole index anew; readers see the old one until it is done.

    Args:
        report: told after each batch how many projects are done, of how many.

    Returns:
        How many projects are in the index; whatever else visitors can find is in it too.
    """
    store_spellings()
    storage.clear()
    SearchDocument.objects.all().delete()
    SearchWord.objects.all().delete()
    pks = list(InvestmentProject.objects.public().order_by("pk").values_list("pk", flat=True))
    done = 0
    for batch in _batches(pks):
        done += _index(batch)
        if report:
            report(done, len(pks))
    index_all()
    CatalogueVersion.change()
    return done


def _batches(pks: Sequence[int]) -> Iterator[Sequence[int]]:
    return (pks[start : start + _BATCH] for start in range(0, len(pks), _BATCH))


def _index(pks: Sequence[int]) -> int:
    documents = {pk: make(findable) for pk, findable in project_findables(pks)}
    return keep(SearchDocument.PROJECT, documents, among=pks)
