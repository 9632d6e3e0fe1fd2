"""Zones and what they offer."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction

from investment.choices import ZoneKind
from investment.models import Offer, Zone
from tests.factories import ZoneFactory

pytestmark = pytest.mark.django_db


def test_rows_of_totals_are_no_public_zones() -> None:
    zone = ZoneFactory(live=True)
    ZoneFactory(kind=ZoneKind.SUMMARY, live=True)
    ZoneFactory()
    assert list(Zone.objects.public()) == [zone]
    assert str(zone) == "Nghi Son Economic Zone"


@pytest.mark.parametrize(
    "values",
    [
        {"area_max_m2": 0},
        {"area_min_m2": 9, "area_max_m2": 5},
        {"area_max_m2": 5, "price": 3},
        {"area_max_m2": 5, "price_currency": "USD"},
    ],
)
def test_an_offer_has_area_and_whole_price(values: dict[str, object]) -> None:
    zone = ZoneFactory()
    offer = Offer.objects.create(zone=zone, title_vi="Nhà xưởng xây sẵn", area_max_m2=5_000)
    assert str(offer) == "Nhà xưởng xây sẵn"
    with pytest.raises(IntegrityError), transaction.atomic():
        Offer.objects.create(zone=zone, title_vi="Nhà xưởng xây sẵn", **values)
