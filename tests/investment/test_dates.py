"""Days, months and years, as known and as written."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from investment.dates import (
    LOCAL_ZONE,
    DateNotUnderstood,
    PartialDate,
    format_date,
    format_moment,
    format_partial,
    format_years,
    moment,
    parse_partial_date,
    today,
)

PARTIAL = st.dates(min_value=date(1000, 1, 1)).flatmap(
    lambda day: st.sampled_from(
        [
            PartialDate(day.year),
            PartialDate(day.year, day.month),
            PartialDate(day.year, day.month, day.day),
        ]
    )
)


@given(PARTIAL)
def test_a_partial_date_is_its_text(value: PartialDate) -> None:
    assert parse_partial_date(str(value)) == value
    assert value.first_day <= value.last_day


def test_a_missing_part_comes_before_every_known_one() -> None:
    texts = ["2016-12-31", "2017", "2017-01", "2017-01-01", "2017-05", "2018"]
    assert [str(value) for value in sorted(map(parse_partial_date, reversed(texts)))] == texts
    assert PartialDate(2017) <= PartialDate(2017)
    with pytest.raises(TypeError):
        assert PartialDate(2017) < "2018"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2017", date(2017, 1, 1), date(2017, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        (" 2017-05-19 ", date(2017, 5, 19), date(2017, 5, 19)),
    ],
)
def test_it_spans_the_days_it_can_mean(text: str, first: date, last: date) -> None:
    value = parse_partial_date(text)
    assert (value.first_day, value.last_day) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["", "17", "2017-13", "2017-02-30", "2021-2023", "2025-Q1", "0000", "19/05/2017", "٢٠١٧"],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with override("en"), pytest.raises(DateNotUnderstood, match="is no date"):
        parse_partial_date(text)


def test_a_day_needs_its_month() -> None:
    with pytest.raises(ValueError, match="month"):
        PartialDate(2017, None, 3)


@pytest.mark.parametrize(
    ("text", "vietnamese", "english", "korean"),
    [
        ("2017", "2017", "2017", "2017년"),
        ("2017-05", "5/2017", "May 2017", "2017년 5월"),
        ("2017-05-09", "09/05/2017", "9 May 2017", "2017년 5월 9일"),
    ],
)
def test_only_what_is_known_is_written(
    text: str, vietnamese: str, english: str, korean: str
) -> None:
    assert [format_partial(text, code) for code in ("vi", "en", "ko")] == [
        vietnamese,
        english,
        korean,
    ]


def test_moments_are_shown_in_local_time() -> None:
    late = datetime(2026, 11, 22, 20, 14, tzinfo=UTC)
    assert format_moment(late, "vi") == "03:14, 23/11/2026"
    assert format_moment(late, "en") == "23 November 2026, 03:14"
    assert format_moment(late, "ko") == "2026년 11월 23일 03:14"
    assert format_date(late, "en") == "23 November 2026"
    assert format_moment(datetime(2026, 1, 2, 3, 4), "en") == "2 January 2026, 03:04"  # noqa: DTZ001


@pytest.mark.parametrize(
    ("start", "end", "vietnamese", "english", "korean"),
    [
        (2021, 2025, "2021–2025", "2021–2025", "2021~2025년"),
        (None, 2020, "đến năm 2020", "to 2020", "2020년까지"),
        (2021, None, "từ năm 2021", "from 2021", "2021년부터"),
        (2020, 2020, "2020", "2020", "2020년"),
        (None, None, "", "", ""),
    ],
)
def test_spans_of_years(
    start: int | None, end: int | None, vietnamese: str, english: str, korean: str
) -> None:
    assert [format_years(start, end, code) for code in ("vi", "en", "ko")] == [
        vietnamese,
        english,
        korean,
    ]


def test_today_is_fixed_or_the_local_day(settings: Any) -> None:
    settings.CATALOGUE_TODAY = date(2026, 11, 23)
    assert today() == date(2026, 11, 23)
    settings.CATALOGUE_TODAY = None
    assert abs((today() - datetime.now(tz=LOCAL_ZONE).date()).days) <= 1


def test_a_day_begins_at_its_local_midnight() -> None:
    assert moment(date(2026, 11, 23)) == datetime(2026, 11, 22, 17, tzinfo=UTC)
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    assert moment(now) is now
