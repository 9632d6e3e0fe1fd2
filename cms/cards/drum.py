"""The drum in pixels, large and quiet: the geometry of `cms.drawings`, drawn as a mask."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from math import cos, pi, sin
from typing import Final

from PIL import Image, ImageDraw

from cms.drawings import star_points

FINER: Final = 3  # drawn larger and reduced, so that thin lines stay whole
OUTER: Final = 314  # drawing units from the middle to the edge
STAR: Final = (22, 78)
RINGS: Final = (  # radius, width of the line
    *((84, 2), (112, 1.5), (132, 1.5), (160, 2), (192, 1.5), (214, 1.5), (250, 2)),
    *((282, 1.5), (306, 1.5), (312, 2)),
)
DOTS: Final = ((36, 98, 9), (60, 176, 10), (84, 266, 11))  # how many, radius, size
COMBS: Final = ((120, 116, 128), (180, 196, 210), (240, 286, 302))  # how many, from, to
ZIGZAGS: Final = ((48, 138, 154), (72, 222, 242))

Point = tuple[float, float]


@lru_cache(maxsize=4)
def drum_mask(size: int) -> Image.Image:
    """A square mask with the drum in it, `size` pixels wide; 255 where a line is."""
    large = size * FINER
    unit = large / 2 / OUTER
    image = Image.new("L", (large, large), 0)
    pen = ImageDraw.Draw(image)
    middle = large / 2

    def put(point: Point) -> Point:
        return middle + point[0] * unit, middle + point[1] * unit

    pen.polygon([put(point) for point in star_points(inner=STAR[0], outer=STAR[1])], fill=255)
    for radius, width in RINGS:
        line = max(1, round(width * unit))
        pen.circle((middle, middle), radius * unit, outline=255, width=line)
    for count, radius, width in DOTS:
        for point in _around(count, radius):
            pen.circle(put(point), width / 2 * unit, fill=255)
    for count, inner, outer in COMBS:
        for one, other in zip(_around(count, inner), _around(count, outer), strict=True):
            pen.line([put(one), put(other)], fill=255, width=max(1, round(unit)))
    for count, inner, outer in ZIGZAGS:
        corners = [put(point) for point in _zigzag(count, inner, outer)]
        pen.line([*corners, corners[0]], fill=255, width=max(1, round(1.2 * unit)))
    return image.resize((size, size), Image.Resampling.LANCZOS)


@lru_cache(maxsize=4)
def mark_mask(size: int) -> Image.Image:
    """A square mask with the mark of the site: the star of the drum in its ring."""
    large = size * FINER
    unit, middle = large / 180, large / 2
    image = Image.new("L", (large, large), 0)
    pen = ImageDraw.Draw(image)
    pen.circle((middle, middle), 86 * unit, outline=255, width=round(7 * unit))
    points = star_points(inner=21 * unit, outer=70 * unit)
    pen.polygon([(middle + x, middle + y) for x, y in points], fill=255)
    return image.resize((size, size), Image.Resampling.LANCZOS)


def _around(count: int, radius: float) -> Iterator[Point]:
    for number in range(count):
        angle = 2 * pi * number / count
        yield radius * cos(angle), radius * sin(angle)


def _zigzag(count: int, inner: float, outer: float) -> list[Point]:
    corners = []
    for number in range(2 * count):
        radius = inner if number % 2 else outer
        angle = pi * number / count
        corners.append((radius * cos(angle), radius * sin(angle)))
    return corners
