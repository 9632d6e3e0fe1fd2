"""Zones with land of their own."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.utils.translation import override

from investment.models import ZoneFactSource
from investment.search.offers.criteria import OfferCriteria
from investment.search.offers.land import land_that_fits
from investment.views.currency import Display
from investment.views.finder.land import LandSection, land_section
from tests.factories import ZoneFactory

pytestmark = pytest.mark.django_db


def section(**asked: Any) -> LandSection:
    criteria = OfferCriteria(**asked)
    with override("en"):
        display = Display.read("", on=date(2026, 11, 23), language="en")
        return land_section(land_that_fits(criteria), criteria, display)


def test_what_is_available_now_has_its_date() -> None:
    ZoneFactory(available_m2=40_000, available_as_of="2026-05", smallest_plot_m2=5_000, live=True)
    (row,) = section().rows
    land, price = row.amounts
    assert (land.label, land.value, land.note) == ("Available now", "40,000 m²", "as of May 2026")
    assert row.line == ("smallest plot 5,000 m²",)
    assert price.value is None


def test_industrial_land_without_a_dated_source_says_that_its_date_is_unknown() -> None:
    zone = ZoneFactory(industrial_land_ha=Decimal(100), leased_ha=Decimal(60), live=True)
    (row,) = section().rows
    assert row.amounts[0].note == "of which 60 ha leased. Date of the figures unknown"
    ZoneFactSource.objects.create(
        zone=zone, title="Report", facts=["industrial_land_ha"], as_of="2025"
    )
    (row,) = section().rows
    assert row.amounts[0].note == "of which 60 ha leased"
    assert row.amounts[0].source is not None
    assert row.amounts[0].source.as_of == "as of 2025"


@pytest.mark.parametrize(("is_official", "price"), [(True, "US$50"), (False, None)])
def test_a_brokers_price_is_never_shown(is_official: bool, price: str | None) -> None:
    ZoneFactory(
        industrial_land_ha=Decimal(100),
        lease_price=50,
        lease_price_currency="USD",
        lease_price_unit="m2",
        lease_price_is_official=is_official,
        live=True,
    )
    (row,) = section().rows
    assert row.amounts[1].value == price
    assert row.amounts[1].note == ("per m²" if is_official else "")


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ({}, "Zones that have published their land"),
        ({"area_m2_min": 20_000}, "Zones whose published land could fit"),
        (
            {"area_m2_min": 30_000, "area_m2_max": 30_000},
            "Zones whose published land could hold 3 ha",
        ),
    ],
)
def test_the_heading_says_what_was_asked(asked: dict[str, int], title: str) -> None:
    assert section(**asked).title == title


def test_zones_that_published_no_land_are_counted() -> None:
    assert section().silent == ""
    ZoneFactory(live=True)
    ZoneFactory(live=True)
    assert section().silent == "2 zones have not published how much industrial land they have."
