"""Zones as their managing bodies published them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from investment.models import Zone

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.slow,
    pytest.mark.xdist_group("demonstration"),
    pytest.mark.usefixtures("loaded"),
]


def test_totals_are_no_places_and_stay_drafts() -> None:
    assert Zone.objects.count() == 23
    assert Zone.objects.public().count() == 21
    assert {zone.code for zone in Zone.objects.filter(live=False)} == {"Z-90", "Z-91"}


def test_a_price_of_a_broker_is_kept_but_not_official() -> None:
    zone = Zone.objects.get(code="Z-01")
    assert (zone.lease_price, zone.lease_price_currency) == (Decimal(50), "USD")
    assert not zone.lease_price_is_official
    assert Zone.objects.exclude(lease_price=None).count() == 1


def test_a_park_lies_in_its_economic_zone() -> None:
    parents = dict(Zone.objects.exclude(parent=None).values_list("code", "parent__code"))
    assert parents == {
        "Z-02": "Z-01",
        "Z-13": "Z-12",
        "Z-15": "Z-03",
        "Z-18": "Z-01",
        "Z-19": "Z-01",
        "Z-20": "Z-01",
    }


def test_a_zone_lies_in_former_districts_and_answers_to_korean_spellings() -> None:
    zone = Zone.objects.get(code="Z-01")
    assert {place.code for place in zone.places.all()} == {"former-407", "former-404", "former-403"}
    assert "응이손" in zone.aliases
    assert zone.managing_body.code == "O-05"


def test_one_published_distance_is_no_range() -> None:
    distance = Zone.objects.get(code="Z-01").distances.get(target="hanoi")
    assert (distance.km_min, distance.km_max) == (None, Decimal(200))
