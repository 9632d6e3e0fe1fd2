"""Places before and after July 2025."""

from __future__ import annotations

from datetime import date

import pytest

from investment.actions.demonstration.facts import read
from investment.actions.demonstration.places import Spellings, former
from investment.models import Place

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.slow,
    pytest.mark.xdist_group("demonstration"),
    pytest.mark.usefixtures("loaded"),
]
ON = date(2026, 11, 23)


def test_all_units_are_there_on_their_side_of_the_reform() -> None:
    assert Place.objects.present(ON).exclude(kind="province").count() == 166
    assert Place.objects.former(ON).filter(code__startswith="former-").count() == 27 + 559


def test_a_code_that_was_used_again_names_two_places() -> None:
    today, before = Place.objects.get(code="14758"), Place.objects.get(code=former("14758"))
    assert (today.name_vi, before.name_vi) == ("Hàm Rồng", "Đông Thọ")
    assert today.official_code == before.official_code == "14758"


def test_the_main_successor_is_the_first_of_the_file() -> None:
    split = Place.objects.get(code=former("14758")).succession_forward.all()
    assert [(row.successor.code, row.is_main) for row in split] == [
        ("14797", True),
        ("14758", False),
    ]


def test_a_district_has_successors_but_none_is_the_main_one() -> None:
    rows = Place.objects.get(code=former("405")).succession_forward.all()
    assert {row.successor.code for row in rows} == {"15853", "16378", "16417"}
    assert not any(row.is_main for row in rows)


def test_units_that_ended_half_a_year_before_say_so() -> None:
    earlier = Place.objects.filter(valid_until=date(2025, 1, 1))
    assert earlier.count() == 12 + 1
    assert earlier.get(code=former("405")).name_vi == "Đông Sơn"


def test_communes_stand_under_their_district_and_units_under_the_province() -> None:
    assert Place.objects.get(code=former("16654")).parent.code == former("407")
    assert Place.objects.get(code="16654").parent.kind == "province"


def test_korean_press_spellings_are_for_the_search_alone() -> None:
    town = Place.objects.get(code=former("407"))
    assert town.name_ko == "응이선시"
    assert {"응이손", "응기선"} <= set(town.aliases)


def test_a_place_without_a_korean_name_has_none() -> None:
    assert Place.objects.filter(name_ko="").count() > 600


def test_other_tone_placement_and_later_names_are_found() -> None:
    assert "Thiệu Hoá" in Place.objects.get(code="15772").aliases
    assert "Đại Hùng" in Place.objects.get(code=former("16516")).aliases


def test_a_zone_is_found_by_the_places_in_its_name(loaded: None) -> None:
    spellings = Spellings(read("vocabularies")["place_names"])
    assert "응이손" in spellings.within("Khu kinh tế Nghi Sơn")
    assert spellings.within("Nghi Sơnville") == []
