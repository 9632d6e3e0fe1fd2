"""The list as a feed: the same questions, the same projects."""

from __future__ import annotations

from urllib.parse import urlsplit
from xml.etree import ElementTree as Xml

import pytest
from django.test import Client

from investment.choices import CallStatus
from investment.models import CatalogueVersion
from investment.search.criteria import Criteria
from investment.search.indexing import rebuild
from investment.views.feeds.atom import NAMESPACE
from investment.views.feeds.projects import feed_href
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db
ATOM = f"{{{NAMESPACE}}}"


@pytest.fixture(autouse=True)
def projects() -> None:
    InvestmentProjectFactory(code="TH-001", live=True)
    InvestmentProjectFactory(
        code="TH-002", call_status=CallStatus.PLANNED, name_en="", name_ko="", live=True
    )
    InvestmentProjectFactory(code="TH-003")
    rebuild()


def read(client: Client, address: str) -> Xml.Element:
    response = client.get(address)
    assert response["Content-Type"].startswith("application/atom+xml")
    return Xml.fromstring(response.content)  # noqa: S314 - our own


def keys(root: Xml.Element) -> set[str]:
    return {str(one.text).rpartition("/")[2] for one in root.findall(f"{ATOM}entry/{ATOM}id")}


def test_public_projects_stand_in_it_and_drafts_do_not(client: Client) -> None:
    assert keys(read(client, "/en/projects/feed.atom")) == {"TH-001", "TH-002"}


def test_the_criteria_of_the_list_are_those_of_the_feed(client: Client) -> None:
    root = read(client, "/vi/du-an/feed.atom?status=planned")
    assert keys(root) == {"TH-002"}
    page = root.find(f"{ATOM}link[@rel='alternate']")
    assert page is not None
    assert page.get("href") == "http://127.0.0.1:8000/vi/du-an/?status=planned"


def test_every_language_has_its_feed_and_leads_to_its_pages(client: Client) -> None:
    root = read(client, "/ko/projects/feed.atom?q=TH-001")
    link = root.find(f"{ATOM}entry/{ATOM}link")
    assert link is not None
    assert urlsplit(str(link.get("href"))).path == "/ko/projects/TH-001/"
    title = root.find(f"{ATOM}entry/{ATOM}title")
    assert title is not None
    assert title.text == "메탄올 생산공장"


def test_nonsense_in_the_address_is_left_out(client: Client) -> None:
    assert keys(read(client, "/en/projects/feed.atom?status=x&page=x&area_min=%00")) == {
        "TH-001", "TH-002"
    }  # fmt: skip


def test_a_reader_that_has_the_feed_is_sent_nothing_until_something_changes(client: Client) -> None:
    first = client.get("/en/projects/feed.atom")
    seen = {"If-None-Match": first["ETag"]}
    assert client.get("/en/projects/feed.atom", headers=seen).status_code == 304
    since = {"If-Modified-Since": first["Last-Modified"]}
    assert client.get("/en/projects/feed.atom", headers=since).status_code == 304
    CatalogueVersion.change()
    assert client.get("/en/projects/feed.atom", headers=seen).status_code == 200
    assert client.get("/ko/projects/feed.atom", headers=seen).status_code == 200


def test_how_a_list_is_shown_is_nothing_to_its_feed() -> None:
    criteria = Criteria(q="x", sort="name", view="map", currency="USD", page=3)
    assert feed_href(criteria, "en") == "/en/projects/feed.atom?q=x"


def test_the_list_names_its_feed(client: Client) -> None:
    page = client.get("/en/projects/?status=planned").content.decode()
    assert 'type="application/atom+xml"' in page
    assert 'href="/en/projects/feed.atom?status=planned"' in page
