"""Rows of the finder."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from django.utils.translation import override

from investment.models import ExchangeRate, Offer, ZoneUtility
from investment.views.currency import Display
from investment.views.finder.rows import OfferRow, offer_row, utility_names
from tests.factories import OfferFactory, ZoneFactory

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)


def row(offer: Offer, language: str, currency: str = "", *, on_its_page: bool = False) -> OfferRow:
    with override(language):
        display = Display.read(currency, on=TODAY, language=language)
        return offer_row(offer, display, zone=None if on_its_page else offer.zone)


def test_a_row_leads_to_its_zone_but_not_from_there() -> None:
    offer = OfferFactory(zone=ZoneFactory(code="Z-01", name_ko="", live=True))
    found = row(offer, "ko")
    assert found.title.href == "/ko/zones/Z-01/#offers"
    assert found.zone is not None
    assert found.zone.language == "vi"
    there = row(offer, "ko", on_its_page=True)
    assert (there.title.href, there.zone) == ("", None)


@pytest.mark.parametrize(
    ("low", "high", "language", "area", "note"),
    [
        (None, 240, "vi", "240 m²", ""),
        (5_000, 60_000, "vi", "5.000–60.000 m²", "0,5–6 ha"),
        (None, 30_000, "ko", "3만 m²", "3ha"),
        (30_000, 30_000, "en", "30,000 m²", "3 ha"),
    ],
)
def test_areas_are_written_as_the_language_does(
    low: int | None, high: int, language: str, area: str, note: str
) -> None:
    found = row(OfferFactory(area_min_m2=low, area_max_m2=high), language)
    assert (found.area, found.area_note) == (area, note)


def test_a_price_has_its_unit_and_the_converted_figure_beside_it() -> None:
    ExchangeRate.objects.create(currency="USD", vnd_per_unit=Decimal(25_000), on=TODAY, source="x")
    money = {"price": Decimal("3.5"), "price_currency": "USD"}
    rent = row(OfferFactory(price_unit="m2_month", **money), "en", "VND")
    assert (rent.price, rent.price_unit) == ("US$3.5", "per m² and month")
    assert rent.price_note == "≈ VND 87,500"
    whole = row(OfferFactory(**money), "en")
    assert (whole.price_unit, whole.price_note) == ("for the whole", "")
    assert row(OfferFactory(), "en").price is None


def test_connections_stand_once_in_their_order() -> None:
    zone = ZoneFactory(live=True)
    for kind in ("gas", "berths", "power", "power"):
        ZoneUtility.objects.create(zone=zone, kind=kind, description_vi="Có")
    with override("en"):
        assert utility_names(zone) == ["Power", "Gas"]


def test_an_offer_entered_before_kinds_were_asked_for_names_none() -> None:
    assert row(OfferFactory(kind=""), "en").kind == ""
