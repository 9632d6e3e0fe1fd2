"""The net below the index: what no signal told of is found by counts and by digests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from investment.models import InvestmentProject, SearchDocument
from investment.search.indexing import index_in_database
from investment.search.site.indexing import KindState, index_all, kind_states


@dataclass(frozen=True, slots=True)
class IndexState:
    """How many projects visitors may see, and how many of them the index knows.

    `others` says the same of the other kinds that the site search finds.
    """

    public_count: int
    indexed_count: int
    others: Mapping[str, KindState] = field(default_factory=dict)

    @property
    def is_in_step(self) -> bool:
        others = all(state.is_in_step for state in self.others.values())
        return self.public_count == self.indexed_count and others


def index_state() -> IndexState:
    documents = SearchDocument.objects.filter(kind=SearchDocument.PROJECT)
    public = InvestmentProject.objects.public().count()
    return IndexState(public, documents.count(), kind_states())


def heal() -> int:
    """Compare everything that can be found with its document; write or remove what differs.

    Returns:
        How many documents were written.
    """
    projects = set(InvestmentProject.objects.values_list("pk", flat=True))
    documents = SearchDocument.objects.filter(kind=SearchDocument.PROJECT)
    written = index_in_database(projects | set(documents.values_list("object_id", flat=True)))
    return written + index_all()


def heal_if_out_of_step() -> bool:
    """Counting is cheap and may be done often; True where something had to be mended."""
    if index_state().is_in_step:
        return False
    heal()
    return True
