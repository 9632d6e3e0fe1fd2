"""Areas, distances and quantities."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from investment.measures import (
    AreaNotUnderstood,
    AreaRange,
    format_area,
    format_distance_km,
    format_quantity,
    format_square_metres,
    parse_area,
)
from investment.writing.figures import PATTERNS

LANGUAGES = ("vi", "en", "ko")
HECTARES = st.decimals(min_value="0.0001", max_value=1_000_000, places=4)


def area(low: str | None, high: str, qualifier: str = "exact") -> AreaRange:
    return AreaRange(None if low is None else Decimal(low), Decimal(high), qualifier)


@pytest.mark.parametrize("language", LANGUAGES)
@given(
    ends=st.lists(HECTARES, min_size=1, max_size=2, unique=True).map(sorted),
    qualifier=st.sampled_from(list(PATTERNS)),
    with_square_metres=st.booleans(),
)
def test_a_written_area_is_read_again(
    language: str, ends: list[Decimal], qualifier: str, with_square_metres: bool
) -> None:
    low = ends[0] if len(ends) == 2 else None
    text = format_area(
        low,
        ends[-1],
        language=language,
        qualifier=qualifier,
        with_square_metres=with_square_metres,
    )
    assert parse_area(text, language=language) == AreaRange(low, ends[-1], qualifier)


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    read = None
    with suppress(AreaNotUnderstood):  # any other error fails the test
        read = parse_area(text)
    assert read is None or read.max_ha > 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10-15 ha", area("10", "15")),
        ("500 헥타르", area(None, "500")),
        ("50,000 m²", area(None, "5")),
        ("50.000 mét vuông", area(None, "5")),
        ("1만 6,500㎡", area(None, "1.65")),
        ("5~8만 m²", area("5", "8")),
        ("500 m² – 2 ha", area("0.05", "2")),
        ("1,5 km2", area(None, "150")),
        ("1 ki-lô-mét vuông", area(None, "100")),
        ("1 - 2 ki lô mét vuông", area("100", "200")),
        ("2 km vuông", area(None, "200")),
        ("5000 m vuông", area(None, "0.5")),
        ("500ha(500만 m²)", area(None, "500")),
        ("106.000 ha", area(None, "106000")),
        ("8.1972 ha", area(None, "8.1972")),
        ("hơn 10.000 ha", area(None, "10000", "over")),
        ("nearly 175 hectares", area(None, "175", "nearly")),
        ("3 héc-ta", area(None, "3")),
        ("2 - 3 héc-ta", area("2", "3")),
        ("42", area(None, "42")),
    ],
)
def test_areas_are_read_as_people_write_them(text: str, expected: AreaRange) -> None:
    assert parse_area(text) == expected


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Please write a figure"),
        ("NaN ha", "not a number"),
        ("0 ha", "greater than zero"),
        ("9999999 ha", "at most that of the province"),
        ("-5 ha", "cannot be negative"),
        ("15-10 ha", "smaller area"),
        ("5\0 ha", "holds a character"),
        ("5 acres", "not a number"),
        ("500ha(600만 m²)", "in brackets"),
    ],
)
def test_a_refusal_says_why(text: str, sentence: str) -> None:
    with override("en"), pytest.raises(AreaNotUnderstood, match=sentence):
        parse_area(text)


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "vietnamese", "english", "korean"),
    [
        (None, "500", "exact", "500 ha", "500 ha", "500ha(500만 m²)"),
        ("10", "15", "exact", "10–15 ha", "10–15 ha", "10~15ha(10만~15만 m²)"),
        (
            None,
            "10000",
            "over",
            "hơn 10.000 ha",
            "over 10,000 ha",
            "10,000ha(1억 m²) 이상",
        ),
        (None, "8.1972", "exact", "8,1972 ha", "8.1972 ha", "8.1972ha(8만 1,972m²)"),
        ("0.05", "2", "about", "khoảng 0,05–2 ha", "about 0.05–2 ha", "약 0.05~2ha(500m²~2만 m²)"),
        ("5", "5.0", "exact", "5 ha", "5 ha", "5ha(5만 m²)"),
    ],
)
def test_korean_adds_square_metres(
    low: str | None, high: str, qualifier: str, vietnamese: str, english: str, korean: str
) -> None:
    written = [
        format_area(
            None if low is None else Decimal(low),
            Decimal(high),
            language=code,
            qualifier=qualifier,
        )
        for code in LANGUAGES
    ]
    assert written == [vietnamese, english, korean]


def test_what_was_not_published_is_empty_never_zero() -> None:
    assert format_area(None, None, language="en") == ""
    assert format_distance_km(None, None, language="en") == ""


def test_square_metres_alone() -> None:
    assert format_square_metres(None, Decimal(500), language="ko") == "500만 m²"
    assert format_square_metres(Decimal(1), Decimal(2), language="vi") == "10.000–20.000 m²"


@pytest.mark.parametrize(
    ("value", "unit", "vietnamese", "english", "korean"),
    [
        ("600000", "t/year", "600.000 tấn/năm", "600,000 tonnes a year", "연 60만 톤"),
        ("10", "Mt/year", "10 triệu tấn/năm", "10 million tonnes a year", "연 1,000만 톤"),
        ("1", "households", "1 hộ", "1 household", "1가구"),
        ("3528000", "people", "3.528.000 người", "3,528,000 people", "352만 8,000명"),
        ("17.15", "%", "17,15%", "17.15%", "17.15%"),
        ("50000", "m3/day", "50.000 m³/ngày đêm", "50,000 m³/day", "일 50,000m³"),
        ("11114.5", "km2", "11.114,5 km²", "11,114.5 km²", "11,114.5km²"),
        ("5", "looms", "5 looms", "5 looms", "5looms"),
    ],
)
def test_quantities_have_their_unit_and_plural(
    value: str, unit: str, vietnamese: str, english: str, korean: str
) -> None:
    written = [format_quantity(Decimal(value), unit, code) for code in LANGUAGES]
    assert written == [vietnamese, english, korean]


def test_distances() -> None:
    assert format_distance_km(Decimal(35), Decimal(40), language="vi") == "35–40 km"
    assert format_distance_km(Decimal(35), Decimal(40), language="ko") == "35~40km"
    assert format_distance_km(Decimal("6.5"), Decimal("6.5"), language="vi") == "6,5 km"
    assert format_distance_km(None, Decimal(6), language="en") == "6 km"
