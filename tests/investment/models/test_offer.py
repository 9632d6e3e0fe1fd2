"""What is to let in a zone."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from investment.choices import ZoneKind
from investment.models import Offer
from tests.factories import OfferFactory, ZoneFactory, publish

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("rule", "values"),
    [
        ("offer_area_in_order", {"area_max_m2": 0}),
        ("offer_area_in_order", {"area_min_m2": 9, "area_max_m2": 5}),
        ("offer_price_has_currency", {"area_max_m2": 5, "price": 3}),
        ("offer_price_has_currency", {"area_max_m2": 5, "price_currency": "USD"}),
    ],
)
def test_an_offer_has_area_and_whole_price(rule: str, values: dict[str, object]) -> None:
    zone = ZoneFactory()
    assert str(OfferFactory(zone=zone)) == "Ready-built factory"
    with pytest.raises(IntegrityError, match=rule), transaction.atomic():
        OfferFactory(zone=zone, **values)


def test_an_offer_is_as_public_as_its_zone() -> None:
    offer = OfferFactory(zone=ZoneFactory())
    OfferFactory(zone=ZoneFactory(kind=ZoneKind.SUMMARY, live=True))
    assert not Offer.objects.public().exists()
    publish(offer.zone)
    assert list(Offer.objects.public()) == [offer]


def test_an_offer_in_a_draft_waits_for_the_second_person() -> None:
    zone = ZoneFactory(live=True)
    zone.offers.add(Offer(kind="plot", title_vi="Lô A", area_max_m2=5_000, as_of="2026"))
    zone.save_revision(clean=False)
    assert not Offer.objects.public().exists()
    publish(zone)
    assert Offer.objects.public().get().title_vi == "Lô A"


@pytest.mark.parametrize(
    ("ends_on", "can_be"),
    [(None, True), (date(2026, 11, 24), True), (TODAY, False), (date(2020, 1, 1), False)],
)
def test_what_can_no_longer_be_let_is_left_out(ends_on: date | None, can_be: bool) -> None:
    offer = OfferFactory(lease_ends_on=ends_on)
    assert Offer.objects.to_let(on=TODAY).exists() is can_be
    assert offer.can_be_let(TODAY) is can_be
