"""A saved record goes into the index at once; what does not reach it waits in the database."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta

from django.db.models import F
from django.utils import timezone

from investment.models import IndexChange
from investment.search.client import (
    BUILD_TIMEOUT_S,
    WRITE_TIMEOUT_S,
    SearchUnavailable,
    breaker,
    is_chosen,
)
from investment.search.elastic.writing import write

BATCH = 200
_SHORT = 20  # documents that an editor's save may wait for
_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(minutes=1), timedelta(hours=1)
_REFUSED = "refused by the index"

logger = logging.getLogger(__name__)


def update(pks: Collection[int]) -> None:
    """Tell the index of changed projects; never raises, what fails is queued.

    While the index is away nobody waits for it: the breaker sends changes to the queue at once.
    """
    if not is_chosen():
        return
    for batch in _batches(sorted(set(pks))):
        if not breaker.allows():
            queue(batch, "not asked: the index was away a moment ago")
            continue
        try:
            timeout_s = WRITE_TIMEOUT_S if len(batch) <= _SHORT else BUILD_TIMEOUT_S
            refused = write(batch, timeout_s=timeout_s)
        except SearchUnavailable as outage:
            breaker.failed()
            queue(batch, str(outage))
            logger.warning("%s changes wait for the index: %s", len(batch), outage)
        else:
            breaker.succeeded()
            queue(sorted(refused), _REFUSED)


def queue(pks: Collection[int], error: str) -> None:
    """Remember changes that have to be delivered; a change that waits already waits anew."""
    now = timezone.now()
    rows = [
        IndexChange(object_id=pk, queued_at=now, next_attempt_at=now, last_error=error[:200])
        for pk in pks
    ]
    IndexChange.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["object_id"],
        update_fields=["queued_at", "next_attempt_at", "last_error"],
    )


def deliver(*, at: datetime | None = None) -> int:
    """Send the changes that wait.

    Args:
        at: only those whose next attempt is due at a moment; all of them if not given.

    Returns:
        How many changes were delivered.

    Raises:
        SearchUnavailable: the index is still away; the changes wait for their next attempt.
    """
    waiting = IndexChange.objects.filter(**({} if at is None else {"next_attempt_at__lte": at}))
    pks = list(waiting.values_list("object_id", flat=True))
    return sum(_deliver(batch) for batch in _batches(pks))


def _deliver(pks: Sequence[int]) -> int:
    begun = timezone.now()  # what is queued again from now on is another change
    try:
        refused = write(pks, timeout_s=BUILD_TIMEOUT_S)
    except SearchUnavailable as outage:
        _postpone(pks, str(outage))
        raise
    _postpone(refused, _REFUSED)
    delivered = IndexChange.objects.filter(object_id__in=set(pks) - refused, queued_at__lte=begun)
    return delivered.delete()[0]


def _postpone(pks: Collection[int], error: str) -> None:
    """The next attempt comes later each time, at most an hour from now."""
    changes = IndexChange.objects.filter(object_id__in=pks)
    for change in changes:
        doubled = _FIRST_PAUSE * 2 ** min(change.attempt_count, 6)
        changes.filter(pk=change.pk).update(
            attempt_count=F("attempt_count") + 1,
            next_attempt_at=timezone.now() + min(doubled, _LONGEST_PAUSE),
            last_error=error[:200],
        )


def _batches(pks: Sequence[int]) -> Iterator[Sequence[int]]:
    return (pks[start : start + BATCH] for start in range(0, len(pks), BATCH))
