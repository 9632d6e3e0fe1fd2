"""The words on the cards of records."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from cms.cards.card import Card
from cms.cards.subjects import activity_card, list_card, project_card, sector_card, zone_card
from tests.factories import InvestmentProjectFactory, PromotionActivityFactory, ZoneFactory

pytestmark = pytest.mark.django_db


def figures(card: Card | None) -> dict[str, str]:
    assert card is not None
    return {figure.label: figure.value for figure in card.figures}


@pytest.fixture
def project() -> None:
    zone = ZoneFactory(code="Z-01", area_ha=106_000, live=True)
    InvestmentProjectFactory(code="TH-001", zone=zone, name_ko="", live=True)
    InvestmentProjectFactory(code="TH-002")


def test_a_project_shows_capital_land_sector_and_place(project: None) -> None:
    with override("en"):
        card = project_card("TH-001", "en")
    assert figures(card) == {
        "Total investment": "US$150 million",
        "Land area": "10 ha",
        "Sector": "Industry and manufacturing",
        "Location": "Nghi Son Economic Zone",
    }
    assert card is not None
    assert (card.title, card.kicker, card.is_calling) == (
        "Methanol plant", "TH-001 · Calling for investment", True
    )  # fmt: skip


def test_a_name_in_another_language_says_so(project: None) -> None:
    with override("ko"):
        card = project_card("TH-001", "ko")
    assert card is not None
    assert (card.title, card.note) == ("Nhà máy sản xuất methanol", "Tiếng Việt")


def test_a_draft_has_no_card(project: None) -> None:
    assert project_card("TH-002", "en") is None


def test_zones_sectors_activities_and_lists_have_their_figures(project: None) -> None:
    PromotionActivityFactory(code="A-01", place_name_en="Sam Son", live=True)
    with override("en"):
        assert figures(zone_card("Z-01", "en")) == {"Area": "106,000 ha", "Projects": "1"}
        assert figures(sector_card("industry", "en")) == {"Projects": "1"}
        assert figures(activity_card("A-01", "en")) == {
            "Date": "5 June 2022", "Location": "Sam Son"
        }  # fmt: skip
        assert figures(list_card("projects", "en"))["Projects"] == "1"
