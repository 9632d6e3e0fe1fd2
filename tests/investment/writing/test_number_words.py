"""Numbers with words of size."""

from __future__ import annotations

from decimal import Decimal

import pytest

from investment.writing.number_words import read_phrase
from investment.writing.refusals import NotUnderstood


@pytest.mark.parametrize(
    ("text", "value", "leading_size", "language"),
    [
        ("1.234,5 tỷ", "1234500000000", 10**9, "vi"),
        ("1 tỷ 500 triệu", "1500000000", 10**9, "vi"),
        ("3 nghìn tỷ", "3000000000000", 10**12, "vi"),
        ("15 000 ty", "15000000000000", 10**9, "vi"),
        ("404.967 billion", "404967000000", 10**9, "en"),
        ("500k", "500000", 1000, "en"),
        ("1 million 200 thousand", "1200000", 10**6, "en"),
        ("3조 5천억", "3500000000000", 10**12, "ko"),
        ("1억5000만", "150000000", 10**8, "ko"),
        ("5천 3백억", "530000000000", 10**11, "ko"),
        ("백만", "1000000", 10**6, "ko"),
        ("1만 2,345.67", "12345.67", 10**4, "ko"),
        ("2천", "2000", 1000, "ko"),
        ("42", "42", 1, None),
    ],
)
def test_sizes_are_added_up(text: str, value: str, leading_size: int, language: str | None) -> None:
    phrase = read_phrase(text)
    assert phrase.value == Decimal(value)
    assert (phrase.leading_size, phrase.language) == (leading_size, language)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tỷ",
        "5 dozen",
        "5 triệu 1 tỷ",
        "1억 5000만 3억",
        "5 6 triệu",
        "1.5 tỷ 3 triệu",
        "5 백 천",
        "1만 20,000",
        "millionen",
        "thousand",
        "5 million million",
    ],
)
def test_an_order_that_nobody_writes_is_refused(text: str) -> None:
    with pytest.raises(NotUnderstood):
        read_phrase(text)
