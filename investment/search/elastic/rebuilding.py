"""A new index beside the live one, filled, and swapped in at one stroke (design §6)."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone

from investment.models import IndexRebuild, InvestmentProject
from investment.models.index_change import RebuildState
from investment.search.client import BUILD_TIMEOUT_S, SearchUnavailable, client, failures, patient
from investment.search.elastic.indices import (
    body,
    new_name,
    prefix,
    read_alias,
    write_alias,
)
from investment.search.elastic.mapping import SETTINGS
from investment.search.elastic.updating import deliver
from investment.search.elastic.writing import write

BATCH = 500
STALE_AFTER = timedelta(minutes=10)  # without a sign of life: the process is gone

Report = Callable[[int, int], None]
logger = logging.getLogger(__name__)


class RebuildRefused(Exception):
    """Another rebuild is running; two at once would throw each other's index away."""


class RebuildFailed(Exception):
    """The new index did not come about; the old one is as it was."""


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """The index that visitors now search, and how many documents it holds."""

    index: str
    document_count: int


@contextmanager
def only_one() -> Iterator[IndexRebuild]:
    """Holds the place of the one running rebuild; its row tells what became of it.

    Raises:
        RebuildRefused: another one is running and has given a sign of life in the last minutes.
    """
    now = timezone.now()
    running = IndexRebuild.objects.filter(state=RebuildState.RUNNING)
    running.filter(beat_at__lt=now - STALE_AFTER).update(state=RebuildState.FAILED)
    try:
        with transaction.atomic():
            run = IndexRebuild.objects.create(
                state=RebuildState.RUNNING, started_at=now, beat_at=now
            )
    except IntegrityError as error:
        raise RebuildRefused("A rebuild of the index is running already.") from error
    run.state, outcome = RebuildState.FAILED, RebuildState.DONE
    try:
        yield run
        run.state = outcome
    finally:
        run.save(update_fields=["state", "document_count"])


def rebuild(run: IndexRebuild, *, report: Report | None = None) -> Rebuilt:
    """Make the index anew beside the live one; live changes reach both until the swap.

    Args:
        run: the place of the one running rebuild, of `only_one`.
        report: told after each batch how many projects are done, of how many.

    Raises:
        RebuildFailed: the index is away or refused documents; the new one is deleted again.
    """
    name = new_name(timezone.now())
    try:
        with failures():
            patient(BUILD_TIMEOUT_S).indices.create(index=name, **body())
            client().indices.put_alias(index=name, name=write_alias())
        run.document_count = _fill(name, run, report)
        _swap(name)
    except (SearchUnavailable, RebuildFailed) as error:
        _discard(name)
        raise RebuildFailed(f"The index was not rebuilt: {error}") from error
    except BaseException:
        _discard(name)
        raise
    with suppress(SearchUnavailable):  # what failed meanwhile; else it goes on waiting
        deliver()
    return Rebuilt(index=name, document_count=run.document_count)


def discard_leftovers() -> None:
    """Delete what a rebuild left behind when the node died under it; none may be running."""
    with suppress(RebuildRefused), only_one():
        for name, aliases in own_indices().items():
            if read_alias() not in aliases:
                _discard(name)


def own_indices() -> dict[str, set[str]]:
    """Indices of this environment, of whatever shape, with their aliases.

    The pattern keeps apart environments of which one's prefix begins the other's.
    """
    own = re.compile(rf"{re.escape(prefix())}-[0-9a-f]{{12}}-[0-9]{{20}}")
    with failures():
        found = client().indices.get_alias(index=f"{prefix()}-*").body
    return {name: set(data["aliases"]) for name, data in found.items() if own.fullmatch(name)}


def _fill(name: str, run: IndexRebuild, report: Report | None) -> int:
    public = InvestmentProject.objects.public().order_by("pk")
    pks = list(public.values_list("pk", flat=True))
    for start in range(0, len(pks), BATCH):
        batch = pks[start : start + BATCH]
        if refused := write(batch, timeout_s=BUILD_TIMEOUT_S, indices=[name]):
            raise RebuildFailed(f"{len(refused)} documents were refused")
        IndexRebuild.objects.filter(pk=run.pk).update(beat_at=timezone.now())
        if report:
            report(start + len(batch), len(pks))
    return len(pks)


def _swap(name: str) -> None:
    """Readers and writers go over to the new index in one step; then the others are deleted."""
    with failures():
        settings = {"refresh_interval": SETTINGS["refresh_interval"]}
        client().indices.put_settings(index=name, settings=settings)
        patient(BUILD_TIMEOUT_S).indices.refresh(index=name)
        before = own_indices()
        actions: list[Mapping[str, Mapping[str, str]]] = [
            {"remove": {"index": other, "alias": alias}}
            for other, aliases in before.items()
            for alias in sorted(aliases)
            if other != name
        ]
        actions.append({"add": {"index": name, "alias": read_alias()}})
        patient(BUILD_TIMEOUT_S).indices.update_aliases(actions=actions)
    for other in before:
        if other != name:
            _discard(other)


def _discard(name: str) -> None:
    """Delete an index; where it is away too, the next rebuild does it."""
    with suppress(SearchUnavailable), failures():
        patient(BUILD_TIMEOUT_S).indices.delete(index=name, ignore_unavailable=True)
        return
    logger.warning("The index %s could not be deleted; the next rebuild does it.", name)
