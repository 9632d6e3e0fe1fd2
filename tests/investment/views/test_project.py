"""The sheet of a project as a visitor reads it."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from investment.choices import CallStatus
from investment.models import InvestmentProject
from tests.factories import InvestmentProjectFactory, SectorFactory
from tests.investment.views.conftest import Page

pytestmark = pytest.mark.django_db
SHEET = "/en/projects/TH-001/"


@pytest.mark.usefixtures("methanol")
@pytest.mark.parametrize(
    "words",
    [
        "Methanol plant",
        "Nhà máy sản xuất methanol",  # the Vietnamese name stands small beside it
        "name translated by the editors",
        "nearly US$150 million",
        "thanhhoa.gov.vn , as of March 2021",
        "10 ha",
        "Call period ended, awaiting the new list",
        "It awaits the new list and is not open for registration.",
        "Figures as of 2021, read in a public source",
        "Tinh Gia ward",
        "Nghi Son town",
        "Deduced by the editors; no source states it.",
        "5–7 km 20 minutes by truck",
        "Decision 1136/QĐ-BGTVT",
        "The period of this list ended on 31 December 2025.",
        "Entered in the list of projects calling for investment, number 7",
        "Thanh Hoa Investment Promotion Conference Presented",
        "Management Board",
        "Projects in zones",
        "Funding route not published",
        "Precision of the location: Zone",
        "Master plan",
    ],
)
def test_everything_published_stands_on_the_sheet(page: Page, words: str) -> None:
    assert words in page(SHEET)


@pytest.mark.usefixtures("methanol")
def test_nothing_empty_is_shown_as_a_bare_label(page: Page) -> None:
    text = page(SHEET)
    for label in ("Land price", "Investor", "Call closes", "Power demand", "Loan", "Objective"):
        assert label not in text


@pytest.mark.usefixtures("methanol", "dollar_rate")
def test_money_is_shown_in_the_chosen_currency_beside_the_published_one(page: Page) -> None:
    text = page(f"{SHEET}?currency=VND")
    assert "nearly US$150 million" in text
    assert "≈ VND 3,750 billion. 1 USD = 25,000 VND of 20 May 2025, derived from" in text
    assert "≈" not in page(f"{SHEET}?currency=EUR")


@pytest.mark.usefixtures("methanol")
def test_korean_pages_add_square_metres(page: Page) -> None:
    text = page("/ko/projects/TH-001/")
    assert "10ha" in text
    assert "10만 m²" in text


@pytest.mark.usefixtures("methanol")
def test_a_second_published_figure_is_shown_and_never_converted(page: Page) -> None:
    InvestmentProject.objects.update(capital_other=3_800_000_000_000, capital_other_currency="VND")
    text = page(f"{SHEET}?currency=VND")
    assert "Also published as VND 3,800 billion." in text
    assert "≈" not in text


def test_fallback_text_is_marked_and_left_out_of_hreflang(client: Client) -> None:
    InvestmentProjectFactory(code="TH-018", name_vi="Nhà máy thép", name_en="", live=True)
    html = client.get("/en/projects/TH-018/").content.decode()
    assert '<h1 lang="vi">Nhà máy thép</h1>' in html
    assert "shown in Vietnamese" in html
    assert 'rel="alternate" hreflang="vi"' in html
    assert 'rel="alternate" hreflang="en"' not in html


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (CallStatus.WITHDRAWN, "has been withdrawn from the call for investment"),
        (CallStatus.APPROVED, "has been approved and no longer calls for investment"),
        (CallStatus.TERMINATED, "has been terminated"),
    ],
)
def test_a_tombstone_keeps_its_address_and_says_so(
    page: Page, status: CallStatus, words: str
) -> None:
    InvestmentProjectFactory(code="TH-001", call_status=status, live=True)
    assert words in page(SHEET)


def test_a_draft_has_no_page(client: Client) -> None:
    InvestmentProjectFactory(code="TH-001")
    assert client.get(SHEET).status_code == 404


@pytest.mark.usefixtures("methanol")
def test_projects_named_by_the_editors_come_before_those_that_are_alike(page: Page) -> None:
    InvestmentProjectFactory(code="TH-002", name_en="Steel mill", live=True)
    assert "More like this TH-002 Calling for investment Steel mill Same sector" in page(SHEET)
    energy = SectorFactory(code="energy", name_en="Energy")
    named = InvestmentProjectFactory(code="TH-003", name_en="Port", sector=energy, live=True)
    project = InvestmentProject.objects.get(code="TH-001")
    project.related_projects.set([named])
    project.save()
    text = page(SHEET)
    assert "Related projects Named by the editors. TH-003" in text
    assert text.index("TH-003") < text.index("More like this") < text.index("TH-002")


@pytest.mark.usefixtures("methanol", "dollar_rate", "kept_reading")
def test_the_sheet_needs_few_queries(client: Client, django_assert_max_num_queries: Any) -> None:
    client.get(SHEET)
    with django_assert_max_num_queries(25):
        client.get(f"{SHEET}?currency=VND")


@pytest.mark.usefixtures("methanol")
def test_any_cache_may_keep_the_page(client: Client) -> None:
    response = client.get(SHEET)
    assert response.headers["Cache-Control"] == "public, max-age=60"
    assert "Cookie" not in response.headers.get("Vary", "")
    assert not response.cookies
    assert client.post(SHEET).status_code == 405
