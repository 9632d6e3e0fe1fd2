"""What search engines are told."""

from __future__ import annotations

from datetime import datetime
from xml.etree import ElementTree as Xml

import pytest
from django.test import Client
from wagtail.models import Locale

from cms.models import RecordListPage
from cms.views.sitemap import NAMESPACE, XHTML
from tests.factories import InvestmentProjectFactory
from tests.published_pages import homes, published

pytestmark = pytest.mark.django_db
HERE = "http://testserver"
LOC = f"{{{NAMESPACE}}}loc"


def entries(client: Client, language: str) -> dict[str, Xml.Element]:
    root = Xml.fromstring(client.get(f"/sitemap-{language}.xml").content)  # noqa: S314 - our own
    return {str(url.findtext(LOC)): url for url in root}


def alternates(url: Xml.Element) -> dict[str, str]:
    links = url.findall(f"{{{XHTML}}}link[@rel='alternate']")
    return {str(link.get("hreflang")): str(link.get("href")) for link in links}


def test_the_editors_screens_are_not_for_search_engines(client: Client) -> None:
    text = client.get("/robots.txt").content.decode()
    assert "Disallow: /cms/" in text
    assert "Sitemap: http://testserver/sitemap.xml" in text


def test_every_language_has_its_map(client: Client) -> None:
    root = Xml.fromstring(client.get("/sitemap.xml").content)  # noqa: S314 - our own
    found = [entry.findtext(LOC) for entry in root]
    assert found == [f"{HERE}/sitemap-{code}.xml" for code in ("vi", "en", "ko")]


def test_a_record_stands_on_the_maps_of_the_languages_it_is_written_in(client: Client) -> None:
    project = InvestmentProjectFactory(code="TH-001", name_ko="", live=True)
    InvestmentProjectFactory(code="TH-002")
    found = {code: entries(client, code) for code in ("vi", "ko")}
    url = found["vi"][f"{HERE}/vi/du-an/TH-001/"]
    assert alternates(url) == {
        "vi": f"{HERE}/vi/du-an/TH-001/", "en": f"{HERE}/en/projects/TH-001/"
    }  # fmt: skip
    changed = datetime.fromisoformat(str(url.findtext(f"{{{NAMESPACE}}}lastmod")))
    assert changed == project.updated_at
    assert not any("TH-001" in address for address in found["ko"])
    assert not any("TH-002" in address for address in found["vi"])
    assert f"{HERE}/ko/projects/" in found["ko"]


def test_pages_name_their_translations_and_what_only_leads_elsewhere_is_left_out(
    client: Client,
) -> None:
    trees = homes()
    page = RecordListPage(
        title="Zones", slug="zones", shows="zones", locale=Locale.objects.get(language_code="en")
    )
    published(page, trees["en"])
    found = entries(client, "en")
    assert set(alternates(found[f"{HERE}/en/"])) == {"vi", "en", "ko"}
    assert list(found).count(f"{HERE}/en/zones/") == 1  # the list itself
    assert len(found) == len(set(found))


def test_there_is_no_map_of_another_language(client: Client) -> None:
    assert client.get("/sitemap-fr.xml").status_code == 404
