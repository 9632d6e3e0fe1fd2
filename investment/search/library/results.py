"""What the library answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from investment.models import PromotionDocument
from investment.search.analysis import Unit
from investment.search.library.criteria import LibraryCriteria
from investment.search.reading import Rejected
from investment.search.results import Chip, Facet


@dataclass(frozen=True, slots=True)
class LibraryResults:
    """One page of the answer.

    `criteria` is what was really used: sectors and zones that do not exist are taken out of it and
    stand in `rejected`. `published` is how many documents there are without any question. `units`
    are the words as they were looked up.
    """

    criteria: LibraryCriteria
    language: str
    hits: Sequence[PromotionDocument]
    total: int
    published: int
    page: int
    pages: int
    facets: tuple[Facet, ...]
    chips: tuple[Chip, ...]
    rejected: tuple[Rejected, ...]
    units: tuple[Unit, ...] = ()

    @property
    def next_page(self) -> int | None:
        """The number of the page after this one, if there is one."""
        return self.page + 1 if self.page < self.pages else None

    @property
    def previous_page(self) -> int | None:
        """The number of the page before this one, if there is one."""
        return self.page - 1 if self.page > 1 else None
