"""Names of countries and territories."""

from __future__ import annotations

import re

from investment.territories import NAMES, africa, americas, asia, europe, oceania, territory_name


def test_a_known_code_is_named_and_another_shown_itself() -> None:
    assert territory_name("KR") == "Republic of Korea"
    assert territory_name("VN") == "Vietnam"
    assert territory_name("ZZ") == "ZZ"


def test_codes_are_those_of_iso_3166_each_once() -> None:
    assert all(re.fullmatch("[A-Z]{2}", code) for code in NAMES)
    parts = (africa, americas, asia, europe, oceania)
    assert sum(len(part.NAMES) for part in parts) == len(NAMES) == 249


def test_no_two_of_them_have_the_same_name() -> None:
    assert len({str(name) for name in NAMES.values()}) == len(NAMES)
