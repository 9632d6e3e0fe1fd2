"""What every page says of itself to whoever passes it on or keeps it."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.test import Client

from tests.factories import (
    InvestmentProjectFactory,
    PromotionActivityFactory,
    SectorFactory,
    ZoneFactory,
)
from tests.published_pages import homes

pytestmark = pytest.mark.django_db
LISTS = ("projects", "zones", "offers", "sectors", "activities", "incentives")
RECORDS = ("projects/TH-001", "zones/Z-01", "sectors/industry", "activities/A-01")
META = re.compile(r'<meta (?:property|name)="([^"]+)" content="([^"]*)"')


@pytest.fixture(autouse=True)
def records() -> None:
    homes()
    SectorFactory()
    zone = ZoneFactory(code="Z-01", live=True)
    InvestmentProjectFactory(code="TH-001", name_en='A "mill" & more', zone=zone, live=True)
    PromotionActivityFactory(code="A-01", title_ko="", live=True)


def head(client: Client, address: str) -> dict[str, str]:
    page = client.get(address).content.decode()
    found = {name: unescape(content) for name, content in META.findall(page)}
    found["title"] = unescape(re.findall(r"<title>(.*?)</title>", page, re.DOTALL)[0])
    found["canonical"] = (re.findall(r'<link rel="canonical" href="([^"]*)"', page) or [""])[0]
    return found


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("path", ["", *(f"{name}/" for name in (*LISTS, *RECORDS))])
def test_every_page_has_a_title_a_description_an_address_and_a_card(
    client: Client, language: str, path: str
) -> None:
    address = f"/{language}/{path}"
    found = head(client, address)
    assert found["canonical"] == found["og:url"] == f"http://127.0.0.1:8000{address}"
    assert found["title"] == found["og:title"] == found["og:image:alt"]
    assert found["description"] == found["og:description"]
    assert found["description"]
    assert found["og:image"] == f"http://127.0.0.1:8000{address}card.png"
    assert found["og:locale"][:2] == language
    assert found["twitter:card"] == "summary_large_image"
    assert found["title"] == " ".join(found["title"].split())


def test_quotes_and_signs_in_a_title_are_escaped_once(client: Client) -> None:
    page = client.get("/en/projects/TH-001/").content.decode()
    assert '<meta property="og:title" content="A &quot;mill&quot; &amp; more (TH-001)">' in page


def test_a_language_in_which_the_page_is_not_written_is_not_named(client: Client) -> None:
    page = client.get("/en/activities/A-01/").content.decode()
    others = re.findall(r'og:locale:alternate" content="(\w+)"', page)
    assert others == ["vi_VN"]


def test_a_filtered_list_is_passed_on_with_its_filter(client: Client) -> None:
    found = head(client, "/en/projects/?sector=industry&sort=name")
    assert found["og:url"] == "http://127.0.0.1:8000/en/projects/?sector=industry"
    assert found["canonical"] == found["og:url"]


def test_feeds_and_the_calendar_are_named_on_every_page(client: Client) -> None:
    page = client.get("/vi/khu-cong-nghiep/").content.decode()
    for address in ("/vi/du-an/feed.atom", "/vi/tin-tuc/feed.atom", "/vi/hoat-dong/calendar.ics"):
        assert f'href="{address}"' in page
        assert client.get(address).status_code == 200


def test_a_missing_page_is_not_passed_on(client: Client) -> None:
    found = head(client, "/en/nothing/")
    assert "og:url" not in found
    assert found["robots"] == "noindex"
