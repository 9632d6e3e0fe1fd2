"""Numbers moved apart on a drawing."""

from __future__ import annotations

from itertools import combinations
from math import dist

import pytest

from cms.drawings import HEIGHT, WIDTH
from cms.spreading import spread


def test_what_has_room_stays() -> None:
    points = [(100.0, 100.0), (200.0, 100.0), (100.0, 180.0)]
    assert spread(points, apart=34) == points


@pytest.mark.parametrize(
    "points",
    [
        [(300.0, 300.0), (310.0, 300.0)],
        [(300.0, 300.0)] * 5,
        [(520.0 + 4 * number, 500.0 + 3 * number) for number in range(6)],
    ],
)
def test_what_covers_another_is_moved_apart_and_stays_near(
    points: list[tuple[float, float]],
) -> None:
    moved = spread(points, apart=34)
    assert all(dist(one, other) > 30 for one, other in combinations(moved, 2))
    assert all(dist(one, before) < 100 for one, before in zip(moved, points, strict=True))
    assert moved == spread(points, apart=34)


def test_nothing_leaves_the_drawing() -> None:
    corner = [(WIDTH - 1.0, HEIGHT - 1.0)] * 3
    assert all(
        17 <= x <= WIDTH - 17 and 17 <= y <= HEIGHT - 17 for x, y in spread(corner, apart=34)
    )
