"""What was asked of the catalogue: read once from the address, the same for every answer.

List, table, map, export, feed and API all start here (design §6).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import ClassVar, Self

from django.http import QueryDict

from investment.search.parameter import REPEATED, Kind, Parameter, filters_of, shown_of
from investment.search.parameters import PARAMETERS
from investment.search.question import Question
from investment.search.reading import Reader, Rejected
from investment.search.sorts import RELEVANCE, SORTS, Sort
from investment.search.values import DEFAULT_CURRENCY

RANGES = (("capital_min", "capital_max"), ("area_min", "area_max"))


@dataclass(frozen=True, slots=True)
class Criteria(Question):
    """One question to the catalogue. Fields are those of `PARAMETERS`, in the same order.

    Areas are in hectares; `capital_min` and `capital_max` are whole units of
    `currency_of_bounds`, not millions. `rejected` is what of the address could not be read.
    """

    q: str = ""
    sector: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    zone: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    route: tuple[str, ...] = ()
    form: tuple[str, ...] = ()
    capital_min: Decimal | None = None
    capital_max: Decimal | None = None
    currency: str = ""
    capital: tuple[str, ...] = ()
    area_min: Decimal | None = None
    area_max: Decimal | None = None
    area: tuple[str, ...] = ()
    fresh: tuple[str, ...] = ()
    activity: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    sort: str = ""
    view: str = ""
    columns: tuple[str, ...] = ()
    page: int = 1
    rejected: tuple[Rejected, ...] = field(default=(), compare=False)

    PARAMETERS: ClassVar[tuple[Parameter, ...]] = PARAMETERS
    MANY: ClassVar[tuple[str, ...]] = filters_of(PARAMETERS, *REPEATED)
    JOINED: ClassVar[tuple[str, ...]] = filters_of(PARAMETERS, Kind.PROJECTS)
    BOUNDS: ClassVar[tuple[str, ...]] = filters_of(PARAMETERS, Kind.BOUND)
    KEPT: ClassVar[tuple[str, ...]] = shown_of(PARAMETERS)

    @classmethod
    def from_query(cls, query: QueryDict) -> Self:
        """Read an address; never raises. Unknown parameters are nobody's business here."""
        reader = Reader(query)
        found = {one.name: one.read(reader) for one in cls.PARAMETERS}
        for low, high in RANGES:
            found[high] = reader.not_below(found[low], found[high], high)
        return cls(**found, rejected=tuple(reader.rejected))

    @classmethod
    def from_text(cls, query: str) -> Self:
        """Read a query string: `sector=energy&q=methanol`."""
        return cls.from_query(QueryDict(query))

    @property
    def currency_of_bounds(self) -> str:
        """ISO 4217 code of the currency that `capital_min` and `capital_max` are in."""
        return self.currency or DEFAULT_CURRENCY

    @property
    def effective_sort(self) -> str:
        """The order that is really used; without words, relevance is the order of the call."""
        return self.sort or RELEVANCE

    @property
    def order(self) -> Sort:
        """What the list goes by, and which way."""
        return SORTS[self.effective_sort]
