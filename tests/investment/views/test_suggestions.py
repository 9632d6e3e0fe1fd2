"""The list under the search box, as the script gets it."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from django.test import Client

from investment.search.indexing import rebuild
from tests.factories import InvestmentProjectFactory, SectorFactory, ZoneFactory

pytestmark = pytest.mark.django_db
ADDRESSES = {"vi": "/vi/du-an/goi-y/", "en": "/en/projects/suggest/", "ko": "/ko/projects/suggest/"}


@pytest.fixture
def catalogue() -> None:
    sector = SectorFactory(code="energy", name_vi="Năng lượng", name_en="Energy", name_ko="")
    zone = ZoneFactory(code="Z-01", name_vi="KKT Năng", name_en="Energy <b>park</b>", live=True)
    names = {"name_vi": "Nhà máy điện", "name_en": "Energy plant", "name_ko": "발전소"}
    InvestmentProjectFactory(code="TH-001", sector=sector, zone=zone, live=True, **names)
    InvestmentProjectFactory(code="TH-002", sector=sector, live=True, **names)
    rebuild()


def links(html: str) -> list[tuple[str, str]]:
    """Address and words of each option."""
    found = re.findall(r'<a role="option"[^>]* href="([^"]*)"[^>]*>(.*?)</a>', html, re.DOTALL)
    return [(href, " ".join(re.sub(r"<[^>]+>", " ", words).split())) for href, words in found]


@pytest.mark.usefixtures("catalogue")
def test_every_option_is_a_link_and_says_what_it_brings(client: Client) -> None:
    html = client.get(ADDRESSES["en"], {"q": "energy"}).content.decode()
    assert links(html) == [
        ("/en/projects/?sector=energy", "Energy 2 projects"),
        ("/en/projects/?zone=Z-01", "Energy &lt;b&gt;park&lt;/b&gt; 1 project"),
        ("/en/projects/TH-001/", "Energy plant TH-001"),
        ("/en/projects/TH-002/", "Energy plant TH-002"),
    ]
    assert re.findall(r'class="suggestions-kind"[^>]*>(\w+)<', html) == [
        "Sectors",
        "Zones",
        "Projects",
    ]
    assert 'data-status="4 suggestions"' in html
    assert re.findall(r' id="suggestion-(\d)"', html) == ["1", "2", "3", "4"]


@pytest.mark.usefixtures("catalogue")
def test_a_name_in_another_language_says_so(client: Client) -> None:
    html = client.get(ADDRESSES["ko"], {"q": "nang luong"}).content.decode()
    assert '<span lang="vi">Năng lượng</span>' in html
    assert "/ko/projects/?sector=energy" in html
    assert "/vi/du-an/?sector=energy" in client.get(ADDRESSES["vi"], {"q": "nă"}).content.decode()


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize("text", ["", "zzzz", "\0", "<script>alert(1)</script>", "x" * 10_000])
def test_nothing_near_is_an_empty_list(client: Client, text: str) -> None:
    response = client.get(ADDRESSES["en"], {"q": text})
    html = response.content.decode()
    assert (response.status_code, links(html)) == (200, [])
    assert 'data-status="No suggestions"' in html
    assert "script" not in html


@pytest.mark.usefixtures("catalogue")
def test_it_can_be_cached_and_is_kept_out_of_search_engines(client: Client) -> None:
    response = client.get(ADDRESSES["en"], {"q": "energy"})
    assert response.headers["Cache-Control"] == "public, max-age=60"
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert not response.cookies
    assert client.post(ADDRESSES["en"]).status_code == 405


@pytest.mark.usefixtures("catalogue", "settled")
def test_it_asks_little(
    client: Client, at_most_selects: Callable[[int], AbstractContextManager[None]]
) -> None:
    client.get(ADDRESSES["en"], {"q": "plant"})
    with at_most_selects(11):
        client.get(ADDRESSES["en"], {"q": "energy"})


@pytest.mark.usefixtures("catalogue")
def test_the_search_box_names_the_address_and_is_a_plain_box(client: Client) -> None:
    html = client.get("/en/projects/").content.decode()
    assert f'data-suggestions="{ADDRESSES["en"]}"' in html
    assert 'role="combobox"' not in html
