"""Brings the index into line with what visitors may find beside projects."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from investment.models import SearchDocument
from investment.search.documents import make
from investment.search.site.kinds import Kind, kinds
from investment.search.stored import keep

_BATCH = 500


@dataclass(frozen=True, slots=True)
class KindState:
    """How many things of a kind visitors may see, and how many of them the index knows."""

    public_count: int
    indexed_count: int

    @property
    def is_in_step(self) -> bool:
        return self.public_count == self.indexed_count


def index_records(kind: Kind, pks: Collection[int]) -> int:
    """Bring the documents of some records into line with them.

    Returns:
        How many documents were written; those whose words are the same are left alone.
    """
    ordered, written = sorted(set(pks)), 0
    for start in range(0, len(ordered), _BATCH):
        batch = ordered[start : start + _BATCH]
        documents = {pk: make(findable) for pk, findable in kind.findables(batch)}
        written += keep(kind.name, documents, among=batch)
    return written


def index_kind(kind: Kind) -> int:
    """Compare everything of a kind with what the index keeps of it, and repair what differs."""
    stored = SearchDocument.objects.filter(kind=kind.name).values_list("object_id", flat=True)
    return index_records(kind, {*kind.public(), *stored})


def index_all() -> int:
    """Compare every kind; documents of kinds that are no more are forgotten.

    Returns:
        How many documents were written.
    """
    known = {SearchDocument.PROJECT, *(kind.name for kind in kinds())}
    lost = SearchDocument.objects.exclude(kind__in=known).values_list("kind", "object_id")
    for name, pk in list(lost):
        keep(name, {}, among=[pk])
    return sum(index_kind(kind) for kind in kinds())


def kind_states() -> Mapping[str, KindState]:
    """Counts of every kind by its name."""
    return {
        kind.name: KindState(
            len(set(kind.public())), SearchDocument.objects.filter(kind=kind.name).count()
        )
        for kind in kinds()
    }
