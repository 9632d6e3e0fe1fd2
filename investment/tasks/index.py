"""The net below the index: what no signal told of is found by counts and by digests."""

from __future__ import annotations

from dataclasses import dataclass

from investment.models import InvestmentProject, SearchDocument
from investment.search.indexing import index_in_database


@dataclass(frozen=True, slots=True)
class IndexState:
    """How many projects visitors may see, and how many of them the index knows."""

    public_count: int
    indexed_count: int

    @property
    def is_in_step(self) -> bool:
        return self.public_count == self.indexed_count


def index_state() -> IndexState:
    documents = SearchDocument.objects.filter(kind=SearchDocument.PROJECT)
    return IndexState(InvestmentProject.objects.public().count(), documents.count())


def heal() -> int:
    """Compare every project with its document, and write or remove those that differ.

    Returns:
        How many documents were written.
    """
    projects = set(InvestmentProject.objects.values_list("pk", flat=True))
    documents = SearchDocument.objects.filter(kind=SearchDocument.PROJECT)
    return index_in_database(projects | set(documents.values_list("object_id", flat=True)))


def heal_if_out_of_step() -> bool:
    """Counting is cheap and may be done often; True where something had to be mended."""
    if index_state().is_in_step:
        return False
    heal()
    return True
