"""How each language names an administrative unit."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from investment.choices import PlaceKind
from investment.place_names import ENGLISH_UNITS, VIETNAMESE_UNITS, unit_name
from investment.wording import Wording


def place(**values: Any) -> Any:
    blank = {"kind": "ward", "full_name_vi": "", "name_vi": "", "name_en": "", "name_ko": ""}
    return SimpleNamespace(**{**blank, "valid_until": None, **values})


@pytest.mark.parametrize(
    ("language", "expected"),
    [("vi", "phường Nghi Sơn"), ("en", "Nghi Son ward"), ("ko", "응이선프엉")],
)
def test_a_unit_is_named_with_its_kind(language: str, expected: str) -> None:
    ward = place(
        name_vi="Nghi Sơn", name_en="Nghi Son", name_ko="응이선프엉", full_name_vi="Phường Nghi Sơn"
    )
    assert unit_name(ward, language) == Wording(expected, language)


def test_a_place_without_a_korean_name_stays_vietnamese_and_says_so() -> None:
    commune = place(kind="former_commune", name_vi="Hải Bình", name_en="Hai Binh")
    assert unit_name(commune, "ko") == Wording("xã Hải Bình", "vi")


def test_every_kind_of_unit_has_its_word() -> None:
    assert set(PlaceKind.values) == set(VIETNAMESE_UNITS) == set(ENGLISH_UNITS)
