"""An investor finds the offers that fit, in an order that helps."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from investment.models import ExchangeRate, ZoneUtility
from investment.search.offers.finding import PAGE_SIZE
from tests.factories import OfferFactory, ZoneFactory
from tests.investment.search.offers.questions import TODAY, ask, titles

pytestmark = pytest.mark.django_db


@pytest.fixture
def offers() -> None:
    """A plot that can be divided, one that cannot, a factory, an office without figures."""
    zone = ZoneFactory(code="Z-01", live=True)
    park = ZoneFactory(code="Z-02", parent=zone, live=True)
    ZoneUtility.objects.create(zone=zone, kind="power", description_vi="Trạm 220 kV")
    for kind in ("power", "gas"):
        ZoneUtility.objects.create(zone=park, kind=kind, description_vi="Có")
    money = {"price_currency": "USD", "price_unit": "m2"}
    OfferFactory(
        zone=zone, kind="plot", title_en="Large", area_min_m2=5_000, area_max_m2=60_000,
        price=55, available_from=date(2026, 6, 1), **money,
    )  # fmt: skip
    OfferFactory(
        zone=park, kind="plot", title_en="Whole", area_max_m2=30_000,
        price=600_000, price_currency="USD", price_unit="ha", available_from=date(2027, 10, 1),
    )  # fmt: skip
    OfferFactory(
        zone=park, title_en="Factory", area_max_m2=3_200,
        price=42, price_currency="USD", price_unit="m2_year", available_from=date(2027, 3, 1),
    )  # fmt: skip
    OfferFactory(zone=zone, kind="office", title_en="Office", area_max_m2=240)
    OfferFactory(zone=zone, title_en="Over", lease_ends_on=TODAY)
    OfferFactory(zone=ZoneFactory(), title_en="Draft")


@pytest.mark.usefixtures("offers")
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Large", "Office", "Whole", "Factory"]),
        ("need=3+ha", ["Whole", "Large"]),
        ("need=29.999+m²", ["Large"]),
        ("need=10+ha", []),
        ("need=1-3+ha", ["Whole", "Large"]),
        ("need=200-4000", ["Office", "Factory"]),
        ("area_m2_min=30001", ["Large"]),
        ("area_m2_max=4000", ["Office", "Factory"]),
        ("area=under_1000&area=from_50000", ["Office", "Large"]),
        ("kind=plot", ["Large", "Whole"]),
        ("kind=plot&kind=office", ["Large", "Office", "Whole"]),
        ("zone=Z-02", ["Whole", "Factory"]),
        ("zone=Z-01", ["Large", "Office", "Whole", "Factory"]),
        ("utility=gas", ["Whole", "Factory"]),
        ("utility=power&utility=gas", ["Whole", "Factory"]),
        ("utility=rail", []),
        ("available_from=2026-11-23", ["Large"]),
        ("available_from=2027-03", ["Large", "Factory"]),
        ("price_max=55", ["Large"]),
        ("price_max=60", ["Large", "Whole"]),
        ("price_max=3.5&price_unit=m2_month", ["Factory"]),
        ("price_max=3.4&price_unit=m2_month", []),
        ("price_max=550000&price_unit=ha", ["Large"]),
        ("price_max=9999999&price_unit=total", []),
        ("sort=largest", ["Large", "Whole", "Factory", "Office"]),
        ("sort=price", ["Large", "Whole", "Factory", "Office"]),
        ("sort=price&price_unit=m2_month", ["Factory", "Large", "Whole", "Office"]),
        ("sort=available", ["Large", "Factory", "Whole", "Office"]),
    ],
)
def test_a_question_finds_what_fits(query: str, found: list[str]) -> None:
    assert titles(query) == found


@pytest.mark.usefixtures("offers")
@pytest.mark.parametrize(
    ("has_rate", "most", "found"),
    [(True, "1374999", []), (True, "1375000", ["Large"]), (False, "1375000", [])],
)
def test_prices_are_compared_in_the_chosen_currency_on_a_rate_alone(
    has_rate: bool, most: str, found: list[str]
) -> None:
    if has_rate:
        rate = Decimal(25_000)
        ExchangeRate.objects.create(currency="USD", vnd_per_unit=rate, on=TODAY, source="x")
    assert titles(f"price_max={most}&currency=VND") == found


@pytest.mark.usefixtures("offers")
def test_a_zone_that_does_not_exist_is_left_out_and_said() -> None:
    results = ask("zone=Z-77&zone=Z-02")
    assert results.criteria.zone == ("Z-02",)
    assert [one.value for one in results.rejected] == ["Z-77"]
    assert results.total == 2


def test_pages_follow_one_another_and_none_is_beyond_the_last() -> None:
    zone = ZoneFactory(live=True)
    for _number in range(PAGE_SIZE + 1):
        OfferFactory(zone=zone)
    first, last = ask(), ask("page=9")
    assert (first.page, first.pages, first.next_page, first.previous_page) == (1, 2, 2, None)
    assert (last.page, len(last.hits), last.next_page, last.previous_page) == (2, 1, None, 1)
    assert {one.pk for one in first.hits}.isdisjoint(one.pk for one in last.hits)


@pytest.mark.usefixtures("offers")
def test_land_of_zones_is_looked_up_only_where_no_offer_was_found() -> None:
    assert ask("need=3+ha").land is None
    assert ask("need=10+ha").land is not None
    assert ask("need=10+ha").published == 4


@pytest.mark.usefixtures("offers")
def test_more_offers_need_no_more_queries(django_assert_max_num_queries: Any) -> None:
    zone = ZoneFactory(live=True)
    for _number in range(10):
        OfferFactory(zone=zone)
    with django_assert_max_num_queries(13):
        ask("kind=plot&utility=power&need=3+ha&price_max=60&available_from=2030")
    with django_assert_max_num_queries(15):
        ask("need=100+ha")
