"""What is saved is found, what is taken back is not: after the commit, without anybody asking."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import TestCase

from investment.choices import PlaceKind
from investment.models import Place, SearchDocument, Zone
from investment.search.site.indexing import index_all, kind_states
from tests.factories import PlaceFactory, PromotionActivityFactory, SectorFactory, ZoneFactory

pytestmark = pytest.mark.django_db


def digest(kind: str, pk: int) -> str:
    return SearchDocument.objects.get(kind=kind, object_id=pk).digest


def committed() -> Any:
    return TestCase.captureOnCommitCallbacks(execute=True)


def test_a_public_zone_is_in_the_index_and_a_draft_is_not() -> None:
    with committed():
        public, draft = ZoneFactory(live=True), ZoneFactory()
    kept = SearchDocument.objects.filter(kind="zone").values_list("object_id", flat=True)
    assert list(kept) == [public.pk]
    assert draft.pk not in kept


def test_new_words_of_a_record_are_in_the_index() -> None:
    with committed():
        sector = SectorFactory(code="hydrogen", name_en="Hydrogen")
    before = digest("sector", sector.pk)
    with committed():
        sector.name_en = "Green hydrogen"
        sector.save()
    assert digest("sector", sector.pk) != before


def test_a_new_name_of_a_place_reaches_the_zones_in_it() -> None:
    with committed():
        zone = ZoneFactory(live=True)
        place = PlaceFactory(kind=PlaceKind.WARD, name_vi="Tĩnh Gia")
    before = digest("zone", zone.pk)
    with committed():
        Zone.places.through.objects.create(zone_id=zone.pk, place_id=place.pk)
        Place.objects.get(pk=place.pk).save()
    between = digest("zone", zone.pk)
    assert between != before
    with committed():
        place.name_vi = "Nghi Sơn"
        place.save()
    assert digest("zone", zone.pk) != between


def test_what_is_deleted_is_forgotten() -> None:
    with committed():
        sector = SectorFactory(code="hydrogen")
    with committed():
        sector.delete()
    assert not SearchDocument.objects.filter(kind="sector").exists()


def test_saving_twice_in_a_transaction_writes_once() -> None:
    with committed() as callbacks:
        activity = PromotionActivityFactory(live=True)
        activity.save()
    assert callbacks
    state = kind_states()["activity"]
    assert (state.public_count, state.indexed_count) == (1, 1)
    assert index_all() == 0
