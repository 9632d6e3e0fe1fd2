"""Figures of the Vietnamese text that a translation has lost are named, others are not."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment.actions.demonstration.facts import read
from investment.bilingual.figures import missing_figures
from investment.writing.numerals import format_number, korean_number

KEPT = [
    ("Tổng vốn 15.000 tỷ đồng", "Total of VND 15 trillion", "en"),
    ("Tổng vốn 15.000 tỷ đồng", "총사업비 15조 동", "ko"),
    ("Tổng vốn 15 nghìn tỷ đồng", "VND 15,000 billion", "en"),
    ("150 triệu USD", "1억 5,000만 달러", "ko"),
    ("150 triệu USD", "USD 150 million", "en"),
    ("Diện tích 67,5 ha", "67.5 hectares", "en"),
    ("Diện tích 67,5 ha", "면적 67.5헥타르", "ko"),
    ("5.000 m² đất", "부지 5,000㎡", "ko"),
    ("5.000m2 đất", "5,000 square metres of land", "en"),
    ("2x600MW, 220kV", "2 x 600 MW, 220 kV", "en"),
    ("10-15ha", "10 to 15 ha", "en"),
    ("Quyết định 1757/QĐ-TTg ngày 19/5/2017", "Decision 1757/QD-TTg of 19 May 2017", "en"),
    ("Quyết định 1757/QĐ-TTg ngày 19/5/2017", "2017년 5월 19일 제1757/QĐ-TTg호 결정", "ko"),
    ("ngày 19/5/2017", "2017.5.19", "ko"),
    ("ngày 19/05/2017", "on 2017-05-19", "en"),
    ("từ tháng 5 năm 2017", "since May 2017", "en"),
    ("từ 05/2017", "2017년 5월부터", "ko"),
    ("12/2022", "(2022.12)", "ko"),
    ("300-400 triệu USD", "3억~4억 달러", "ko"),
    ("300-400 triệu USD", "USD 300 to 400 million", "en"),
    ("Giai đoạn 1", "the first phase", "en"),
    ("gồm 2 giai đoạn", "in two phases", "en"),
    ("gồm 2 giai đoạn", "두 단계로", "ko"),
    ("giai đoạn 2021-2025", "2021–2025", "en"),
    ("300.000 tấn/năm", "300,000 tonnes a year", "en"),
    ("300.000 tấn/năm", "연 30만 톤", "ko"),
    ("tỷ lệ 12,5%", "12.5 percent", "en"),
    ("cách QL1A 3 km", "3 km from QL1A", "en"),
    ("nước 1.500 m3/ngày", "1,500 m³ of water a day", "en"),
]
LOST = [
    ("Tổng vốn 15.000 tỷ đồng", "Total of VND 15 billion", "en", ["15.000 tỷ đồng"]),
    ("150 triệu USD", "1억 5,000만 동", "ko", ["150 triệu USD"]),
    ("Diện tích 67,5 ha", "675 ha", "en", ["67,5 ha"]),
    ("Diện tích 67,5 ha", "면적 67.5", "ko", ["67,5 ha"]),
    ("5.000 m² đất", "land of 5,000 ha", "en", ["5.000 m²"]),
    ("Quyết định 1757/QĐ-TTg ngày 19/5/2017", "Decision of 2018", "en",
     ["19/5/2017", "1757/QĐ-TTg"]),
    ("ngày 19/5/2017", "on 19 June 2017", "en", ["19/5/2017"]),
    ("TH-001 cách QL1A 3 km", "near TH-001", "en", ["QL1A", "3 km"]),
    ("500 người", "1,500 people", "en", ["500"]),
    ("300-400 triệu USD", "USD 400 million", "en", ["300"]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target", "language"), KEPT)
def test_a_figure_is_kept_however_its_language_writes_it(
    source: str, target: str, language: str
) -> None:
    assert missing_figures(source, target, language) == []


@pytest.mark.parametrize(("source", "target", "language", "missing"), LOST)
def test_a_figure_that_is_lost_is_named_as_it_is_written(
    source: str, target: str, language: str, missing: list[str]
) -> None:
    assert missing_figures(source, target, language) == missing


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_translations_of_the_demonstration_raise_no_false_alarm(language: str) -> None:
    texts = [
        text
        for file in ("projects", "zones", "incentives", "activities")
        for text in translated(read(file))
    ]
    assert len(texts) > 400
    found = {
        text["vi"]: missing_figures(text["vi"], text[language], language)
        for text in texts
        if text.get("vi") and text.get(language)
    }
    in_words = {"en": [["100%"]], "ko": []}  # wholly foreign-owned: a person looks and ticks
    assert [missing for missing in found.values() if missing] == in_words[language]


def translated(value: Any) -> Iterator[dict[str, str]]:
    """Every text in three languages that facts hold, however deep."""
    if isinstance(value, dict):
        if {"vi", "en", "ko"} <= value.keys():
            yield value
        for one in value.values():
            yield from translated(one)
    elif isinstance(value, list):
        for one in value:
            yield from translated(one)


@given(st.decimals(min_value=1, max_value=10**12, places=2))
def test_whatever_number_the_site_itself_writes_is_found(number: Decimal) -> None:
    source = f"{format_number(number, 'vi')} ha"
    assert missing_figures(source, f"{format_number(number, 'en')} ha", "en") == []
    assert missing_figures(source, f"{format_number(number, 'ko')}ha", "ko") == []


@given(st.integers(min_value=1, max_value=10**14))
def test_korean_steps_of_ten_thousand_are_read(number: int) -> None:
    assert missing_figures(format_number(number, "vi"), korean_number(number), "ko") == []


@given(st.text(), st.text())
def test_no_text_is_too_strange(source: str, target: str) -> None:
    for language in ("en", "ko"):
        missing_figures(source, target, language)


@given(st.text(st.characters(exclude_categories=["N", "C"])))
def test_a_text_without_digits_has_no_figures(source: str) -> None:
    assert missing_figures(source, "", "en") == []
