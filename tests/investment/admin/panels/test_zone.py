"""Offers are written on the form of their zone, and cleared with it."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from investment.models import Offer, Zone
from tests.factories import ZoneFactory

pytestmark = pytest.mark.django_db
ROW = {
    "offers-TOTAL_FORMS": "1",
    "offers-0-kind": "plot",
    "offers-0-title_vi": "Lô CN-05",
    "offers-0-area_min_m2": "5000",
    "offers-0-area_max_m2": "60000",
    "offers-0-price": "55",
    "offers-0-price_currency": "USD",
    "offers-0-price_unit": "m2",
    "offers-0-as_of": "2026-10",
    "offers-0-ORDER": "1",
    "offers-0-id": "",
}


def address(view: str, zone: Zone) -> str:
    return reverse(Zone.snippet_viewset.get_url_name(view), args=[zone.pk])


def test_an_editor_writes_an_offer_and_a_second_person_publishes_it(
    as_editor: Client, as_officer: Client, filled: Any
) -> None:
    zone = ZoneFactory(live=True)
    form = filled(as_editor, address("edit", zone))
    assert as_editor.post(address("edit", zone), {**form, **ROW}).status_code == 302
    assert not Offer.objects.public().exists()
    clearance = filled(as_officer, address("clear", zone))
    as_officer.post(address("clear", zone), {**clearance, "statement": "Công văn 12"})
    offer = Offer.objects.public().get()
    assert (offer.kind, offer.title_vi, offer.area_max_m2) == ("plot", "Lô CN-05", 60_000)


@pytest.mark.parametrize("field", ["kind", "area_max_m2", "as_of"])
def test_an_offer_without_kind_area_or_date_is_not_saved(
    as_editor: Client, filled: Any, field: str
) -> None:
    zone = ZoneFactory(live=True)
    form = filled(as_editor, address("edit", zone))
    page = as_editor.post(address("edit", zone), {**form, **ROW, f"offers-0-{field}": ""})
    assert page.status_code == 200
    assert field in str(page.context["form"].formsets["offers"].errors)
