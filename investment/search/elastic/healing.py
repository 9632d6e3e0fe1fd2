"""The nightly comparison of the index with what is true, and the repair of what differs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from elasticsearch.dsl import Search

from investment.models import InvestmentProject
from investment.search.client import (
    BUILD_TIMEOUT_S,
    SearchUnavailable,
    breaker,
    execute,
    failures,
    patient,
)
from investment.search.elastic.facts import project_sources
from investment.search.elastic.indices import read_alias
from investment.search.elastic.mapping import mapping
from investment.search.elastic.rebuilding import (
    discard_leftovers,
    only_one,
    own_indices,
    rebuild,
)
from investment.search.elastic.updating import deliver
from investment.search.elastic.writing import writable, write

_BATCH = 500
_STORED = 5_000


@dataclass(frozen=True, slots=True)
class Healed:
    """What the heal found: how many documents were delivered late, wrong or missing, too many."""

    is_rebuilt: bool
    delivered: int
    written: int
    removed: int

    @property
    def is_sound(self) -> bool:
        """Whether nothing had to be done."""
        return not (self.is_rebuilt or self.delivered or self.written or self.removed)


def heal() -> Healed:
    """Make the index true: built where it is missing or unfit, repaired where it differs.

    Raises:
        SearchUnavailable: the index is away.
        RebuildRefused: a rebuild is needed and one is running.
        RebuildFailed: a rebuild was needed and did not come about.
    """
    is_rebuilt = not is_fit()
    if is_rebuilt:
        with only_one() as run:
            rebuild(run)
    elif len(own_indices()) > 1:
        discard_leftovers()
    delivered = deliver()
    written = removed = 0
    for index in writable():
        found, gone = _compare(index)
        written, removed = written + found, removed + gone
    breaker.succeeded()
    return Healed(is_rebuilt, delivered, written, removed)


def is_fit() -> bool:
    """Whether visitors have an index of the shape that this code asks for, unchanged by others.

    Raises:
        SearchUnavailable: the index is away.
    """
    live = [name for name, aliases in own_indices().items() if read_alias() in aliases]
    if len(live) != 1:
        return False
    with failures():
        found = patient(BUILD_TIMEOUT_S).indices.get_mapping(index=live[0]).body
    return bool(found[live[0]]["mappings"] == mapping())


def _compare(index: str) -> tuple[int, int]:
    """Digest by digest; returns how many documents were written and how many removed."""
    with failures():
        patient(BUILD_TIMEOUT_S).indices.refresh(index=index)
    stored = dict(_digests(index))
    public = set(InvestmentProject.objects.public().values_list("pk", flat=True))
    differing = [pk for batch in _batches(sorted(public)) for pk in _differing(batch, stored)]
    extra = sorted(stored.keys() - public)
    for batch in _batches([*differing, *extra]):
        if refused := write(batch, timeout_s=BUILD_TIMEOUT_S, indices=[index]):
            raise SearchUnavailable(f"{len(refused)} documents were refused")
    return len(differing), len(extra)


def _differing(pks: Sequence[int], stored: dict[int, str]) -> Iterator[int]:
    for pk, source in project_sources(pks):
        if stored.get(pk) != source["digest"]:
            yield pk


def _digests(index: str) -> Iterator[tuple[int, str]]:
    """Every document of an index with its digest, in batches that follow one another."""
    search = Search().source(False).extra(docvalue_fields=["digest"])
    part: Any = search.sort("code_key", "code")[:_STORED]
    while found := execute(part, index=index)["hits"]["hits"]:
        for hit in found:
            yield int(hit["_id"]), hit["fields"]["digest"][0]
        part = part.extra(search_after=found[-1]["sort"])


def _batches(pks: Sequence[int]) -> Iterator[Sequence[int]]:
    return (pks[start : start + _BATCH] for start in range(0, len(pks), _BATCH))
