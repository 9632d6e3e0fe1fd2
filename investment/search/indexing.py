"""Keeps the index true: what visitors may see is in it, nothing else (design §6).

Saved records are indexed by `reactions`. `update()` and `bulk_create()` send no signals: whoever
uses them calls `index_projects` or `rebuild`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from django.db import transaction
from django.utils import timezone

from investment.models import CatalogueVersion, InvestmentProject, SearchDocument, SearchWord
from investment.search import storage
from investment.search.documents import Document, make
from investment.search.elastic.updating import update
from investment.search.project_words import project_findables
from investment.search.spellings import store_spellings, store_words
from investment.search.tiers import LANGUAGES

_BATCH = 500
_KEYS = ("code_key", *(f"name_key_{code}" for code in LANGUAGES), "digest", "indexed_at")


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
        How many projects are in the index.
    """
    store_spellings()
    storage.clear()
    SearchDocument.objects.filter(kind=SearchDocument.PROJECT).delete()
    SearchWord.objects.all().delete()
    pks = list(InvestmentProject.objects.public().order_by("pk").values_list("pk", flat=True))
    done = 0
    for batch in _batches(pks):
        done += _index(batch)
        if report:
            report(done, len(pks))
    CatalogueVersion.change()
    return done


def _batches(pks: Sequence[int]) -> Iterator[Sequence[int]]:
    return (pks[start : start + _BATCH] for start in range(0, len(pks), _BATCH))


@transaction.atomic
def _index(pks: Sequence[int]) -> int:
    documents = {pk: make(findable) for pk, findable in project_findables(pks)}
    stored = {
        document.object_id: document
        for document in SearchDocument.objects.filter(
            kind=SearchDocument.PROJECT, object_id__in=pks
        )
    }
    _forget([document for pk, document in stored.items() if pk not in documents])
    changed = {
        pk: document
        for pk, document in documents.items()
        if pk not in stored or stored[pk].digest != document.digest
    }
    _write(changed)
    return len(changed)


def _forget(documents: Sequence[SearchDocument]) -> None:
    gone = [document.pk for document in documents]
    storage.remove(gone)
    SearchDocument.objects.filter(pk__in=gone).delete()


def _write(documents: Mapping[int, Document]) -> None:
    if not documents:
        return
    kind = SearchDocument.PROJECT
    SearchDocument.objects.bulk_create(
        [_row(pk, document) for pk, document in documents.items()],
        update_conflicts=True,
        unique_fields=["kind", "object_id"],
        update_fields=_KEYS,
    )
    rows = SearchDocument.objects.filter(kind=kind, object_id__in=documents)
    ids = dict(rows.values_list("object_id", "pk"))
    storage.write((ids[pk], document.tokens) for pk, document in documents.items())
    store_words(word for document in documents.values() for word in document.words)


def _row(pk: int, document: Document) -> SearchDocument:
    return SearchDocument(
        kind=SearchDocument.PROJECT,
        object_id=pk,
        project_id=pk,
        code_key=document.code_key,
        digest=document.digest,
        indexed_at=timezone.now(),
        **{f"name_key_{code}": key for code, key in document.name_keys.items()},
    )
