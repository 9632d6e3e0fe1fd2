"""What was asked of the finder survives the address, and no address can break the reading."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from investment.search.offers.bands import BAND_VALUES
from investment.search.offers.criteria import OfferCriteria
from investment.search.offers.parameters import KIND_VALUES, PRICE_UNITS, SORTS, UTILITY_VALUES
from investment.search.offers.reading import LARGEST_M2
from investment.search.reading import LAST_PAGE
from investment.search.values import CURRENCIES

LANGUAGES = st.sampled_from(["vi", "en", "ko"])
AREAS = st.none() | st.integers(1, LARGEST_M2)


def several(values: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(values, max_size=3, unique=True).map(tuple)


def read(query: str, language: str = "en") -> OfferCriteria:
    return OfferCriteria.from_query(QueryDict(query), language=language)


@st.composite
def criteria(draw: st.DrawFn) -> OfferCriteria:
    low, high = draw(AREAS), draw(AREAS)
    if low and high and low > high:
        low, high = high, low
    return OfferCriteria(
        kind=draw(several(st.sampled_from(KIND_VALUES))),
        zone=draw(several(st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}", fullmatch=True))),
        area_m2_min=low,
        area_m2_max=high,
        area=draw(several(st.sampled_from(BAND_VALUES))),
        price_max=draw(st.none() | st.decimals(min_value=0, max_value=10**18, places=2)),
        price_unit=draw(st.sampled_from(("", *PRICE_UNITS))),
        currency=draw(st.sampled_from(("", *CURRENCIES))),
        available_from=draw(st.none() | st.dates(date(1900, 1, 1), date(2200, 12, 31))),
        utility=draw(several(st.sampled_from(UTILITY_VALUES))),
        sort=draw(st.sampled_from(("", *SORTS))),
        page=draw(st.integers(1, LAST_PAGE)),
    )


@given(criteria(), LANGUAGES)
def test_the_address_says_everything_that_was_asked(asked: OfferCriteria, language: str) -> None:
    found = read(asked.to_query(), language)
    assert found == asked
    assert not found.rejected
    assert not found.is_typed


PARAMETERS = [*OfferCriteria.__slots__, "need", "other"]


@given(st.dictionaries(st.sampled_from(PARAMETERS), st.text(max_size=200)), LANGUAGES)
def test_no_value_breaks_the_reading(values: dict[str, str], language: str) -> None:
    query = QueryDict(mutable=True)
    query.update(values)
    found = OfferCriteria.from_query(query, language=language)
    assert read(found.to_query(), language) == found


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        ("need=3+acres", "need"),
        ("need=NaN", "need"),
        ("area_m2_min=0", "area_m2_min"),
        ("area_m2_max=12000000001", "area_m2_max"),
        ("area_m2_min=20&area_m2_max=10", "area_m2_max"),
        ("area=huge", "area"),
        ("price_max=-1", "price_max"),
        ("price_max=NaN", "price_max"),
        ("price_max=20+tỷ+đồng", "price_max"),
        ("price_unit=acre", "price_unit"),
        ("available_from=soon", "available_from"),
        ("available_from=2026-02-30", "available_from"),
        ("available_from=9999", "available_from"),
        ("kind=castle", "kind"),
        ("utility=berths", "utility"),
        ("sort=name", "sort"),
        ("page=0", "page"),
    ],
)
def test_what_cannot_be_read_is_left_out_and_named(query: str, parameter: str) -> None:
    assert [rejected.parameter for rejected in read(query).rejected] == [parameter]


@pytest.mark.parametrize(
    ("query", "low", "high"),
    [
        ("need=3+ha", 30_000, 30_000),
        ("need=2-3+ha&area_m2_min=5", 20_000, 30_000),
        ("need=hơn+3+ha", 30_000, None),
        ("area_m2_min=30.000", 30_000, None),
        ("area_m2_max=3+ha", None, 30_000),
        ("need=x&area_m2_min=5", 5, None),
    ],
)
def test_an_area_may_be_typed(query: str, low: int | None, high: int | None) -> None:
    found = read(query, "vi")
    assert (found.area_m2_min, found.area_m2_max) == (low, high)
    assert found.is_typed is ("x&" not in query)


@pytest.mark.parametrize(
    ("query", "language", "price"),
    [
        ("price_max=3.5", "vi", "3.5"),
        ("price_max=3,5", "vi", "3.5"),
        ("price_max=3.500", "vi", "3500"),
        ("price_max=3,500", "en", "3500"),
        ("price_max=1,5+triệu+đồng&currency=VND", "vi", "1500000"),
        ("price_max=20만+원&currency=KRW", "ko", "200000"),
    ],
)
def test_a_price_may_be_typed(query: str, language: str, price: str) -> None:
    assert read(query, language).price_max == Decimal(price)


def test_a_month_means_its_last_day_and_money_has_its_unit() -> None:
    found = read("available_from=2027-02&price_max=5.5")
    assert found.available_from == date(2027, 2, 28)
    assert found.price_max == Decimal("5.5")
    assert (found.currency_of_bounds, found.unit_of_price) == ("USD", "m2")
    assert found.effective_sort == "fit"


def test_one_area_is_no_range() -> None:
    assert read("need=3+ha").is_one_area
    assert not read("need=2-3+ha").is_one_area
    assert not read("").is_one_area
