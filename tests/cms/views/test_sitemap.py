"""What search engines are told."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db


def test_the_editors_screens_are_not_for_search_engines(client: Client) -> None:
    text = client.get("/robots.txt").content.decode()
    assert "Disallow: /cms/" in text
    assert "Sitemap: http://testserver/sitemap.xml" in text


def test_every_language_has_its_map(client: Client) -> None:
    text = client.get("/sitemap.xml").content.decode()
    for language in ("vi", "en", "ko"):
        assert f"<loc>http://testserver/sitemap-{language}.xml</loc>" in text


def test_a_record_stands_on_the_maps_of_the_languages_it_is_written_in(client: Client) -> None:
    InvestmentProjectFactory(code="TH-001", name_ko="", live=True)
    InvestmentProjectFactory(code="TH-002")
    maps = {code: client.get(f"/sitemap-{code}.xml").content.decode() for code in ("vi", "ko")}
    assert "<loc>http://testserver/vi/du-an/TH-001/</loc>" in maps["vi"]
    assert "TH-001" not in maps["ko"]
    assert "TH-002" not in maps["vi"]
    assert "<loc>http://testserver/ko/projects/</loc>" in maps["ko"]


def test_there_is_no_map_of_another_language(client: Client) -> None:
    assert client.get("/sitemap-fr.xml").status_code == 404
