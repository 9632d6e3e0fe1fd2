"""What was asked of the catalogue: read once from the address, the same for every answer.

List, table, map, export, feed and API all start here (design §6).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import ClassVar, Self

from django.http import QueryDict

from investment.search.parameters import (
    AREA_VALUES,
    CAPITAL_VALUES,
    COLUMNS,
    CURRENCIES,
    FRESH_VALUES,
    SORTS,
    STATUS_VALUES,
    VIEWS,
    Reader,
    Rejected,
)
from investment.search.question import Question

DEFAULT_CURRENCY = "USD"


@dataclass(frozen=True, slots=True)
class Criteria(Question):
    """One question to the catalogue. Fields stand in the order of the address.

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

    MANY: ClassVar[tuple[str, ...]] = (
        "sector",
        "status",
        "zone",
        "place",
        "route",
        "form",
        "capital",
        "area",
        "fresh",
        "activity",
        "codes",
    )
    JOINED: ClassVar[tuple[str, ...]] = ("codes",)
    BOUNDS: ClassVar[tuple[str, ...]] = ("capital_min", "capital_max", "area_min", "area_max")
    KEPT: ClassVar[tuple[str, ...]] = ("currency", "sort", "view", "columns")

    @classmethod
    def from_query(cls, query: QueryDict) -> Self:
        """Read an address; never raises. Unknown parameters are nobody's business here."""
        reader = Reader(query)
        capital_min, capital_max = reader.bounds("capital_min", "capital_max")
        area_min, area_max = reader.bounds("area_min", "area_max")
        return cls(
            q=reader.text("q"),
            sector=reader.codes("sector"),
            status=reader.known("status", STATUS_VALUES),
            zone=reader.codes("zone"),
            place=reader.codes("place"),
            route=reader.codes("route"),
            form=reader.codes("form"),
            capital_min=capital_min,
            capital_max=capital_max,
            currency=reader.one_of("currency", CURRENCIES),
            capital=reader.known("capital", CAPITAL_VALUES),
            area_min=area_min,
            area_max=area_max,
            area=reader.known("area", AREA_VALUES),
            fresh=reader.known("fresh", FRESH_VALUES),
            activity=reader.codes("activity"),
            codes=reader.project_codes("codes"),
            sort=reader.one_of("sort", SORTS),
            view=reader.one_of("view", VIEWS),
            columns=reader.known("columns", COLUMNS),
            page=reader.page(),
            rejected=tuple(reader.rejected),
        )

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
        return self.sort or "relevance"
