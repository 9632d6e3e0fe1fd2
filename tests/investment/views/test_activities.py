"""Promotion activities as a visitor reads them."""

from __future__ import annotations

import pytest
from django.test import Client

from investment.models import InvestmentProject, PromotionActivity
from tests.factories import PromotionActivityFactory
from tests.investment.views.conftest import Page

pytestmark = pytest.mark.django_db


@pytest.fixture
def conference(methanol: InvestmentProject) -> None:
    PromotionActivity.objects.filter(code="A-01").update(
        ends_on="2022-06-07",
        countries=["KR", "JP"],
        place_name_en="Seoul",
        event_label_en="Investment forum",
        outcome_summary_en="Three memoranda",
    )


@pytest.mark.usefixtures("conference")
@pytest.mark.parametrize(
    "words",
    [
        "5 June 2022 – 7 June 2022",
        "Seoul",
        "Republic of Korea, Japan",
        "Investment forum",
        "Three memoranda",
        "1 project TH-001",
    ],
)
def test_an_activity_shows_when_where_with_whom_and_its_projects(page: Page, words: str) -> None:
    assert words in page("/en/activities/A-01/")


@pytest.mark.usefixtures("conference")
def test_the_list_stands_by_date_and_counts_projects(page: Page) -> None:
    PromotionActivityFactory(title_en="Later fair", starts_on="2025-04", live=True)
    PromotionActivityFactory(title_en="Undated visit", starts_on="", live=True)
    text = page("/en/activities/")
    places = [text.index(name) for name in ("Later fair", "Promotion Conference", "Undated visit")]
    assert places == sorted(places)
    assert "Seoul Republic of Korea, Japan 1 project" in text
    assert "Date not published" in text


def test_a_draft_has_no_page(client: Client) -> None:
    PromotionActivityFactory(code="A-02")
    assert client.get("/en/activities/A-02/").status_code == 404
