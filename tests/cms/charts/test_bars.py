"""Bars say by their length how amounts compare."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.charts.bars import bars
from cms.charts.drawing import WIDTH, Drawing
from cms.charts.row import Row

LABELS = st.text(st.sampled_from("abmWĐếộ한국투자 0"), min_size=1, max_size=60)
AMOUNTS = st.decimals(0, 10**12, places=2)
ROWS = st.lists(
    st.builds(Row, LABELS, AMOUNTS, st.text(st.sampled_from("0123456789.,만억 %"), max_size=40)),
    min_size=1,
    max_size=24,
)


def inside(drawing: Drawing) -> bool:
    """Whether all lettering and shapes stand in the view box."""
    texts = all(
        text.left >= -0.01 and text.right <= WIDTH + 0.01 and 0 <= text.y <= drawing.height
        for text in drawing.texts
    )
    shapes = all(
        bar.x >= -0.01
        and bar.x + bar.width <= WIDTH + 0.01
        and bar.y + bar.height <= drawing.height
        for bar in drawing.bars
    )
    return texts and shapes and all(0 <= dot.x <= WIDTH for dot in drawing.dots)


@given(ROWS)
def test_nothing_leaves_the_view_box(rows: list[Row]) -> None:
    assert inside(bars(rows))


@given(ROWS)
def test_bars_are_as_long_as_the_amounts_are_large(rows: list[Row]) -> None:
    largest = max(row.value for row in rows)
    expected = [WIDTH * float(row.value / largest) if largest else 0.0 for row in rows]
    assert [bar.width for bar in bars(rows).bars] == pytest.approx(expected, abs=0.01)


@given(ROWS)
def test_no_bar_lies_on_the_words_of_another(rows: list[Row]) -> None:
    drawing = bars(rows)
    for bar in drawing.bars:
        assert not [text for text in drawing.texts if bar.y < text.y < bar.y + bar.height]


def test_a_long_label_is_broken_before_its_value() -> None:
    label = "Thu từ hoạt động xuất nhập khẩu qua cảng Nghi Sơn"
    texts = bars([Row(label, Decimal(5), "19.850,5")]).texts
    labels = [text for text in texts if text.kind == "label"]
    (value,) = [text for text in texts if text.kind == "value"]
    assert " ".join(text.text for text in labels) == label
    assert len(labels) == 2
    assert max(text.right for text in labels) < value.left
