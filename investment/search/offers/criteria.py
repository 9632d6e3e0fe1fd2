"""What was asked of the finder of offers: read once from the address (design §5, Offer)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import ClassVar, Final, Self

from django.http import QueryDict

from investment.choices import PriceUnit
from investment.search.offers.bands import BAND_VALUES
from investment.search.offers.parameters import (
    KIND_VALUES,
    PARAMETERS,
    PRICE_UNITS,
    SORTS,
    UTILITY_VALUES,
)
from investment.search.offers.reading import OfferReader
from investment.search.parameter import REPEATED, Kind, Parameter, filters_of, shown_of
from investment.search.question import Question
from investment.search.reading import Rejected
from investment.search.values import CURRENCIES, DEFAULT_CURRENCY

DEFAULT_PRICE_UNIT: Final = str(PriceUnit.M2)


@dataclass(frozen=True, slots=True)
class OfferCriteria(Question):
    """One question to the offers. Fields are those of `PARAMETERS`, in the same order.

    Areas are whole square metres. `price_max` is in whole units of `currency_of_bounds` for one
    `unit_of_price`. `available_from` is the day by which the offer must be free. `rejected` is
    what of the address could not be read, `is_typed` that an area was written by a person: the
    address that machines pass on writes it as a number.
    """

    kind: tuple[str, ...] = ()
    zone: tuple[str, ...] = ()
    area_m2_min: int | None = None
    area_m2_max: int | None = None
    area: tuple[str, ...] = ()
    price_max: Decimal | None = None
    price_unit: str = ""
    currency: str = ""
    available_from: date | None = None
    utility: tuple[str, ...] = ()
    sort: str = ""
    page: int = 1
    rejected: tuple[Rejected, ...] = field(default=(), compare=False)
    is_typed: bool = field(default=False, compare=False)

    PARAMETERS: ClassVar[tuple[Parameter, ...]] = PARAMETERS
    MANY: ClassVar[tuple[str, ...]] = filters_of(PARAMETERS, *REPEATED)
    BOUNDS: ClassVar[tuple[str, ...]] = filters_of(PARAMETERS, Kind.BOUND)
    KEPT: ClassVar[tuple[str, ...]] = shown_of(PARAMETERS)

    @classmethod
    def from_query(cls, query: QueryDict, *, language: str) -> Self:
        """Read an address; never raises.

        Args:
            query: `need` is an area or a range as one box takes it; it stands for both bounds.
            language: vi, en or ko, for figures that a person wrote.
        """
        reader = OfferReader(query, language)
        area_min, area_max = reader.needed("need", "area_m2_min", "area_m2_max")
        currency = reader.one_of("currency", CURRENCIES)
        return cls(
            kind=reader.known("kind", KIND_VALUES),
            zone=reader.codes("zone"),
            area_m2_min=area_min,
            area_m2_max=area_max,
            area=reader.known("area", BAND_VALUES),
            price_max=reader.price("price_max", currency or DEFAULT_CURRENCY),
            price_unit=reader.one_of("price_unit", PRICE_UNITS),
            currency=currency,
            available_from=reader.day("available_from"),
            utility=reader.known("utility", UTILITY_VALUES),
            sort=reader.one_of("sort", tuple(SORTS)),
            page=reader.page(),
            rejected=tuple(reader.rejected),
            is_typed=reader.is_typed,
        )

    @property
    def currency_of_bounds(self) -> str:
        """ISO 4217 code of the currency that `price_max` is in."""
        return self.currency or DEFAULT_CURRENCY

    @property
    def unit_of_price(self) -> str:
        """What `price_max` is paid for: a code of `PriceUnit`, or `total` for the whole."""
        return self.price_unit or DEFAULT_PRICE_UNIT

    @property
    def effective_sort(self) -> str:
        """The order that is really used."""
        return self.sort or "fit"

    @property
    def is_one_area(self) -> bool:
        """Whether one area was asked for and not a range."""
        return self.area_m2_min is not None and self.area_m2_min == self.area_m2_max
