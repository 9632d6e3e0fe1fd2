"""Dates as they are written in Vietnam, in English and in Korean; days come before months."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Final

from django.utils.translation import gettext_lazy as _

from investment.dates import LOCAL_ZONE, DateNotUnderstood, PartialDate
from investment.intake.cells import Cell, Value

FIRST_YEAR: Final = 1945
LAST_YEAR: Final = 2200
_SERIAL_BEGINS: Final = date(1899, 12, 30)  # day 0 of spreadsheets
_SERIALS: Final = range(20_000, 110_000)  # October 1954 to the year 2201; years are smaller
_MONTHS: Final = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
_MONTH: Final = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_NAMES: Final = "|".join(sorted(_MONTH, key=len, reverse=True))
_D, _M, _Y = r"(?P<day>\d{1,2})", r"(?P<month>\d{1,2})", r"(?P<year>\d{4})"
_NAME: Final = rf"(?P<name>{_NAMES})\.?"
_SEPARATOR: Final = r"\s*[/.\-–]\s*"
_FORMS: Final = tuple(
    re.compile(form)
    for form in (
        rf"(?:ngày )?{_D}{_SEPARATOR}{_M}{_SEPARATOR}{_Y}",
        rf"(?:ngày )?{_D} tháng {_M},? năm {_Y}",
        rf"(?:ngày )?{_D} tháng {_M}{_SEPARATOR}{_Y}",
        rf"{_Y}-{_M}-{_D}(?:[t ]00:00(?::00)?)?",
        rf"{_Y}/{_M}/{_D}",
        rf"{_Y}년 ?{_M}월 ?{_D}일",
        rf"{_Y}\. ?{_M}\. ?{_D}\.?",
        rf"{_D}(?:st|nd|rd|th)? {_NAME},? {_Y}",
        rf"{_NAME} {_D}(?:st|nd|rd|th)?,? {_Y}",
        rf"(?:tháng )?{_M}{_SEPARATOR}{_Y}",
        rf"tháng {_M},? năm {_Y}",
        rf"{_Y}-{_M}",
        rf"{_Y}년 ?{_M}월",
        rf"{_NAME},? {_Y}",
        rf"(?:năm |year )?{_Y}년?",
    )
)
_CLOCK: Final = (
    r"(?P<hour>\d{1,2}) ?(?:h|giờ|:|시) ?(?:(?P<minute>\d{2})(?:(?: ?phút|p| ?분)|:\d{2})?)?"
)
_BEFORE: Final = re.compile(rf"(?:lúc |trước |before |by )?{_CLOCK}[ ,]+(?P<rest>.+)")
_AFTER: Final = re.compile(rf"(?P<rest>.+?)[ ,]+(?:lúc |at )?{_CLOCK}")
_SENTENCE: Final = _(
    "“%(text)s” is no date: write 15/7/2026, 7/2026 or 2026, the day before the month."
)


def read_day(cell: Cell) -> PartialDate:
    """Read a day, a month or a year: `15/7/2026`, `ngày 15 tháng 7 năm 2026`, `07/2026`, `2026`.

    Dates of spreadsheets and their serial numbers are days.

    Raises:
        DateNotUnderstood: none of these, or no day of the calendar.
    """
    value = cell.value
    if isinstance(value, date):
        return PartialDate(value.year, value.month, value.day)
    if isinstance(value, Decimal):
        return _of_number(value)
    return _of_text(_plain(value), cell.text)


def read_moment(cell: Cell, *, is_end: bool) -> tuple[datetime, bool]:
    """Read a moment in Thanh Hóa; a day alone begins at midnight and ends a minute before it.

    Args:
        cell: `17h00 ngày 15/7/2026`, `15/7/2026 17:00`, `15/7/2026` or a date of a spreadsheet.
        is_end: whether a day alone means its end.

    Returns:
        The moment, aware, and whether an hour was written.

    Raises:
        DateNotUnderstood: no whole day, or no hour of it.
    """
    value = cell.value
    if isinstance(value, datetime) and value.time() != time.min:
        return value.replace(tzinfo=value.tzinfo or LOCAL_ZONE), True
    hour: time | None = None
    if isinstance(value, str):
        hour, text = _take_hour(_plain(value), cell.text)
        day = _of_text(text, cell.text)
    else:
        day = read_day(cell)
    if day.day is None:
        raise DateNotUnderstood(_("“%(text)s” needs its day: 15/7/2026."), text=cell.text[:40])
    at = hour or (time(23, 59) if is_end else time.min)
    return datetime.combine(day.first_day, at, tzinfo=LOCAL_ZONE), hour is not None


def is_day(value: Value) -> bool:
    """Whether a spreadsheet keeps the value as a date."""
    return isinstance(value, date)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" .;,")


def _of_number(value: Decimal) -> PartialDate:
    if value == value.to_integral_value() and FIRST_YEAR <= value <= LAST_YEAR:
        return PartialDate(int(value))
    if int(value) in _SERIALS:
        day = _SERIAL_BEGINS + timedelta(days=int(value))
        return PartialDate(day.year, day.month, day.day)
    raise DateNotUnderstood(_SENTENCE, text=format(value, "f")[:40])


def _of_text(text: str, shown: str) -> PartialDate:
    for form in _FORMS:
        if match := form.fullmatch(text):
            found = match.groupdict()
            month = _MONTH[found["name"]] if found.get("name") else found.get("month")
            return _checked(found["year"], month, found.get("day"), shown)
    raise DateNotUnderstood(_SENTENCE, text=shown[:40])


def _checked(year: str, month: str | int | None, day: str | None, shown: str) -> PartialDate:
    try:
        if not FIRST_YEAR <= int(year) <= LAST_YEAR:
            raise ValueError("a year of no project")
        return PartialDate(int(year), int(month) if month else None, int(day) if day else None)
    except ValueError as error:
        raise DateNotUnderstood(
            _("“%(text)s” is no day of the calendar."), text=shown[:40]
        ) from error


def _take_hour(text: str, shown: str) -> tuple[time | None, str]:
    """The hour before or after a day, and the day."""
    match = _BEFORE.fullmatch(text) or _AFTER.fullmatch(text)
    if match is None:
        return None, text
    try:
        hour = time(int(match["hour"]), int(match["minute"] or 0))
    except ValueError as error:
        raise DateNotUnderstood(_("“%(text)s” names no hour."), text=shown[:40]) from error
    return hour, match["rest"]
