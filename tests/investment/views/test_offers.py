"""The finder of offers, with offers and without, with htmx and without."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from investment.models import ZoneFactSource, ZoneUtility
from tests.factories import OfferFactory, ZoneFactory
from tests.investment.views.conftest import Page

pytestmark = pytest.mark.django_db
FINDER = "/en/offers/"
THREE_HECTARES = "area_m2_min=30000&area_m2_max=30000"


@pytest.fixture
def offers() -> None:
    zone = ZoneFactory(code="Z-01", live=True)
    ZoneUtility.objects.create(zone=zone, kind="power", description_vi="Trạm 220 kV")
    OfferFactory(
        zone=zone, kind="plot", title_en="", area_min_m2=5_000, area_max_m2=60_000, price=55,
        price_currency="USD", price_unit="m2", available_from=date(2026, 6, 1),
        lease_ends_on=date(2070, 1, 1),
    )  # fmt: skip
    OfferFactory(zone=zone, area_max_m2=3_200, as_of="")


@pytest.fixture
def land() -> None:
    park = ZoneFactory(
        code="Z-02",
        name_en="Park No. 3",
        industrial_land_ha=Decimal("144.65"),
        leased_ha=Decimal(20),
        live=True,
    )
    url = "https://www.thanhhoa.gov.vn/"
    ZoneFactSource.objects.create(zone=park, url=url, facts=["industrial_land_ha"], as_of="2025-03")
    ZoneFactory(code="Z-01", live=True)


@pytest.mark.usefixtures("offers")
@pytest.mark.parametrize(
    "words",
    [
        "2 offers",
        "Plot of land shown in Vietnamese Nhà xưởng xây sẵn Nghi Son Economic Zone",
        "available from 1 June 2026 lease until 1 January 2070 Power as of October 2026",
        "US$55 per m²",
        "5,000–60,000 m² 0.5–6 ha",
        "Ready-built factory Ready-built factory Nghi Son Economic Zone",
        "Date of availability not published Power Date of the figures unknown",
        "price not published",
    ],
)
def test_an_offer_says_what_one_compares(page: Page, words: str) -> None:
    assert words in page(FINDER)


@pytest.mark.usefixtures("land")
@pytest.mark.parametrize(
    "words",
    [
        "No offer is published at the moment.",
        "Zones whose published land could hold 3 ha",
        "Z-02 Economic zone Park No. 3",
        "Industrial land 144.65 ha of which 20 ha leased thanhhoa.gov.vn , as of March 2025",
        "Lease price not published",
        "1 zone has not published how much industrial land it has.",
    ],
)
def test_without_offers_the_land_of_zones_is_shown_as_their_own_figure(
    page: Page, words: str
) -> None:
    assert words in page(f"{FINDER}?{THREE_HECTARES}")


@pytest.mark.usefixtures("land")
def test_without_offers_there_is_nothing_to_filter_by(client: Client) -> None:
    html = client.get(FINDER).content.decode()
    assert "Zones that have published their land" in html
    assert 'id="filters"' not in html


@pytest.mark.parametrize("written", ["3+ha", "30.000+m²", "30,000", "3만"])
@pytest.mark.parametrize("path", [FINDER, "/vi/mat-bang/", "/ko/offers/"])
def test_what_was_typed_leads_to_an_address_that_is_the_same_in_every_language(
    client: Client, path: str, written: str
) -> None:
    answer = client.get(f"{path}?need={written}&kind=plot")
    assert answer.status_code == 302
    assert answer["Location"] == f"{path}?kind=plot&{THREE_HECTARES}"


@pytest.mark.usefixtures("offers")
def test_what_cannot_be_read_stays_in_the_box_and_is_said(client: Client, page: Page) -> None:
    address = f"{FINDER}?need=3+acres&zone=ZZZ&kind=castle&colour=red&utm_source=mail"
    text = page(address)
    for words in ("Area you need “3 acres”", "Zone “ZZZ”", "Kind “castle”", "“colour”"):
        assert f"Left out: {words}" in text
    assert "utm_source" not in text
    html = client.get(address).content.decode()
    assert 'value="3 acres"' in html
    assert 'aria-invalid="true"' in html


@pytest.mark.usefixtures("offers")
def test_every_filter_is_a_link_and_every_form_keeps_the_question(client: Client) -> None:
    html = client.get(f"{FINDER}?kind=plot&{THREE_HECTARES}").content.decode()
    kept = THREE_HECTARES.replace("&", "&amp;")
    assert f'href="/en/offers/?kind=plot&amp;kind=factory&amp;{kept}"' in html
    assert f'href="/en/offers/?{kept}"' in html
    assert '<input type="hidden" form="search" name="kind" value="plot">' in html
    assert f'href="/ko/offers/?kind=plot&amp;{kept}"' in html
    assert "<title>1 offer: Plot of land, Area of 3 ha" in html


@pytest.mark.usefixtures("offers")
def test_htmx_gets_the_list_and_what_changes_around_it(client: Client) -> None:
    html = client.get(f"{FINDER}?kind=plot", headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in html
    for place in ("search", "facets", "filters-foot", "languages", "results-status"):
        assert f'id="{place}"' in html
    assert html.count("hx-swap-oob") == 5
    headers = {"HX-Request": "true", "HX-History-Restore-Request": "true"}
    assert "<html" in client.get(FINDER, headers=headers).content.decode()


@pytest.mark.usefixtures("offers")
def test_a_list_without_a_match_says_so(page: Page) -> None:
    text = page(f"{FINDER}?area_m2_min=900000")
    assert "0 offers" in text
    assert "No offer matches." in text
    assert "No zone has published land that could fit." in text


@pytest.mark.usefixtures("offers")
def test_a_page_can_be_kept_by_caches_and_asks_little_of_the_database(
    client: Client, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(25):
        response = client.get(f"{FINDER}?kind=plot&{THREE_HECTARES}&currency=VND")
    assert response.headers["Vary"] == "HX-Request, HX-History-Restore-Request, Accept-Encoding"
    assert response.headers["Cache-Control"] == "public, max-age=60"
    assert not response.cookies
    with django_assert_max_num_queries(25):
        client.get(f"{FINDER}?area_m2_min=900000&zone=Z-01")


@pytest.mark.usefixtures("offers")
def test_a_zone_shows_its_offers_and_leads_to_the_finder(client: Client, page: Page) -> None:
    OfferFactory(zone=ZoneFactory(code="Z-02", live=True), lease_ends_on=date(2020, 1, 1))
    assert "2 offers Plot of land" in page("/en/zones/Z-01/")
    html = client.get("/en/zones/Z-01/?currency=VND").content.decode()
    assert 'href="/en/offers/?zone=Z-01&amp;currency=VND"' in html
    assert 'id="offers"' not in client.get("/en/zones/Z-02/").content.decode()
    assert 'href="/en/offers/"' in client.get("/en/zones/").content.decode()
