"""What was asked of the catalogue: read once from the address, the same for every answer.

List, table, map, export, feed and API all start here (design §6).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from decimal import Decimal
from typing import ClassVar, Self
from urllib.parse import quote_plus, urlencode

from django.http import QueryDict

from investment.search.parameters import (
    AREA_VALUES,
    CAPITAL_VALUES,
    CURRENCIES,
    FRESH_VALUES,
    SORTS,
    STATUS_VALUES,
    VIEWS,
    Reader,
    Rejected,
    plain,
)

DEFAULT_CURRENCY = "USD"


@dataclass(frozen=True, slots=True)
class Criteria:
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
    sort: str = ""
    view: str = ""
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
    )
    BOUNDS: ClassVar[tuple[str, ...]] = ("capital_min", "capital_max", "area_min", "area_max")
    KEPT: ClassVar[tuple[str, ...]] = ("currency", "sort", "view")
    """How the answer is shown, not what was asked: clearing the filters leaves these."""

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
            sort=reader.one_of("sort", SORTS),
            view=reader.one_of("view", VIEWS),
            page=reader.page(),
            rejected=tuple(reader.rejected),
        )

    @classmethod
    def from_text(cls, query: str) -> Self:
        """Read a query string: `sector=energy&q=methanol`."""
        return cls.from_query(QueryDict(query))

    def pairs(self, *, leave_out: tuple[str, ...] = ()) -> list[tuple[str, str]]:
        """Names and values of the address that asks the same; for hidden fields of a form."""
        found: list[tuple[str, str]] = []
        for parameter in fields(self):
            name, value = parameter.name, getattr(self, parameter.name)
            if name in leave_out or name == "rejected" or (name, value) == ("page", 1):
                continue
            if isinstance(value, tuple):
                found += [(name, one) for one in value]
            elif isinstance(value, Decimal):
                found.append((name, plain(value)))
            elif value:
                found.append((name, str(value)))
        return found

    def to_query(self) -> str:
        """The shortest address that asks the same, parameters always in this order."""
        return urlencode(self.pairs())

    @property
    def currency_of_bounds(self) -> str:
        """ISO 4217 code of the currency that `capital_min` and `capital_max` are in."""
        return self.currency or DEFAULT_CURRENCY

    @property
    def is_filtered(self) -> bool:
        """Whether anything beside the words narrows the list."""
        bounds = [getattr(self, name) for name in self.BOUNDS]
        return any(getattr(self, name) for name in self.MANY) or bounds != [None] * len(bounds)

    @property
    def effective_sort(self) -> str:
        """The order that is really used; without words, relevance is the order of the call."""
        return self.sort or "relevance"

    def has(self, parameter: str, value: str) -> bool:
        """Whether a value of a filter is chosen."""
        return value in getattr(self, parameter)

    def toggled(self, parameter: str, value: str) -> str:
        """The address with one value of a filter turned over, from the first page."""
        return self.toggles(parameter)(value)

    def toggles(self, parameter: str) -> Callable[[str], str]:
        """What `toggled` gives for each value of one filter; the rest is written once."""
        chosen: tuple[str, ...] = getattr(self, parameter)
        names = [one.name for one in fields(self)]
        at = names.index(parameter)
        head = urlencode(self.pairs(leave_out=(*names[at:], "page")))
        tail = urlencode(self.pairs(leave_out=(*names[: at + 1], "page")))

        def address(value: str) -> str:
            left = tuple(one for one in chosen if one != value)
            values = left if left != chosen else (*chosen, value)
            here = "&".join(f"{parameter}={quote_plus(one)}" for one in values)
            return "&".join(filter(None, (head, here, tail)))

        return address

    def without(self, *parameters: str) -> str:
        """The address without some parameters, from the first page."""
        blank = type(self)()
        return self.changed(**{name: getattr(blank, name) for name in parameters}).to_query()

    def cleared(self) -> str:
        """The address without words and filters; currency, order and view stay."""
        return type(self)(**{name: getattr(self, name) for name in self.KEPT}).to_query()

    def at_page(self, page: int) -> str:
        """The address of another page of the same list."""
        return replace(self, page=page).to_query()

    def changed(self, **values: object) -> Self:
        """The same question with other values, from the first page."""
        return replace(self, **{"page": 1, **values})  # type: ignore[arg-type]
