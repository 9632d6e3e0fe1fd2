"""What the catalogue answers, the same from every engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from investment.money import Money
from investment.search.analysis import Unit
from investment.search.criteria import Criteria
from investment.search.reading import Rejected
from investment.wording import Wording


class Notice(StrEnum):
    """What a reader must know about the answer as a whole."""

    REDUCED = "reduced"  # the distributed engine is away, the database answered


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A unit on a row of the list, with its kind in the language it is really in."""

    code: str
    name: Wording
    is_former: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """A row of the list: a project's facts as stored, its words in the reader's language.

    `status` is a call status, or `call_ended` where the call period is over. `capital` is the
    published amount, of a range the larger end with `capital_low` the smaller one. `freshness` is
    a value of `choices.Freshness`; `figures_as_of` a partial ISO 8601 date or empty.
    """

    pk: int
    code: str
    name: Wording
    summary: Wording | None
    sector_code: str
    sector: Wording | None
    zone_code: str
    zone: Wording | None
    places: tuple[PlaceName, ...]
    status: str
    is_open: bool
    area_min_ha: Decimal | None
    area_max_ha: Decimal | None
    area_qualifier: str
    capital: Money | None
    capital_low: Money | None
    capital_qualifier: str
    capital_basis: str
    capital_as_published: str
    capital_other: Money | None
    latitude: Decimal | None
    longitude: Decimal | None
    location_precision: str
    freshness: str
    figures_as_of: str
    verified_on: date | None
    review_due_on: date | None
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value of a filter: how many projects it brings beside the other filters."""

    value: str
    label: Wording
    count: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """A filter with its values; `parameter` is its name in the address."""

    parameter: str
    title: str
    values: tuple[FacetValue, ...]


@dataclass(frozen=True, slots=True)
class Chip:
    """Something chosen, with the query string of the same list without it."""

    parameter: str
    label: Wording
    query: str


@dataclass(frozen=True, slots=True)
class Results:
    """One page of the answer.

    `criteria` is what was really used: codes that no record has are taken out of it and stand in
    `rejected`. `meant` maps mistyped words to the words that were found in their place. `units` are
    the words as they were looked up, to mark them in what was found.
    """

    criteria: Criteria
    language: str
    hits: tuple[Hit, ...]
    total: int
    page: int
    pages: int
    facets: tuple[Facet, ...]
    chips: tuple[Chip, ...]
    rejected: tuple[Rejected, ...]
    meant: Mapping[str, tuple[str, ...]]
    engine: str
    notice: Notice | None = None
    units: tuple[Unit, ...] = ()

    @property
    def next_page(self) -> int | None:
        """The number of the page after this one, if there is one."""
        return self.page + 1 if self.page < self.pages else None

    @property
    def previous_page(self) -> int | None:
        """The number of the page before this one, if there is one."""
        return self.page - 1 if self.page > 1 else None
