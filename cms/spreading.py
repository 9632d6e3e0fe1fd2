"""Numbers on a drawing moved apart until none covers another, each near what it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from math import cos, hypot, sin
from typing import Final

from cms.drawings import HEIGHT, WIDTH, Point

ROUNDS: Final = 24
TURN: Final = 2.4  # radians; points of one place leave it in directions that do not repeat


def spread(points: Sequence[Point], *, apart: float) -> list[Point]:
    """Move points so that they are a distance apart, as far as there is room.

    Args:
        points: in drawing units, in the order of their numbers.
        apart: the distance that two of them should have at least, in drawing units.

    Returns:
        As many points in the same order, all within the drawing; the same for the same input.
    """
    places = list(points)
    for _round in range(ROUNDS):
        is_settled = True
        for first, second in combinations(range(len(places)), 2):
            one, other = places[first], places[second]
            across, down = other[0] - one[0], other[1] - one[1]
            distance = hypot(across, down)
            if distance >= apart - 0.5:
                continue
            is_settled = False
            way = (apart - distance) / 2
            if distance < 0.5:  # one place: neither lies to a side of the other
                across, down, distance = cos(TURN * second), sin(TURN * second), 1.0
            step = way / distance
            places[first] = _inside(one[0] - across * step, one[1] - down * step, apart / 2)
            places[second] = _inside(other[0] + across * step, other[1] + down * step, apart / 2)
        if is_settled:
            break
    return places


def _inside(across: float, down: float, edge: float) -> Point:
    return min(max(across, edge), WIDTH - edge), min(max(down, edge), HEIGHT - edge)
