"""Rows of the list carry what is compared, each text in the language it is really in."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from investment.money import Money
from investment.search.criteria import Criteria
from investment.search.engine import search
from investment.search.results import Hit
from investment.wording import Wording

pytestmark = pytest.mark.usefixtures("catalogue")
ON = date(2026, 11, 23)


def hit(code: str, language: str = "ko") -> Hit:
    return next(
        one for one in search(Criteria(), language=language, on=ON).hits if one.code == code
    )


def test_facts_are_as_stored() -> None:
    row = hit("TH-003")
    assert row.capital == Money(Decimal(500_000_000_000), "VND")
    assert (row.capital_low, row.capital_other) == (None, None)
    assert (row.area_min_ha, row.area_max_ha) == (20, 30)
    assert (row.status, row.is_open, row.freshness) == ("calling", True, "never_checked")
    assert (row.sector_code, row.zone_code, row.zone) == ("textiles", "", None)


def test_what_is_not_published_is_none() -> None:
    assert hit("TH-004").capital is None
    assert hit("TH-002").area_max_ha is None


def test_a_call_that_is_over_has_its_own_status() -> None:
    assert (hit("TH-001").status, hit("TH-001").is_open) == ("call_ended", False)


def test_texts_carry_the_language_they_are_in() -> None:
    assert hit("TH-001").name == Wording("메탄올 생산공장", "ko")
    assert hit("TH-016").name == Wording("Nhà máy điện gió", "vi")
    assert hit("TH-016").summary == Wording("Gần kho hoá chất của cảng.", "vi")
    assert hit("TH-001").zone == Wording("응이선 경제구역", "ko")


def test_places_say_whether_they_are_former_ones() -> None:
    [town] = hit("TH-004", "en").places
    assert (town.code, town.name.text, town.is_former) == ("former-382", "Sam Son city", True)
    assert [place.is_former for place in hit("TH-003").places] == [False]
