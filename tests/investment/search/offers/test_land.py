"""Zones whose own land could fit, where no offer does."""

from __future__ import annotations

from decimal import Decimal

import pytest

from investment.models import ZoneUtility
from tests.factories import ZoneFactory
from tests.investment.search.offers.questions import ask

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def zones() -> None:
    ZoneFactory(code="Z-01", area_ha=Decimal(106_000), live=True)
    park = ZoneFactory(
        code="Z-02",
        parent_id=None,
        industrial_land_ha=Decimal(100),
        leased_ha=Decimal(96),
        live=True,
    )
    ZoneUtility.objects.create(zone=park, kind="gas", description_vi="Có")
    ZoneFactory(code="Z-03", industrial_land_ha=Decimal(400), live=True)
    ZoneFactory(
        code="Z-04",
        industrial_land_ha=Decimal(900),
        available_m2=35_000,
        available_as_of="2026-05",
        smallest_plot_m2=10_000,
        live=True,
    )
    ZoneFactory(code="Z-05", industrial_land_ha=Decimal(400))


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("", ["Z-04", "Z-03", "Z-02"]),
        ("need=3+ha", ["Z-04", "Z-03", "Z-02"]),
        ("need=3.6+ha", ["Z-03", "Z-02"]),
        ("need=5+ha", ["Z-03"]),
        ("need=500+ha", []),
        ("need=5000", ["Z-03", "Z-02"]),
        ("area=under_1000", ["Z-03", "Z-02"]),
        ("area=from_50000", ["Z-03"]),
        ("zone=Z-02", ["Z-02"]),
        ("utility=gas", ["Z-02"]),
        ("kind=office&price_max=1&available_from=2026", ["Z-04", "Z-03", "Z-02"]),
    ],
)
def test_what_a_zone_has_left_could_fit(query: str, codes: list[str]) -> None:
    land = ask(query).land
    assert land is not None
    assert [zone.code for zone in land.zones] == codes
    assert land.silent_count == 1
