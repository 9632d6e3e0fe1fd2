"""Locations as they are written: units of today, former ones, zones, and what lies beside."""

from __future__ import annotations

from datetime import date

import pytest

from investment.actions.importing.names import Ambiguous, Names, NotFound
from investment.actions.importing.places import PlaceNames
from investment.choices import PlaceKind
from investment.models import Place
from tests.factories import PlaceFactory

pytestmark = pytest.mark.django_db
ENDED = date(2025, 7, 1)


@pytest.fixture
def units() -> dict[str, Place]:
    """Two former communes of one name in two districts, and a ward of today."""

    def former(kind: PlaceKind, name: str, parent: Place | None = None) -> Place:
        unit: Place = PlaceFactory(kind=kind, name_vi=name, parent=parent, valid_until=ENDED)
        return unit

    town = former(PlaceKind.FORMER_TOWN, "Nghi Sơn")
    district = former(PlaceKind.FORMER_DISTRICT, "Hà Trung")
    return {
        "ward": PlaceFactory(kind=PlaceKind.WARD, name_vi="Nghi Sơn", name_en="Nghi Son"),
        "town": town,
        "district": district,
        "in town": former(PlaceKind.FORMER_COMMUNE, "Hải Yến", town),
        "in district": former(PlaceKind.FORMER_COMMUNE, "Hải Yến", district),
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Phường Nghi Sơn", ["ward"]),
        ("Nghi Sơn", ["ward"]),
        ("Nghi Son ward", ["ward"]),
        ("thị xã Nghi Sơn", ["town"]),
        ("TX. Nghi Sơn, tỉnh Thanh Hóa", ["town"]),
        ("xã Hải Yến, thị xã Nghi Sơn", ["in town"]),
        ("Xã Hải Yến, huyện Hà Trung, tỉnh Thanh Hóa", ["in district"]),
        ("phường Nghi Sơn; huyện Hà Trung", ["ward", "district"]),
    ],
)
def test_a_location_is_the_units_that_it_names(
    units: dict[str, Place], text: str, found: list[str]
) -> None:
    located = PlaceNames(date(2026, 11, 23)).located(text, Names())
    assert located.places == [units[name].pk for name in found]


def test_a_name_of_two_communes_without_a_district_is_not_guessed(units: dict[str, Place]) -> None:
    with pytest.raises(Ambiguous):
        PlaceNames(date(2026, 11, 23)).located("xã Hải Yến", Names())


def test_a_zone_is_a_location_too_and_the_rest_is_told(units: dict[str, Place]) -> None:
    zones = Names()
    zones.add(7, "Z-01", ["Khu kinh tế Nghi Sơn"])
    located = PlaceNames(date(2026, 11, 23)).located("Thôn 3, KKT Nghi Sơn", zones)
    assert (located.zones, located.places, located.unknown) == ([7], [], ["Thôn 3"])


def test_a_location_of_which_nothing_is_known_is_refused(units: dict[str, Place]) -> None:
    with pytest.raises(NotFound):
        PlaceNames(date(2026, 11, 23)).located("Vịnh Hạ Long", Names())
