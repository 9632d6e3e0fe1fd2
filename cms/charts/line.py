"""A line: how an amount changed. The scale begins at zero, so that a slope is not made steeper."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from cms.charts.drawing import WIDTH, Dot, Drawing, Text, path_through, rounded
from cms.charts.lettering import SIZE, shorten, width_of
from cms.charts.row import Row

HEIGHT: Final = 240.0
TOP: Final = 34.0
BOTTOM: Final = 186.0
SIDE: Final = 16.0
ABOVE: Final = 10.0  # from a point to the baseline of its value
BELOW: Final = 20.0  # the same where the line comes down to the point from both sides
APART: Final = 8.0
MOST_OF_A_LABEL: Final = WIDTH / 3
_YEAR: Final = re.compile(r"(?:19|20)[0-9]{2}")

Point = tuple[float, float]


def line(rows: Sequence[Row]) -> Drawing:
    """Draw two amounts or more in their order, spaced by time where the labels are years."""
    points = _points(rows)
    base = rounded(_height(Decimal(0), rows))
    return Drawing(
        height=HEIGHT,
        texts=(*_values(rows, points), *_labels(rows, points)),
        dots=tuple(Dot(x, y) for x, y in points),
        path=path_through(points),
        base=path_through([(0, base), (WIDTH, base)]),
    )


def is_years(rows: Sequence[Row]) -> bool:
    """Whether the labels are years, each later than the one before."""
    labels = [row.label.strip() for row in rows]
    years = [int(label) for label in labels if _YEAR.fullmatch(label)]
    rising = all(earlier < later for earlier, later in pairwise(years))
    return len(years) == len(labels) > 1 and rising


def _points(rows: Sequence[Row]) -> list[Point]:
    if is_years(rows):
        steps = [int(row.label) - int(rows[0].label) for row in rows]
    else:
        steps = list(range(len(rows)))
    room = WIDTH - 2 * SIDE
    last = steps[-1] or 1
    return [
        (rounded(SIDE + room * step / last), rounded(_height(row.value, rows)))
        for step, row in zip(steps, rows, strict=True)
    ]


def _height(value: Decimal, rows: Sequence[Row]) -> float:
    """Where a value stands between bottom and top; zero always is inside."""
    low = min(Decimal(0), *(row.value for row in rows))
    high = max(Decimal(0), *(row.value for row in rows))
    if low == high:
        return BOTTOM
    return BOTTOM - (BOTTOM - TOP) * float((value - low) / (high - low))


def _values(rows: Sequence[Row], points: Sequence[Point]) -> list[Text]:
    """The values that have room: the last, the first, the extremes, then the others."""
    by_value = sorted(range(len(rows)), key=lambda place: rows[place].value)
    order = dict.fromkeys([len(rows) - 1, 0, by_value[-1], by_value[0], *range(len(rows))])
    wished = (
        _centred(rows[place].written, points[place][0], _beside(points, place), "value")
        for place in order
    )
    return _with_room(wished)


def _beside(points: Sequence[Point], place: int) -> float:
    """Above a point, or below it where the line would run through the value."""
    height = points[place][1]
    neighbours = [points[near][1] for near in (place - 1, place + 1) if 0 <= near < len(points)]
    is_lowest = len(neighbours) == 2 and all(near < height for near in neighbours)
    return height + BELOW if is_lowest else height - ABOVE


def _labels(rows: Sequence[Row], points: Sequence[Point]) -> list[Text]:
    """The labels that have room under the line: the last and the first before those between."""
    order = dict.fromkeys([len(rows) - 1, 0, *range(len(rows))])
    wished = (
        _centred(shorten(rows[place].label, MOST_OF_A_LABEL), points[place][0], HEIGHT - 8, "label")
        for place in order
    )
    return _with_room(wished)


def _centred(text: str, x: float, y: float, kind: str) -> Text:
    """A text over or under a point, moved inwards where it would leave the drawing."""
    text = shorten(text, WIDTH)
    half = width_of(text) / 2
    return Text(rounded(min(max(x, half), WIDTH - half)), rounded(y), text, kind, "middle")


def _with_room(wished: Iterable[Text]) -> list[Text]:
    placed: list[Text] = []
    for text in wished:
        is_free = all(
            text.left >= other.right + APART
            or other.left >= text.right + APART
            or abs(text.y - other.y) >= SIZE * 1.2
            for other in placed
        )
        if text.text and is_free:
            placed.append(text)
    return placed
