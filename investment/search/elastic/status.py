"""The state of the index at a glance, for `index_status`, the desk and whoever is called out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Min

from investment.models import IndexChange, IndexRebuild, InvestmentProject
from investment.models.index_change import RebuildState
from investment.search.client import SearchUnavailable, client, failures
from investment.search.elastic.healing import is_fit
from investment.search.elastic.indices import read_alias, write_alias
from investment.search.elastic.mapping import shape
from investment.search.elastic.rebuilding import own_indices


@dataclass(frozen=True, slots=True)
class Index:
    """One index of this environment: documents that are searched now, aliases that point to it."""

    document_count: int
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Status:
    """What there is, and what should be.

    `outage` is why the index could not be asked, or empty; `shape` the digest that this code
    needs. `waiting_count` changes have not reached the index, the oldest since `waiting_since`.
    """

    outage: str
    shape: str
    is_fit: bool
    indices: Mapping[str, Index]
    public_count: int
    waiting_count: int
    waiting_since: datetime | None
    is_rebuilding: bool

    @property
    def is_sound(self) -> bool:
        """Whether visitors are answered by a complete index of the right shape."""
        live = [one for one in self.indices.values() if read_alias() in one.aliases]
        counts = [one.document_count for one in live]
        return self.is_fit and not self.waiting_count and counts == [self.public_count]

    def to_dict(self) -> dict[str, Any]:
        """The same for a program: names and aliases as they are, moments in ISO 8601."""
        since = self.waiting_since
        return {
            "sound": self.is_sound,
            "outage": self.outage,
            "shape": self.shape,
            "fit": self.is_fit,
            "read_alias": read_alias(),
            "write_alias": write_alias(),
            "indices": {
                name: {"documents": one.document_count, "aliases": list(one.aliases)}
                for name, one in self.indices.items()
            },
            "public_projects": self.public_count,
            "waiting_changes": self.waiting_count,
            "waiting_since": since.isoformat() if since else None,
            "rebuilding": self.is_rebuilding,
        }


def index_status() -> Status:
    """Ask the index and the database; an index that is away is told, not raised."""
    indices, outage, fits = {}, "", False
    try:
        indices, fits = _indices(), is_fit()
    except SearchUnavailable as error:
        outage = str(error)
    return Status(
        outage=outage,
        shape=shape(),
        is_fit=fits,
        indices=indices,
        public_count=InvestmentProject.objects.public().count(),
        waiting_count=IndexChange.objects.count(),
        waiting_since=IndexChange.objects.aggregate(since=Min("queued_at"))["since"],
        is_rebuilding=IndexRebuild.objects.filter(state=RebuildState.RUNNING).exists(),
    )


def _indices() -> dict[str, Index]:
    found = {}
    for name, aliases in sorted(own_indices().items()):
        with failures():
            count = client().count(index=name)["count"]
        found[name] = Index(document_count=count, aliases=tuple(sorted(aliases)))
    return found
