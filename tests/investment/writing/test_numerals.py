"""Numbers in digits of three languages."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment.writing.numerals import format_number, join_korean, korean_number, read_number
from investment.writing.refusals import NotUnderstood

LANGUAGES = ("vi", "en", "ko")
NUMBERS = st.decimals(min_value=0, max_value=10**15, places=4, allow_nan=False)


@pytest.mark.parametrize("language", LANGUAGES)
@given(number=NUMBERS)
def test_what_is_written_is_read_again(language: str, number: Decimal) -> None:
    assert read_number(format_number(number, language), language) == number


@pytest.mark.parametrize(
    ("value", "decimals", "vietnamese", "english"),
    [
        ("1234.5", None, "1.234,5", "1,234.5"),
        ("1234.500", None, "1.234,5", "1,234.5"),
        ("1000", None, "1.000", "1,000"),
        ("1E+6", None, "1.000.000", "1,000,000"),
        ("2.345", 2, "2,35", "2.35"),
        ("0.5", 0, "1", "1"),
        ("-1234.5", None, "-1.234,5", "-1,234.5"),
    ],
)
def test_each_language_has_its_separators(
    value: str, decimals: int | None, vietnamese: str, english: str
) -> None:
    assert format_number(Decimal(value), "vi", decimals) == vietnamese
    assert format_number(Decimal(value), "en", decimals) == english
    assert format_number(Decimal(value), "ko", decimals) == english


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("3.524", "vi", "3524"),
        ("3.524", "en", "3.524"),
        ("3.524", None, "3524"),
        ("3,524", "vi", "3.524"),
        ("3,524", "ko", "3524"),
        ("3,524", None, "3524"),
        ("1.234,5", "en", "1234.5"),
        ("1,234.5", "vi", "1234.5"),
        ("1.234.567", "en", "1234567"),
        ("1.5", "vi", "1.5"),
        ("0,500", "en", "0.5"),
        ("1234.567", None, "1234.567"),
        ("8.1972", None, "8.1972"),
        ("15 000", None, "15000"),
        ("007", None, "7"),
    ],
)
def test_separators_are_told_apart_by_digits_then_language(
    text: str, language: str | None, value: str
) -> None:
    assert read_number(text, language) == Decimal(value)


@pytest.mark.parametrize(
    "text", ["", "abc", "1,2,3", "1.234.5", "12,34,567", "1,", ".5", "1.234,567.8", "1 2", "9" * 31]
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(NotUnderstood):
        read_number(text)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0", "0"),
        ("9999", "9,999"),
        ("10000", "1만"),
        ("12345", "1만 2,345"),
        ("150000000", "1억 5,000만"),
        ("3524000000000", "3조 5,240억"),
        ("12345.67", "1만 2,345.67"),
        ("10000.5", "1만 0.5"),
    ],
)
def test_korean_counts_in_ten_thousands(value: str, text: str) -> None:
    assert korean_number(Decimal(value)) == text


def test_a_korean_unit_stands_apart_after_a_word_only() -> None:
    assert join_korean("5,930만", "달러") == "5,930만 달러"
    assert join_korean("500", "달러") == "500달러"


@pytest.mark.parametrize("value", ["NaN", "Infinity"])
def test_what_is_not_finite_is_never_written(value: str) -> None:
    with pytest.raises(ValueError, match="finite"):
        format_number(Decimal(value), "en")
