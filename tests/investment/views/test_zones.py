"""Zones as a visitor reads them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.test import Client

from investment.models import ZoneDistance, ZoneUtility
from tests.factories import InvestmentProjectFactory, OrganisationFactory, ZoneFactory
from tests.investment.views.conftest import Page

pytestmark = pytest.mark.django_db
ZONE = "/en/zones/Z-01/"


@pytest.fixture
def zone() -> None:
    board = OrganisationFactory(name_en="Management Board")
    zone = ZoneFactory(
        code="Z-01",
        area_ha=Decimal(106_000),
        managing_body=board,
        lease_price=50,
        lease_price_currency="USD",
        lease_price_unit="m2",
        summary_vi="Khu kinh tế ven biển",
        live=True,
    )
    park = ZoneFactory(code="Z-02", name_en="Park No. 3", kind="industrial_park", parent=zone)
    ZoneUtility.objects.create(zone=zone, kind="power", description_en="Substation 220 kV")
    ZoneDistance.objects.create(zone=zone, target="hanoi", km_max=200)
    InvestmentProjectFactory(code="TH-001", zone=zone, live=True)
    InvestmentProjectFactory(code="TH-002", zone=park, live=True)
    ZoneFactory(code="Z-90", name_en="Totals", kind="summary", live=True)


@pytest.mark.usefixtures("zone")
@pytest.mark.parametrize(
    "words",
    ["106,000 ha", "Management Board", "Substation 220 kV", "200 km", "shown in Vietnamese"],
)
def test_a_zone_shows_its_land_and_connections(page: Page, words: str) -> None:
    assert words in page(ZONE)


@pytest.mark.usefixtures("zone")
def test_a_brokers_price_is_never_shown(page: Page) -> None:
    text = page(ZONE)
    assert "Lease price" not in text
    assert "US$50" not in text


def test_an_official_price_is_shown_with_unit_and_term(page: Page) -> None:
    ZoneFactory(
        code="Z-01",
        lease_price=50,
        lease_price_currency="USD",
        lease_price_unit="m2",
        lease_price_is_official=True,
        lease_until_year=2076,
        available_m2=40_000,
        available_as_of="2026-05",
        live=True,
    )
    text = page(ZONE)
    assert "US$50 per m²" in text
    assert "until 2076" in text
    assert "40,000 m² as of May 2026" in text


@pytest.mark.usefixtures("zone")
def test_list_and_page_count_the_projects_of_zones_inside(page: Page) -> None:
    assert "Nghi Son Economic Zone Area 106,000 ha Projects 2" in page("/en/zones/")
    assert "2 projects" in page(ZONE)


@pytest.mark.usefixtures("zone")
def test_totals_and_drafts_have_no_page(client: Client, page: Page) -> None:
    assert "Totals" not in page("/en/zones/")
    assert client.get("/en/zones/Z-90/").status_code == 404
    assert client.get("/en/zones/Z-02/").status_code == 404
