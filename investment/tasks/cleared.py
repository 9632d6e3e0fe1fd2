"""Every night: what is public is what a second person has cleared, whoever wrote it there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.apps import apps

from investment.models.clearance import Clearance, content_digest
from investment.models.gate import ClearedPart

NAMED = 20
"""How many are named in the outcome of the job; the log has the same."""


class UnclearedPublic(Exception):
    """Something is public that nobody has cleared; the message names it."""


def refuse_uncleared() -> None:
    """Look through everything that is public, pages too.

    Raises:
        UnclearedPublic: a script or another path around the gate has published something. The job
            fails, and the editors' desk and `/readyz` say so.
    """
    found = list(uncleared())
    if found:
        rest = f" and {len(found) - NAMED} more" if len(found) > NAMED else ""
        raise UnclearedPublic(", ".join(found[:NAMED]) + rest)


def uncleared() -> Iterator[str]:
    """Names of public records and pages whose public revision nobody has cleared as it is."""
    for model in models_behind_the_gate():
        live = model._base_manager.filter(live=True).select_related("live_revision")
        for record in live.iterator(chunk_size=500):
            if not _is_cleared(record.live_revision):
                yield f"{model._meta.label} {record.pk}"


def models_behind_the_gate() -> list[type[Any]]:
    """Every kind of record and page that passes the gate."""
    return [model for model in apps.get_models() if issubclass(model, ClearedPart)]


def _is_cleared(revision: Any) -> bool:
    if revision is None:
        return False
    digest = content_digest(revision.content)
    return Clearance.objects.standing().filter(revision=revision, content_digest=digest).exists()
