"""Every unit can be put to a number in three languages."""

from __future__ import annotations

import pytest

from investment.writing.units import UNITS


@pytest.mark.parametrize("code", list(UNITS))
def test_a_unit_holds_its_number_in_every_language(code: str) -> None:
    unit = UNITS[code]
    for pattern in (unit.vi, unit.en, unit.en_one, unit.ko):
        assert pattern.count("{number}") == 1
        assert "5" in pattern.format(number=5)
