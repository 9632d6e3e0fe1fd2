"""Of when a figure is, in the words of each language."""

from __future__ import annotations

import pytest

from cms.blocks.periods import format_period, is_period
from investment.actions.demonstration.facts import read

WRITTEN = [
    ("2018", "2018", "2018", "2018년"),
    ("2023-03", "3/2023", "March 2023", "2023년 3월"),
    ("2021-2023", "2021–2023", "2021–2023", "2021~2023년"),
    ("2025-Q1", "quý I/2025", "Q1 2025", "2025년 1분기"),
    ("2025-H1", "6 tháng đầu năm 2025", "first half of 2025", "2025년 상반기"),
    ("2025-H2", "6 tháng cuối năm 2025", "second half of 2025", "2025년 하반기"),
    ("2025 target", "mục tiêu năm 2025", "target for 2025", "2025년 목표"),
    ("", "", "", ""),
]


@pytest.mark.parametrize(("text", "vi", "en", "ko"), WRITTEN)
def test_a_period_reads_as_each_language_writes_it(text: str, vi: str, en: str, ko: str) -> None:
    assert [format_period(text, code) for code in ("vi", "en", "ko")] == [vi, en, ko]


@pytest.mark.parametrize("text", ["", "soon", "2025-H3", "2025-Q5", "2025-13", "25"])
def test_what_is_no_period_is_none(text: str) -> None:
    assert not is_period(text)


def test_every_date_of_the_facts_is_understood() -> None:
    dates = [fact["as_of"] for fact in read("facts") if fact["as_of"]]
    assert len(dates) > 20
    assert [text for text in dates if not is_period(text)] == []
