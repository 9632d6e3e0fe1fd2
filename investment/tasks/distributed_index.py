"""The distributed index in the background: late deliveries every minute, the heal every night."""

from __future__ import annotations

from django.utils import timezone

from investment.search.client import breaker, is_chosen
from investment.search.elastic.healing import Healed, heal
from investment.search.elastic.updating import deliver


def deliver_changes() -> int:
    """Send the changes whose next attempt is due.

    Returns:
        How many were delivered.

    Raises:
        SearchUnavailable: the index is still away.
    """
    if not is_chosen():
        return 0
    delivered = deliver(at=timezone.now())
    if delivered:
        breaker.succeeded()
    return delivered


def heal_distributed() -> Healed | None:
    """Compare the index with what is public and repair it; None where none is in use.

    Raises:
        SearchUnavailable: the index is away.
        RebuildRefused: a rebuild is needed and one is running.
        RebuildFailed: a rebuild was needed and did not come about.
    """
    return heal() if is_chosen() else None
