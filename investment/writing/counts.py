"""Counts of projects in words, per language: of a call list, of open calls, of any selection.

One branch per language, as in `sentences`: Korean counts after the noun, Vietnamese has no plural.
"""

from __future__ import annotations

from investment.dates import format_years
from investment.writing.numerals import format_number


def count_projects(count: int, language: str) -> str:
    """“1 project”, “9 projects”; “9 dự án”; “사업 9건”."""
    number = format_number(count, language)
    if language == "vi":
        return f"{number} dự án"
    if language == "ko":
        return f"사업 {number}건"
    return f"{number} project" if count == 1 else f"{number} projects"


def list_note(
    count: int, *, start_year: int | None, end_year: int | None, in_force: bool, language: str
) -> str:
    """What stands on a call list: “9 projects of the 2021–2025 list, awaiting the new list”.

    vi “9 dự án thuộc danh mục giai đoạn 2021–2025, chờ danh mục mới”;
    ko “2021~2025년 목록 사업 9건, 신규 목록 대기”.

    Args:
        count: how many projects stand on it.
        start_year: first year of its period; None where it is not known.
        end_year: last year of its period; None where it is not known.
        in_force: False where it has ended on the day in question.
        language: vi, en or ko.
    """
    projects = count_projects(count, language)
    years = format_years(start_year, end_year, language)
    is_span = start_year is not None and end_year is not None
    if language == "vi":
        words = ("danh mục", "giai đoạn" if is_span and start_year != end_year else "", years)
        state = "đang có hiệu lực" if in_force else "chờ danh mục mới"
        return f"{projects} thuộc {' '.join(word for word in words if word)}, {state}"
    if language == "ko":
        name = f"{years} 목록" if is_span or not years else f"{years}의 목록"
        state = "목록 유효" if in_force else "신규 목록 대기"
        return f"{name.strip()} {projects}, {state}"
    name = f"{years} list" if is_span else f"list {years}"
    state = "in force" if in_force else "awaiting the new list"
    return f"{projects} of the {name.strip()}, {state}"


def open_note(count: int, language: str) -> str:
    """How many projects investors can turn to now; where there is none, it is said in words."""
    projects = count_projects(count, language)
    if language == "vi":
        none = "Hiện không có dự án nào đang kêu gọi hoặc lựa chọn nhà đầu tư"
        return f"{projects} đang kêu gọi hoặc lựa chọn nhà đầu tư" if count else none
    if language == "ko":
        none = "현재 투자자를 모집하거나 선정 중인 사업이 없습니다"
        return f"투자자를 모집하거나 선정 중인 {projects}" if count else none
    none = "No project is calling for investment or selecting an investor now"
    return f"{projects} calling for investment or selecting an investor" if count else none
