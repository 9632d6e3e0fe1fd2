"""The library's pages as a visitor reads them."""

from __future__ import annotations

import re
from datetime import date

import pytest
from django.test import Client

from investment.choices import PromotionDocumentKind
from investment.models import PromotionDocument
from tests.factories import (
    InvestmentProjectFactory,
    PromotionActivityFactory,
    PromotionDocumentFactory,
    SectorFactory,
    ZoneFactory,
    document_file,
)
from tests.investment.views.conftest import Page

pytestmark = pytest.mark.django_db

LIST, SHEET = "/en/documents/", "/en/documents/D-001/"


@pytest.fixture
def brochure() -> PromotionDocument:
    """A brochure whose English file is older than the Vietnamese one."""
    return PromotionDocumentFactory(
        code="D-001",
        summary_vi="Giới thiệu ngành dệt may",
        zones=[ZoneFactory(code="Z-01", live=True), ZoneFactory(code="Z-02")],
        sectors=[SectorFactory(code="industry")],
        activities=[PromotionActivityFactory(live=True), PromotionActivityFactory()],
        projects=[InvestmentProjectFactory(code="TH-001", live=True), InvestmentProjectFactory()],
        files=[
            document_file(on=date(2026, 11, 1)),
            document_file("en", on=date(2025, 3, 9)),
        ],
        live=True,
    )


@pytest.mark.usefixtures("brochure")
def test_a_row_leads_to_the_page_and_to_each_language(client: Client, page: Page) -> None:
    text = page(LIST)
    assert "1 document " in text
    assert "D-001 Brochure Brochure on textiles" in text
    assert "English PDF" in text
    assert "1 page, 9 March 2025 outdated translation" in text
    html = client.get(LIST).content.decode()
    for address in (SHEET, f"{SHEET}D-001-vi.pdf", f"{SHEET}D-001-en.pdf"):
        assert f'href="{address}"' in html


@pytest.mark.usefixtures("brochure")
@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/en/documents/?q=det+may", "1 document "),
        ("/en/documents/?q=zzz", "No document matches."),
        ("/en/documents/?kind=poem", "“poem”. This value is not known."),
        ("/en/documents/?colour=red", "The list has no filter of this name."),
        ("/en/documents/?page=7", "There is no such page."),
    ],
)
def test_the_list_says_what_it_understood(client: Client, address: str, words: str) -> None:
    assert words in " ".join(client.get(address).content.decode().replace("&quot;", '"').split())


def test_an_empty_library_says_so(page: Page) -> None:
    assert "No document is published at the moment." in page(LIST)


@pytest.mark.usefixtures("brochure")
def test_a_fragment_is_answered_to_htmx_and_a_page_to_the_back_button(client: Client) -> None:
    part = client.get(LIST, headers={"hx-request": "true"})
    assert "<html" not in part.content.decode()
    back = client.get(LIST, headers={"hx-request": "true", "hx-history-restore-request": "true"})
    assert "<html" in back.content.decode()
    assert {"HX-Request", "HX-History-Restore-Request"} <= set(part["Vary"].split(", "))


@pytest.mark.usefixtures("brochure")
@pytest.mark.parametrize(
    "words",
    ["Brochure on textiles", "Nghi Son Economic Zone", "Industry and manufacturing",
     "Methanol plant", "Thanh Hoa Investment Promotion Conference", "outdated translation",
     "1 November 2026", "9 March 2025", "1 page"],
)  # fmt: skip
def test_everything_stands_on_the_page(page: Page, words: str) -> None:
    assert words in page(SHEET)


@pytest.mark.usefixtures("brochure")
def test_what_is_not_public_is_not_named(client: Client) -> None:
    html = client.get(SHEET).content.decode()
    assert "Z-02" not in html
    assert html.count("/en/projects/TH-") == html.count("/en/projects/TH-001/")


@pytest.mark.usefixtures("brochure")
def test_a_summary_in_another_language_says_so(client: Client) -> None:
    html = client.get(SHEET).content.decode()
    assert re.search(r'lang="vi"[^>]*>\s*(<p>)?Giới thiệu ngành dệt may', html)
    assert "shown in Vietnamese" in html


def test_a_replaced_document_says_by_which_and_keeps_its_files(client: Client, page: Page) -> None:
    new = PromotionDocumentFactory(code="D-002", title_en="New brochure", live=True)
    PromotionDocumentFactory(code="D-001", superseded_by=new, live=True)
    text = page(SHEET)
    assert "This document has been replaced" in text
    assert "Valid now: New brochure" in text
    assert client.get(f"{SHEET}D-001-vi.pdf").status_code == 200
    assert "Replaces Brochure on textiles" in page("/en/documents/D-002/")
    assert SHEET not in client.get(LIST).content.decode()


@pytest.mark.parametrize("address", ["/en/documents/D-404/", "/en/documents/D-001/"])
def test_a_document_that_is_not_public_is_not_there(client: Client, address: str) -> None:
    PromotionDocumentFactory(code="D-001", kind=PromotionDocumentKind.MAP)
    assert client.get(address).status_code == 404


@pytest.mark.usefixtures("brochure")
def test_another_spelling_of_the_code_leads_to_the_page(client: Client) -> None:
    response = client.get("/vi/tai-lieu/d%20001/")
    assert (response.status_code, response.headers["Location"]) == (301, "/vi/tai-lieu/D-001/")
