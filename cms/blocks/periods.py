"""Of when a figure is: a day, a month, a year, a quarter, a half, a span, or a target."""

from __future__ import annotations

import re
from typing import Final

from django.utils.translation import gettext_lazy as _

from investment.dates import DateNotUnderstood, format_partial, format_years

_SPAN: Final = re.compile(r"([0-9]{4})[-–~]([0-9]{4})")
_PART: Final = re.compile(r"([0-9]{4})-([QH])([1-4])")
_TARGET: Final = re.compile(r"([0-9]{4}) target")
_ROMAN: Final = ("I", "II", "III", "IV")
_HALF: Final = {
    "vi": ("6 tháng đầu năm {year}", "6 tháng cuối năm {year}"),
    "en": ("first half of {year}", "second half of {year}"),
    "ko": ("{year}년 상반기", "{year}년 하반기"),
}
_QUARTER: Final = {
    "vi": "quý {roman}/{year}",
    "en": "Q{number} {year}",
    "ko": "{year}년 {number}분기",
}
_AIM: Final = {"vi": "mục tiêu năm {year}", "en": "target for {year}", "ko": "{year}년 목표"}

FORMS = _("2017, 2017-05, 2017-05-19, 2021-2023, 2025-Q1, 2025-H1 or “2025 target”.")


def format_period(text: str, language: str) -> str:
    """Write a period as a language does: `2025-H1` is “first half of 2025”, “2025년 상반기”.

    Args:
        text: one of `FORMS`; nothing stays nothing.
        language: vi, en or ko.

    Raises:
        DateNotUnderstood: a text of another form, or no day of the calendar; it is a ValueError.
    """
    text = text.strip()
    if not text:
        return ""
    if match := _SPAN.fullmatch(text):
        return format_years(int(match[1]), int(match[2]), language)
    if match := _PART.fullmatch(text):
        return _part(match[1], match[2], int(match[3]), language)
    if match := _TARGET.fullmatch(text):
        return _AIM[language].format(year=match[1])
    return format_partial(text, language)


def is_period(text: str) -> bool:
    """Whether a text is one of `FORMS`."""
    try:
        return bool(format_period(text, "en"))
    except DateNotUnderstood:
        return False


def _part(year: str, kind: str, number: int, language: str) -> str:
    if kind == "Q":
        return _QUARTER[language].format(year=year, number=number, roman=_ROMAN[number - 1])
    if number > 2:
        raise DateNotUnderstood(_("A year has two halves."))
    return _HALF[language][number - 1].format(year=year)
