"""Pictures made of numbers: the drum, its star as a mark, the outline of the province.

The drum follows the geometry of a Đông Sơn bronze drum. The outline is generalised and has no
legal meaning. `manage.py draw_pictures` writes the files; they are kept so that no page draws.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, pi, radians, sin
from typing import Any

WEST_DEGREES = 104.37  # the drawing's left and top edge, a little outside the province
NORTH_DEGREES = 20.68
MIDDLE_LATITUDE = 19.97  # where a degree east is as long as it is drawn
SCALE = 400  # drawing units per degree north
WIDTH = 647
HEIGHT = 564
RAYS = 14

Point = tuple[float, float]


def drum(colour: str = "currentColor") -> str:
    """The whole drum as SVG, 632 units wide, in one colour."""
    parts = [
        star(inner=22, outer=78, colour=colour),
        *(_ring(84, 2), _dots(36, 98, 9), _ring(112), _combs(120, 116, 128), _ring(132)),
        *(_zigzag(48, 138, 154), _ring(160, 2), _dots(60, 176, 10), _ring(192)),
        *(_combs(180, 196, 210), _ring(214), _zigzag(72, 222, 242), _ring(250, 2)),
        *(_dots(84, 266, 11), _ring(282), _combs(240, 286, 302), _ring(306), _ring(312, 2)),
    ]
    head = f'viewBox="-316 -316 632 632" width="632" height="632" fill="none" stroke="{colour}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {head}>{"".join(parts)}</svg>\n'


def mark(*, ground: str, ink: str) -> str:
    """The star in its ring on a disc, for a browser's tab: 180 units wide."""
    disc = f'<circle r="88" fill="{ground}"/>'
    ring = f'<circle r="78" fill="none" stroke="{ink}" stroke-width="6"/>'
    shape = star(inner=21, outer=66, colour=ink)
    head = 'xmlns="http://www.w3.org/2000/svg" viewBox="-90 -90 180 180"'
    return f"<svg {head}>{disc}{ring}{shape}</svg>\n"


def star(*, inner: float, outer: float, colour: str) -> str:
    """A star with fourteen rays between two radii."""
    points = _written(star_points(inner=inner, outer=outer))
    return f'<polygon points="{points}" fill="{colour}" stroke="none"/>'


def star_points(*, inner: float, outer: float) -> list[Point]:
    """The 28 corners of the star around (0, 0), the first ray upwards."""
    return _zigzag_points(RAYS, outer, inner, turn=-pi / 2)


def outline(geojson: dict[str, Any]) -> str:
    """GeoJSON (degrees, one MultiPolygon or Polygon per feature) → the data of one SVG path."""
    rings: list[list[list[float]]] = []
    for feature in geojson["features"]:
        shape = feature["geometry"]
        polygons = shape["coordinates"]
        if shape["type"] == "Polygon":
            polygons = [polygons]
        rings.extend(ring for polygon in polygons for ring in polygon)
    return "".join(f"M{_path(ring)}Z" for ring in rings)


def across(longitude: float) -> float:
    """Degrees east → drawing units from the left edge."""
    return (longitude - WEST_DEGREES) * cos(radians(MIDDLE_LATITUDE)) * SCALE


def down(latitude: float) -> float:
    """Degrees north → drawing units from the top edge."""
    return (NORTH_DEGREES - latitude) * SCALE


def _path(ring: Iterable[list[float]]) -> str:
    return "L".join(f"{across(east):.0f} {down(north):.0f}" for east, north in ring)


def _ring(radius: float, width: float = 1.5) -> str:
    return f'<circle r="{radius}" stroke-width="{width}"/>'


def _zigzag_points(count: int, first: float, second: float, turn: float = 0) -> list[Point]:
    points = []
    for number in range(2 * count):
        radius = second if number % 2 else first
        angle = pi * number / count + turn
        points.append((radius * cos(angle), radius * sin(angle)))
    return points


def _written(points: list[Point]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _zigzag(count: int, inner: float, outer: float) -> str:
    points = _written(_zigzag_points(count, outer, inner))
    return f'<polygon points="{points}" stroke-width="1.2"/>'


def _dots(count: int, radius: float, size: float) -> str:
    """Evenly spread dots as one dashed circle."""
    step = 2 * pi * radius / count
    dashes = f'stroke-linecap="round" stroke-dasharray="0 {step:.3f}"'
    return f'<circle r="{radius}" stroke-width="{size}" {dashes}/>'


def _combs(count: int, inner: float, outer: float) -> str:
    radius = (inner + outer) / 2
    step = 2 * pi * radius / count
    return (
        f'<circle r="{radius}" stroke-width="{outer - inner}" stroke-dasharray="1 {step - 1:.3f}"/>'
    )
