"""Units of today and those they came from."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from investment.choices import PlaceKind
from investment.models import Place, PlaceSuccession
from tests.factories import PlaceFactory

pytestmark = pytest.mark.django_db
REFORM = date(2025, 7, 1)


def test_a_former_unit_ends_on_the_day_of_the_reform() -> None:
    former = PlaceFactory(
        code="former-14758", kind=PlaceKind.FORMER_WARD, name_vi="Đông Thọ", valid_until=REFORM
    )
    present = PlaceFactory(code="14758", name_vi="Hàm Rồng", valid_from=REFORM)
    PlaceSuccession.objects.create(predecessor=former, successor=present)
    assert list(Place.objects.present(REFORM)) == [present]
    assert list(Place.objects.former(REFORM)) == [former]
    assert list(Place.objects.present(date(2025, 6, 30))) == [former]
    assert former.is_former(REFORM)
    assert not present.is_former(REFORM)
    assert list(present.predecessors.all()) == [former]


def test_a_place_does_not_succeed_itself() -> None:
    place = PlaceFactory()
    with pytest.raises(IntegrityError, match="place_succeeds_another"), transaction.atomic():
        PlaceSuccession.objects.create(predecessor=place, successor=place)


def test_a_place_is_shown_by_its_name() -> None:
    place = PlaceFactory(name_vi="Hạc Thành")
    assert str(place) == "Hạc Thành"
    succession = PlaceSuccession(predecessor=place, successor=PlaceFactory(name_vi="Sao Vàng"))
    assert str(succession) == "Hạc Thành → Sao Vàng"
