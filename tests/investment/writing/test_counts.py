"""Counts of projects in words."""

from __future__ import annotations

import pytest

from investment.writing.counts import count_projects, list_note, open_note

LANGUAGES = ("vi", "en", "ko")


@pytest.mark.parametrize(
    ("start", "end", "vietnamese", "english", "korean"),
    [
        (
            2021,
            2025,
            "9 dự án thuộc danh mục giai đoạn 2021–2025, chờ danh mục mới",
            "9 projects of the 2021–2025 list, awaiting the new list",
            "2021~2025년 목록 사업 9건, 신규 목록 대기",
        ),
        (
            None,
            2020,
            "9 dự án thuộc danh mục đến năm 2020, chờ danh mục mới",
            "9 projects of the list to 2020, awaiting the new list",
            "2020년까지의 목록 사업 9건, 신규 목록 대기",
        ),
        (
            None,
            None,
            "9 dự án thuộc danh mục, chờ danh mục mới",
            "9 projects of the list, awaiting the new list",
            "목록 사업 9건, 신규 목록 대기",
        ),
    ],
)
def test_what_waits_for_the_new_list_is_counted(
    start: int | None, end: int | None, vietnamese: str, english: str, korean: str
) -> None:
    written = [
        list_note(9, start_year=start, end_year=end, in_force=False, language=code)
        for code in LANGUAGES
    ]
    assert written == [vietnamese, english, korean]


def test_a_list_in_force_says_so() -> None:
    written = [
        list_note(1, start_year=2026, end_year=2030, in_force=True, language=code)
        for code in LANGUAGES
    ]
    assert written == [
        "1 dự án thuộc danh mục giai đoạn 2026–2030, đang có hiệu lực",
        "1 project of the 2026–2030 list, in force",
        "2026~2030년 목록 사업 1건, 목록 유효",
    ]


def test_projects_are_counted_as_each_language_counts() -> None:
    assert [count_projects(1, code) for code in LANGUAGES] == ["1 dự án", "1 project", "사업 1건"]
    assert [count_projects(20000, code) for code in LANGUAGES] == [
        "20.000 dự án",
        "20,000 projects",
        "사업 20,000건",
    ]


def test_open_calls_are_counted_and_their_absence_is_said() -> None:
    assert [open_note(10, code) for code in LANGUAGES] == [
        "10 dự án đang kêu gọi hoặc lựa chọn nhà đầu tư",
        "10 projects calling for investment or selecting an investor",
        "투자자를 모집하거나 선정 중인 사업 10건",
    ]
    assert all("0" not in open_note(0, code) for code in LANGUAGES)
