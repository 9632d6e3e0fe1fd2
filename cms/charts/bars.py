"""Bars: label and value on one line, and under them a bar as long as the value is large."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cms.charts.drawing import WIDTH, Bar, Drawing, Text, rounded
from cms.charts.lettering import LEADING, SIZE, width_of, wrap
from cms.charts.row import Row

THICKNESS: Final = 12.0
BETWEEN: Final = 14.0
GAP: Final = 12.0
MOST_FOR_VALUES: Final = 0.6 * WIDTH


def bars(rows: Sequence[Row]) -> Drawing:
    """Draw amounts of zero or more; the largest is as long as the drawing is wide."""
    largest = max((row.value for row in rows), default=0)
    shapes: list[Bar] = []
    texts: list[Text] = []
    y = 0.0
    for row in rows:
        lines, y = lettered(row.label, row.written, y)
        texts += lines
        share = float(row.value / largest) if largest > 0 else 0.0
        shapes.append(Bar(0, rounded(y + 3), rounded(WIDTH * share), THICKNESS))
        y += 3 + THICKNESS + BETWEEN
    return Drawing(rounded(max(y - BETWEEN, 1.0)), tuple(shapes), tuple(texts))


def lettered(label: str, value: str, y: float, indent: float = 0.0) -> tuple[list[Text], float]:
    """A label to the left and its value to the right, on as many lines as they need.

    Args:
        label: of the row.
        value: as it is written.
        y: the upper edge of the room.
        indent: what stands before the label.

    Returns:
        The lines, and the lower edge of the room they take.
    """
    values = wrap(value, MOST_FOR_VALUES)
    taken = max(map(width_of, values)) + GAP
    labels = wrap(label, WIDTH - indent - taken)
    texts = [
        Text(indent, rounded(_baseline(y, number)), line) for number, line in enumerate(labels)
    ]
    texts += [
        Text(WIDTH, rounded(_baseline(y, number)), line, "value", "end")
        for number, line in enumerate(values)
    ]
    return texts, y + LEADING * max(len(labels), len(values))


def _baseline(y: float, number: int) -> float:
    return y + number * LEADING + SIZE + 1
