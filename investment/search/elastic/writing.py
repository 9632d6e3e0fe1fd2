"""Documents go into the index: one version for what is true now, however often it is sent.

Every write carries the moment before its project was read. The index keeps the newest version, so
a slow rebuild never writes over what was saved meanwhile, and what is sent twice stays the same.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from investment.search.client import client, failures, patient
from investment.search.elastic.facts import Source, project_sources
from investment.search.elastic.indices import write_alias

_CONFLICT, _NOT_FOUND = 409, 404  # a newer version is there; what is deleted was never there

logger = logging.getLogger(__name__)


def write(pks: Collection[int], *, timeout_s: float, indices: Sequence[str] = ()) -> set[int]:
    """Bring documents into line with their projects: public ones are in, others are not.

    Args:
        pks: primary keys, at most some hundreds.
        timeout_s: how long to wait for the index, in seconds.
        indices: where to; every index behind the write alias if not given.

    Returns:
        Primary keys of documents that the index refused.

    Raises:
        SearchUnavailable: the index is away or missing; perhaps nothing was written.
    """
    names = indices or writable()
    version = time.time_ns() // 1_000
    sources = dict(project_sources(pks))
    lines = [
        line
        for name in names
        for pk in sorted(pks)
        for line in _lines(name, pk, sources.get(pk), version)
    ]
    if not lines:
        return set()
    with failures():
        answer = patient(timeout_s).bulk(operations=lines)
    return set(_refused(answer["items"])) if answer["errors"] else set()


def writable() -> list[str]:
    """Names of the indices behind the write alias: two while a new one is built.

    Asked every time: who knew only the old index would write past the new one.

    Raises:
        SearchUnavailable: the index is away, or there is none of this shape.
    """
    with failures():
        return sorted(client().indices.get_alias(name=write_alias()))


def _lines(name: str, pk: int, source: Source | None, version: int) -> Iterator[Mapping[str, Any]]:
    where = {
        "_index": name,
        "_id": str(pk),
        "version": version,
        "version_type": "external_gte",
    }
    if source is None:
        yield {"delete": where}
    else:
        yield {"index": where}
        yield source


def _refused(items: Sequence[Mapping[str, Mapping[str, Any]]]) -> Iterator[int]:
    for item in items:
        for action, answer in item.items():
            allowed = (_CONFLICT, _NOT_FOUND) if action == "delete" else (_CONFLICT,)
            if answer["status"] >= 300 and answer["status"] not in allowed:
                logger.error("The index refused a document: %s", answer.get("error"))
                yield int(answer["_id"])
