"""Parts of a whole: one bar in pieces, and under it what each piece is."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from cms.charts.bars import lettered
from cms.charts.drawing import WIDTH, Bar, Drawing, Text, rounded
from cms.charts.lettering import LEADING, SIZE, width_of
from cms.charts.row import Row

THICKNESS: Final = 44.0
KEY: Final = 22.0  # the square with the number of a piece
INDENT: Final = KEY + 8
TONES: Final = 6
WHOLE: Final = 1000  # tenths of a per cent


def shares(rows: Sequence[Row], percents: Sequence[str]) -> Drawing:
    """Draw the parts in their order.

    Args:
        rows: amounts of zero or more, one of them above zero.
        percents: the share of each row, as the language writes it.
    """
    whole = sum((row.value for row in rows), Decimal(0))
    pieces: list[Bar] = []
    texts: list[Text] = []
    x, y = 0.0, THICKNESS + 14
    for number, (row, percent) in enumerate(zip(rows, percents, strict=True), 1):
        tone = (number - 1) % TONES + 1
        width = WIDTH * float(row.value / whole) if whole > 0 else 0.0
        if width:
            pieces.append(_piece(x, x + width, tone))
        if width >= width_of(str(number)) + 8:
            texts.append(_number(number, x + width / 2, THICKNESS / 2, tone))
        x += width
        pieces.append(Bar(0, rounded(y), KEY, KEY, tone))
        texts.append(_number(number, KEY / 2, y + KEY / 2, tone))
        lines, y = lettered(row.label, percent, y, INDENT)
        texts += lines
        y += LEADING / 4
    return Drawing(rounded(y), tuple(pieces), tuple(texts))


def percentages(rows: Sequence[Row]) -> list[int]:
    """The share of each row in tenths of a per cent; together exactly 1,000.

    What rounding down leaves over goes to the largest remainders. All zero where nothing is above
    zero.
    """
    whole = sum((row.value for row in rows), Decimal(0))
    if whole <= 0:
        return [0] * len(rows)
    exact = [row.value * WHOLE / whole for row in rows]
    parts = [int(one) for one in exact]
    by_remainder = sorted(range(len(rows)), key=lambda place: parts[place] - exact[place])
    for place in by_remainder[: WHOLE - sum(parts)]:
        parts[place] += 1
    return parts


def _piece(left: float, right: float, tone: int) -> Bar:
    """Rounded at its edges, so that each piece begins where the one before it ends."""
    start, end = rounded(left), min(rounded(right), WIDTH)
    return Bar(start, 0, rounded(end - start), THICKNESS, tone)


def _number(number: int, x: float, y: float, tone: int) -> Text:
    return Text(rounded(x), rounded(y + SIZE * 0.36), str(number), "number", "middle", tone)
