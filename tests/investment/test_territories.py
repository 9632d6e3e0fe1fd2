"""Names of countries and territories."""

from __future__ import annotations

import re

from investment.territories import NAMES, territory_name


def test_a_known_code_is_named_and_another_shown_itself() -> None:
    assert territory_name("KR") == "Republic of Korea"
    assert territory_name("ZZ") == "ZZ"


def test_codes_are_those_of_iso_3166() -> None:
    assert all(re.fullmatch("[A-Z]{2}", code) for code in NAMES)
