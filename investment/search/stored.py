"""What the database keeps of documents: a row with keys, tokens in the text index, the words.

One way for every kind of record; which records there are the callers know.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from django.db import transaction
from django.utils import timezone

from investment.models import SearchDocument
from investment.search import storage
from investment.search.documents import Document
from investment.search.spellings import store_words
from investment.search.tiers import LANGUAGES

_KEYS = ("code_key", *(f"name_key_{code}" for code in LANGUAGES), "digest", "indexed_at")


@transaction.atomic
def keep(kind: str, documents: Mapping[int, Document], *, among: Collection[int]) -> int:
    """Make what is kept of some records of a kind what it should be.

    Args:
        kind: of `SearchDocument`.
        documents: of those of the records that visitors may find, by primary key.
        among: primary keys of all records in question; what is kept of the others goes.

    Returns:
        How many documents were written; those whose words are the same are left alone.
    """
    rows = SearchDocument.objects.filter(kind=kind, object_id__in=among)
    stored = {document.object_id: document for document in rows}
    _forget([document for pk, document in stored.items() if pk not in documents])
    changed = {
        pk: document
        for pk, document in documents.items()
        if pk not in stored or stored[pk].digest != document.digest
    }
    _write(kind, changed)
    return len(changed)


def _forget(documents: Sequence[SearchDocument]) -> None:
    gone = [document.pk for document in documents]
    storage.remove(gone)
    SearchDocument.objects.filter(pk__in=gone).delete()


def _write(kind: str, documents: Mapping[int, Document]) -> None:
    if not documents:
        return
    SearchDocument.objects.bulk_create(
        [_row(kind, pk, document) for pk, document in documents.items()],
        update_conflicts=True,
        unique_fields=["kind", "object_id"],
        update_fields=_KEYS,
    )
    rows = SearchDocument.objects.filter(kind=kind, object_id__in=documents)
    ids = dict(rows.values_list("object_id", "pk"))
    storage.write((ids[pk], document.tokens) for pk, document in documents.items())
    store_words(word for document in documents.values() for word in document.words)


def _row(kind: str, pk: int, document: Document) -> SearchDocument:
    return SearchDocument(
        kind=kind,
        object_id=pk,
        project_id=pk if kind == SearchDocument.PROJECT else None,
        code_key=document.code_key,
        digest=document.digest,
        indexed_at=timezone.now(),
        **{f"name_key_{code}": key for code, key in document.name_keys.items()},
    )
