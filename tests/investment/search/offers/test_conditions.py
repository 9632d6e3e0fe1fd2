"""What a question demands, filter by filter."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.db.models import Q
from django.http import QueryDict

from investment.search.offers.conditions import (
    PRICE_FAMILIES,
    all_but,
    comparable_units,
    conditions,
    prices_compared,
)
from investment.search.offers.criteria import OfferCriteria
from investment.search.offers.parameters import PRICE_UNITS

RATES = {"USD": Decimal(25_000)}


def asked(query: str) -> OfferCriteria:
    return OfferCriteria.from_query(QueryDict(query), language="en")


def test_a_filter_that_is_not_used_demands_nothing() -> None:
    assert conditions(asked("sort=price&currency=KRW"), RATES) == {}
    names = "kind=plot&need=3+ha&price_max=5&available_from=2027&utility=gas&zone=Z-01"
    everything = {"kind", "zone", "utility", "bounds", "price_max", "available_from"}
    assert set(conditions(asked(names), RATES)) == everything


def test_a_count_leaves_out_its_own_filter() -> None:
    demands = conditions(asked("kind=plot&area_m2_min=5"), RATES)
    assert all_but(demands, "kind") == Q(area_max_m2__gte=5)
    assert all_but(demands, "kind", "bounds") == Q()
    assert all_but(demands) == Q(kind__in=("plot",)) & Q(area_max_m2__gte=5)


@pytest.mark.parametrize("unit", PRICE_UNITS)
def test_every_unit_of_price_is_compared_with_its_like_alone(unit: str) -> None:
    family = comparable_units(unit)
    assert family in PRICE_FAMILIES
    assert ("m2" in family) is (unit in ("m2", "ha"))


def test_a_year_of_rent_is_twelve_months_and_a_hectare_ten_thousand_square_metres() -> None:
    monthly = prices_compared(asked("price_unit=m2_month"), RATES)
    assert monthly[Q(price_currency="USD", price_unit="m2_year")] == Decimal(1) / 12
    assert monthly[Q(price_currency="VND", price_unit="m2_month")] == Decimal(1) / 25_000
    by_hectare = prices_compared(asked("price_unit=ha"), RATES)
    assert by_hectare[Q(price_currency="USD", price_unit="m2")] == 10_000
