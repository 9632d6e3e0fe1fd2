"""A line is read off without being misled."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.charts.drawing import WIDTH
from cms.charts.line import BOTTOM, HEIGHT, SIDE, TOP, is_years, line
from cms.charts.row import Row
from tests.cms.charts.test_bars import LABELS, inside

ROWS = st.lists(
    st.builds(
        Row,
        LABELS,
        st.decimals(-(10**9), 10**9, places=2),
        st.text(st.sampled_from("0123456789.,만억-%"), min_size=1, max_size=30),
    ),
    min_size=2,
    max_size=24,
)


def rows_of(amounts: dict[str, str]) -> list[Row]:
    return [Row(label, Decimal(value), value) for label, value in amounts.items()]


@given(ROWS)
def test_nothing_leaves_the_view_box(rows: list[Row]) -> None:
    drawing = line(rows)
    assert inside(drawing)
    assert all(TOP <= dot.y <= BOTTOM for dot in drawing.dots)


@given(ROWS)
def test_higher_amounts_stand_higher_and_zero_is_inside(rows: list[Row]) -> None:
    dots = line(rows).dots
    for row, dot in zip(rows, dots, strict=True):
        for other, there in zip(rows, dots, strict=True):
            assert row.value <= other.value or dot.y <= there.y
    base = float(line(rows).base.split()[-1])
    assert TOP - 0.01 <= base <= BOTTOM + 0.01


@given(ROWS)
def test_no_two_words_lie_on_each_other_and_the_last_value_is_told(rows: list[Row]) -> None:
    texts = line(rows).texts
    for number, text in enumerate(texts):
        for other in texts[number + 1 :]:
            is_apart = text.right < other.left or other.right < text.left
            assert is_apart or abs(text.y - other.y) >= 14
    assert texts[0].text.rstrip("…") in rows[-1].written


def test_years_are_spaced_by_time() -> None:
    dots = line(rows_of({"2018": "1", "2019": "2", "2022": "3"})).dots
    room = WIDTH - 2 * SIDE
    assert [dot.x for dot in dots] == pytest.approx([SIDE, SIDE + room / 4, WIDTH - SIDE], abs=0.01)


@pytest.mark.parametrize(
    ("labels", "answer"),
    [
        (["2018", "2020"], True),
        (["2020", "2018"], False),
        (["2018", "2018"], False),
        (["2018", "2019 (ước)"], False),
        (["Điện", "Nước"], False),
        (["2018"], False),
    ],
)
def test_only_years_that_follow_one_another_are_a_time(labels: list[str], answer: bool) -> None:
    assert is_years([Row(label, Decimal(1), "1") for label in labels]) is answer


def test_a_value_at_the_bottom_of_a_dip_stands_below_its_point() -> None:
    drawing = line(rows_of({"2019": "17.15", "2020": "-1.2", "2022": "12.51"}))
    value = next(text for text in drawing.texts if text.text == "-1.2")
    assert drawing.dots[1].y < value.y < HEIGHT
