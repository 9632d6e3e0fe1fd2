"""The page that searches everything, as a visitor reads it without a script."""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest
from django.test import Client

from investment.search.indexing import rebuild
from tests.factories import InvestmentProjectFactory, PromotionActivityFactory, ZoneFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def catalogue() -> None:
    zone = ZoneFactory(code="Z-01", summary_en="A zone by the sea.", live=True)
    for number in range(1, 6):
        InvestmentProjectFactory(code=f"TH-00{number}", zone=zone, live=True)
    PromotionActivityFactory(code="A-01", title_ko="", title_en="", live=True)
    rebuild()


def body(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    assert "Cookie" not in response.headers.get("Vary", "")
    assert not response.cookies
    return response.content.decode()


def test_results_are_grouped_with_numbers_and_the_way_to_all_of_them(client: Client) -> None:
    page = body(client, "/en/search/?q=nghi+son")
    assert "<title>6 results for “nghi son” · Invest in Thanh Hoa</title>" in page
    assert '<meta name="robots" content="noindex, follow">' in page
    assert 'href="/en/projects/?q=nghi+son">All results (5)</a>' in page
    assert "<mark>Nghi</mark> <mark>Son</mark> Economic Zone" in page


def test_one_kind_has_an_address_of_its_own(client: Client) -> None:
    page = body(client, "/en/search/?q=nghi+son&kind=zones")
    assert "/en/zones/Z-01/" in page
    assert "TH-001" not in page
    assert 'href="/en/search/?q=nghi+son"' in page  # back to everything


def test_projects_have_the_catalogue_with_its_filters(client: Client) -> None:
    response = client.get("/en/search/?q=nghi+son&kind=projects&page=2")
    assert (response.status_code, response["Location"]) == (302, "/en/projects/?q=nghi+son&page=2")


def test_a_mistyped_word_is_told_with_what_it_was_taken_for(client: Client) -> None:
    page = body(client, "/en/search/?q=metanol")
    assert "Nothing was found for “metanol”; these are the results for “methanol”." in page
    assert "<title>5 results for “methanol”" in page


def test_where_nothing_is_found_the_lists_are_offered(client: Client) -> None:
    page = body(client, "/en/search/?q=quetzal")
    assert "No matching results." in page
    assert 'href="/en/zones/"' in page


def test_without_words_the_page_says_what_it_searches(client: Client) -> None:
    assert "<h1>Search the site</h1>" in body(client, "/en/search/")


def test_a_title_in_another_language_says_so(client: Client) -> None:
    page = body(client, "/ko/search/?q=" + quote("Thanh Hóa"))
    assert re.search(r'<a href="/ko/activities/A-01/" lang="vi">', page)


@pytest.mark.parametrize(
    "words", ["<script>alert(1)</script>", '"><img src=x>', "{{ site }}", "\x00", "'--", "%F0"]
)
def test_what_was_typed_stays_text(client: Client, words: str) -> None:
    page = body(client, f"/vi/tim-kiem/?q={quote(words)}&kind={quote(words)}&page={quote(words)}")
    assert words not in page or words in ("\x00", "'--", "%F0", "{{ site }}")
    assert page.count("<script") == body(client, "/vi/tim-kiem/").count("<script")


def test_every_page_leads_to_the_search(client: Client) -> None:
    assert 'class="search-link" href="/vi/tim-kiem/"' in body(client, "/vi/du-an/")
