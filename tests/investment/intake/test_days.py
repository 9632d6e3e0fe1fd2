"""Every way in which a date is written reads as that date; the day comes before the month."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment.dates import LOCAL_ZONE, DateNotUnderstood
from investment.intake.cells import Cell, cell_of
from investment.intake.days import read_day, read_moment

DAYS = st.dates(date(1945, 1, 1), date(2200, 12, 31))
FORMS = (
    "{d}/{m}/{y}", "{d:02}/{m:02}/{y}", "{d}-{m}-{y}", "{d}.{m}.{y}", "ngày {d}/{m}/{y}",
    "ngày {d} tháng {m} năm {y}", "Ngày {d:02} tháng {m:02} năm {y}", "{d} tháng {m}, năm {y}",
    "{d} tháng {m}/{y}", "{y}-{m:02}-{d:02}", "{y}년 {m}월 {d}일", "{y}. {m}. {d}.", "{y}/{m}/{d}",
)  # fmt: skip


def cell(value: Any) -> Cell:
    found = cell_of(value, row=1, column=1)
    assert found is not None
    return found


@given(DAYS, st.sampled_from(FORMS))
def test_a_day_reads_back_however_it_is_written(day: date, form: str) -> None:
    text = form.format(d=day.day, m=day.month, y=day.year)
    assert str(read_day(cell(text))) == day.isoformat()


@given(DAYS, st.sampled_from(["%d %B %Y", "%B %d, %Y", "%d %b %Y"]))
def test_a_day_with_an_english_month_reads_back(day: date, form: str) -> None:
    assert str(read_day(cell(day.strftime(form)))) == day.isoformat()


@given(DAYS, st.sampled_from(["{m}/{y}", "{m:02}/{y}", "tháng {m}/{y}", "tháng {m} năm {y}"]))
def test_a_month_stays_a_month(day: date, form: str) -> None:
    assert str(read_day(cell(form.format(m=day.month, y=day.year)))) == day.strftime("%Y-%m")


@given(st.integers(1945, 2200))
def test_a_year_stays_a_year_also_as_a_number(year: int) -> None:
    assert str(read_day(cell(year))) == str(read_day(cell(f"năm {year}"))) == str(year)


@given(st.dates(date(1955, 1, 1), date(2200, 12, 31)))
def test_dates_of_spreadsheets_and_their_serial_numbers_are_days(day: date) -> None:
    serial = (day - date(1899, 12, 30)).days
    moment = datetime.combine(day, time.min)
    assert {str(read_day(cell(one))) for one in (day, moment, serial)} == {day.isoformat()}


@given(DAYS, st.integers(0, 23), st.integers(0, 59))
def test_an_hour_is_kept_before_and_after_the_day(day: date, hour: int, minute: int) -> None:
    wanted = datetime.combine(day, time(hour, minute), tzinfo=LOCAL_ZONE)
    plain = f"{day.day}/{day.month}/{day.year}"
    for text in (f"{hour}h{minute:02} ngày {plain}", f"{plain} {hour:02}:{minute:02}"):
        assert read_moment(cell(text), is_end=True) == (wanted, True)


@given(DAYS)
def test_a_day_alone_begins_at_midnight_and_ends_a_minute_before_it(day: date) -> None:
    begun, _hour = read_moment(cell(day.strftime("%d/%m/%Y")), is_end=False)
    ended, has_hour = read_moment(cell(day), is_end=True)
    assert (ended - begun, has_hour) == (timedelta(hours=23, minutes=59), False)


@pytest.mark.parametrize(
    "value",
    ["31/2/2026", "13/2026", "7/15/2026", "quý III/2026", "sớm", Decimal("1.5"), 12, "1/1/26"],
)
def test_what_is_no_date_is_refused_with_what_was_written(value: Any) -> None:
    with pytest.raises(DateNotUnderstood, match=re.escape(str(value))):
        read_day(cell(value))


@pytest.mark.parametrize("text", ["7/2026", "2026", "25:00 1/1/2026", "10h75 1/1/2026"])
def test_a_moment_needs_a_whole_day_and_an_hour_of_it(text: str) -> None:
    with pytest.raises(DateNotUnderstood):
        read_moment(cell(text), is_end=True)


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_is_refused(text: str) -> None:
    found = cell_of(text, row=1, column=1)
    if found is None:
        return
    with suppress(DateNotUnderstood):
        read_day(found)
        read_moment(found, is_end=True)
