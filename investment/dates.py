"""Dates as sources give them (a year, a month, a day) and as each language writes them."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import total_ordering
from typing import Final
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from investment.writing.refusals import NotUnderstood

LOCAL_ZONE: Final = ZoneInfo("Asia/Ho_Chi_Minh")
ENGLISH_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_ISO: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


class DateNotUnderstood(NotUnderstood):
    """What was written is not a year, month or day; the message is a translatable sentence."""


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date known to the year, the month or the day; missing parts are never filled in.

    Ordered by year, month and day, a missing part before every known one. `str()` is ISO 8601.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise ValueError("a day needs its month")
        date(self.year, self.month or 1, self.day or 1)  # raises ValueError outside the calendar

    def __str__(self) -> str:
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return self._order < other._order

    @property
    def _order(self) -> tuple[int, int, int]:
        return self.year, self.month or 0, self.day or 0

    @property
    def first_day(self) -> date:
        """The earliest day it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The latest day it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])


def today() -> date:
    """The day in Thanh Hóa; `settings.CATALOGUE_TODAY` fixes it for tests and pictures."""
    fixed: date | None = getattr(settings, "CATALOGUE_TODAY", None)
    return fixed or datetime.now(tz=LOCAL_ZONE).date()


def moment(on: date | datetime) -> datetime:
    """The midnight in Thanh Hóa that begins a day, aware; a moment is returned as it is."""
    if isinstance(on, datetime):
        return on
    return datetime.combine(on, time.min, tzinfo=LOCAL_ZONE)


def parse_partial_date(text: str) -> PartialDate:
    """Read `2017`, `2017-05` or `2017-05-19` (ISO 8601).

    Raises:
        DateNotUnderstood: anything else, or no day of the calendar; it is a ValueError.
    """
    match = _ISO.fullmatch(text.strip())
    try:
        if match is None:
            raise ValueError("not of that form")
        year, month, day = (int(part) if part else None for part in match.groups())
        return PartialDate(year or 0, month, day)
    except ValueError as error:
        sentence = _("“%(text)s” is no date: write 2017, 2017-05 or 2017-05-19.")
        raise DateNotUnderstood(sentence, text=text[:40]) from error


def format_partial(value: PartialDate | str, language: str) -> str:
    """Write what is known: `2017`; vi `5/2017`, en `May 2017`, ko `2017년 5월`; or a whole day.

    Raises:
        DateNotUnderstood: a text that is no partial date.
    """
    known = parse_partial_date(value) if isinstance(value, str) else value
    if known.month is None:
        return f"{known.year}년" if language == "ko" else str(known.year)
    if known.day is not None:
        return format_date(known.first_day, language)
    if language == "vi":
        return f"{known.month}/{known.year}"
    if language == "ko":
        return f"{known.year}년 {known.month}월"
    return f"{ENGLISH_MONTHS[known.month - 1]} {known.year}"


def format_date(value: date, language: str) -> str:
    """Write a day: vi `19/05/2017`, en `19 May 2017`, ko `2017년 5월 19일`."""
    if isinstance(value, datetime):
        value = _local(value).date()
    if language == "vi":
        return f"{value.day:02d}/{value.month:02d}/{value.year}"
    if language == "ko":
        return f"{value.year}년 {value.month}월 {value.day}일"
    return f"{value.day} {ENGLISH_MONTHS[value.month - 1]} {value.year}"


def format_moment(value: datetime, language: str) -> str:
    """Write day and time in Thanh Hóa: vi `09:14, 23/11/2026`, en `23 November 2026, 09:14`."""
    local = _local(value)
    day = format_date(local, language)
    if language == "vi":
        return f"{local:%H:%M}, {day}"
    return f"{day} {local:%H:%M}" if language == "ko" else f"{day}, {local:%H:%M}"


def format_years(start: int | None, end: int | None, language: str) -> str:
    """Write a span of years: vi, en `2021–2025`, ko `2021~2025년`; an open end is said in words."""
    if start is None and end is None:
        return ""
    if start == end:
        return f"{end}년" if language == "ko" else f"{end}"
    if start is None:
        return {"vi": f"đến năm {end}", "ko": f"{end}년까지"}.get(language, f"to {end}")
    if end is None:
        return {"vi": f"từ năm {start}", "ko": f"{start}년부터"}.get(language, f"from {start}")
    return f"{start}~{end}년" if language == "ko" else f"{start}–{end}"


def _local(value: datetime) -> datetime:
    """The same moment in Thanh Hóa; one without a zone is taken as local already."""
    return value.astimezone(LOCAL_ZONE) if value.tzinfo else value.replace(tzinfo=LOCAL_ZONE)
