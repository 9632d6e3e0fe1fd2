"""An area as people write it means the same number of square metres."""

from __future__ import annotations

import pytest

from investment.measures import AreaNotUnderstood
from investment.search.offers.areas import in_hectares, read_area

LANGUAGES = ("vi", "en", "ko")
THREE_HECTARES = [
    "3 ha", "3ha", "3 héc-ta", "3 hectares", "3헥타르", "0.03 km2",
    "30000", "30.000", "30,000", "30 000", "30.000 m²", "30,000 m2", "30.000 mét vuông",
    "3만", "3만 m²", "30,000 sqm", "30,000제곱미터",
]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("written", THREE_HECTARES)
def test_three_hectares_in_any_spelling(written: str, language: str) -> None:
    assert read_area(written, language) == (30_000, 30_000)


@pytest.mark.parametrize(
    ("written", "ends"),
    [
        ("2-3 ha", (20_000, 30_000)),
        ("2.000 – 3.000", (2_000, 3_000)),
        ("từ 2 đến 3 ha", (20_000, 30_000)),
        ("hơn 3 ha", (30_000, None)),
        ("0.2 m2", (1, 1)),
        ("1만 평", (33_058, 33_058)),
        ("9,075평", (30_000, 30_000)),
        ("3천~5천평", (9_917, 16_529)),
        ("1만 평 이상", (33_058, None)),
        ("30,000평방미터", (30_000, 30_000)),
    ],
)
def test_a_range_has_two_ends_and_more_than_has_one(
    written: str, ends: tuple[int, int | None]
) -> None:
    assert read_area(written, "vi") == ends


def test_only_hectares_depend_on_the_language() -> None:
    assert read_area("3.524 ha", "vi") == (35_240_000, 35_240_000)
    assert read_area("3.524 ha", "en") == (35_240, 35_240)


@pytest.mark.parametrize("written", ["", "3 acres", "-3 ha", "0", "1e9", "five", "2000000 ha"])
def test_what_is_no_area_is_refused(written: str) -> None:
    with pytest.raises(AreaNotUnderstood):
        read_area(written, "en")


def test_square_metres_as_hectares() -> None:
    assert in_hectares(35_240) * 10_000 == 35_240
