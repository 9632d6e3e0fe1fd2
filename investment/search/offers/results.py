"""What the finder of offers answers."""

from __future__ import annotations

from dataclasses import dataclass

from investment.models import Offer, Zone
from investment.search.offers.criteria import OfferCriteria
from investment.search.reading import Rejected
from investment.search.results import Chip, Facet


@dataclass(frozen=True, slots=True)
class Land:
    """Zones whose own published land could fit, where no offer does.

    `silent_count` is how many public zones have published no land to let at all.
    """

    zones: tuple[Zone, ...]
    silent_count: int


@dataclass(frozen=True, slots=True)
class OfferResults:
    """One page of the answer.

    `criteria` is what was really used: zones that do not exist are taken out of it and stand in
    `rejected`. `published` is how many offers there are without any question; `land` is there
    where nothing was found.
    """

    criteria: OfferCriteria
    language: str
    hits: tuple[Offer, ...]
    total: int
    published: int
    page: int
    pages: int
    facets: tuple[Facet, ...]
    chips: tuple[Chip, ...]
    rejected: tuple[Rejected, ...]
    land: Land | None

    @property
    def next_page(self) -> int | None:
        """The number of the page after this one, if there is one."""
        return self.page + 1 if self.page < self.pages else None

    @property
    def previous_page(self) -> int | None:
        """The number of the page before this one, if there is one."""
        return self.page - 1 if self.page > 1 else None
