"""Zones as a visitor reads them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from investment.models import IncentiveLegalBasis, LegalDocument, ZoneDistance, ZoneUtility
from tests.factories import (
    IncentiveFactory,
    InvestmentProjectFactory,
    LegalDocumentFactory,
    OrganisationFactory,
    UserFactory,
    ZoneFactory,
)
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
    point = {"latitude": Decimal("19.37230"), "longitude": Decimal("105.76450")}
    InvestmentProjectFactory(
        code="TH-001", zone=zone, **point, location_precision="zone", live=True
    )
    InvestmentProjectFactory(
        code="TH-002", zone=park, capital_currency="VND", area_max_ha=None, live=True
    )
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


@pytest.mark.usefixtures("zone")
@pytest.mark.parametrize(
    "words",
    [
        "Projects 2 Open calls 2 Awaiting the new list 0 Area of the zone 106,000 ha",
        "Land area of the projects 10 ha published by 1 of 2 projects",
        "Total investment published in USD US$150 million published by 1 of 2 projects",
        "Total investment published in VND VND 150 million published by 1 of 2 projects",
        "Where the projects are",
        "1 Nghi Son Economic Zone Zone TH-001 Methanol plant",
        "1 project is not on the map",
        "Projects by status Status Compared Projects Published capital Calling for investment 2",
        "Projects by sector",
    ],
)
def test_a_zone_adds_up_its_projects_and_shows_where_they_are(page: Page, words: str) -> None:
    assert words in page(ZONE)


@pytest.mark.usefixtures("zone", "dollar_rate")
def test_the_sum_is_converted_where_a_rate_was_entered(page: Page) -> None:
    assert "converted" not in page(ZONE)
    assert "converted" not in page(f"{ZONE}?currency=KRW")
    text = page(f"{ZONE}?currency=VND")
    assert "Total investment converted into VND ≈ VND 3,750 billion" in text
    assert "covers 2 of the 2 projects that publish their capital. 1 USD = 25,000 VND of" in text


@pytest.mark.usefixtures("zone")
def test_title_and_description_say_the_facts(client: Client) -> None:
    html = client.get(ZONE).content.decode()
    assert "<title>Nghi Son Economic Zone: 2 projects calling for investment</title>" in html
    assert (
        "Nghi Son Economic Zone, Thanh Hoa province: 2 projects, 2 with an open call, "
        "0 awaiting the new list. Land area of the projects: 10 ha."
    ) in html


def test_a_zone_without_projects_says_so_and_keeps_its_own_figures(
    client: Client, page: Page
) -> None:
    ZoneFactory(code="Z-01", area_ha=Decimal(50), live=True)
    text = page(ZONE)
    assert "No project in this zone yet." in text
    assert "Area of the zone 50 ha" in text
    assert "Where the projects are" not in text
    assert "<title>Nghi Son Economic Zone</title>" in client.get(ZONE).content.decode()


def test_an_incentive_that_nobody_checked_is_named_on_its_own_page_alone(page: Page) -> None:
    zone = ZoneFactory(code="Z-01", live=True)
    assert "Investment incentives" not in page(ZONE)
    IncentiveFactory(code="I-01", zone=zone, summary_en="Tax of 10%", live=True)
    text = page(ZONE)
    assert "Incentives for this zone are listed, not yet checked against the law in force." in text
    assert "See them on the page of incentives" in text
    assert "Tax of 10%" not in text


def test_a_checked_incentive_on_a_law_in_force_stands_on_the_page(page: Page) -> None:
    zone = ZoneFactory(code="Z-01", live=True)
    checked = {"checked_on": date(2026, 11, 1), "checked_by": UserFactory()}
    document = LegalDocumentFactory(title_en="Decree 1")
    LegalDocument.objects.update(**checked)
    IncentiveFactory(code="I-02", zone=zone, live=True)
    incentive = IncentiveFactory(
        code="I-01", zone=zone, summary_en="Tax of 10%", **checked, live=True
    )
    IncentiveLegalBasis.objects.create(incentive=incentive, document=document)
    text = page(ZONE)
    assert "Tax of 10%" in text
    assert "checked against the law in force on 1 November 2026" in text
    assert "Other incentives for this zone are listed, not yet checked" in text
    assert "I-02" not in text


@pytest.mark.usefixtures("zone", "dollar_rate", "kept_reading")
def test_a_zone_needs_few_queries(client: Client, django_assert_max_num_queries: Any) -> None:
    client.get(ZONE)
    with django_assert_max_num_queries(25):
        client.get(f"{ZONE}?currency=VND")
