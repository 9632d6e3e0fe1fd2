"""Parts of a whole: they fill it, and what is written of them adds up."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cms.charts.drawing import WIDTH
from cms.charts.row import Row
from cms.charts.share import THICKNESS, percentages, shares
from tests.cms.charts.test_bars import ROWS, inside


def written(rows: list[Row]) -> list[str]:
    return [f"{part / 10}%" for part in percentages(rows)]


@given(ROWS)
def test_percentages_add_up_to_a_hundred(rows: list[Row]) -> None:
    assume(any(row.value for row in rows))
    parts = percentages(rows)
    assert sum(parts) == 1000
    whole = sum(row.value for row in rows)
    assert all(
        abs(part - row.value * 1000 / whole) < 1 for part, row in zip(parts, rows, strict=True)
    )


@given(ROWS)
def test_the_pieces_fill_the_bar_and_nothing_leaves_the_view_box(rows: list[Row]) -> None:
    assume(any(row.value for row in rows))
    drawing = shares(rows, written(rows))
    pieces = [bar for bar in drawing.bars if bar.height == THICKNESS]
    assert sum(piece.width for piece in pieces) == pytest.approx(WIDTH, abs=0.01)
    assert inside(drawing)


@given(st.integers(1, 24))
def test_nothing_at_all_is_no_share_of_anything(count: int) -> None:
    rows = [Row("a", Decimal(0), "0")] * count
    assert percentages(rows) == [0] * count
    assert len(shares(rows, written(rows)).bars) == count  # the key alone


def test_every_piece_has_the_number_of_its_line() -> None:
    rows = [Row("Services", Decimal(70), "70"), Row("Other", Decimal(30), "30")]
    numbers = [text.text for text in shares(rows, ["70%", "30%"]).texts if text.kind == "number"]
    assert numbers == ["1", "1", "2", "2"]
