"""The pictures that are made of numbers."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from cms.drawings import HEIGHT, RAYS, WIDTH, across, down, drum, mark, outline, star_points

SQUARE = [[105.0, 19.5], [106.0, 19.5], [106.0, 20.5], [105.0, 19.5]]


def test_the_drum_is_one_svg_in_one_colour() -> None:
    picture = ElementTree.fromstring(drum("#8fc7d2"))  # noqa: S314 - our own drawing
    assert picture.attrib["viewBox"] == "-316 -316 632 632"
    assert {part.get("stroke", "none") for part in picture} == {"none"}
    assert picture.attrib["stroke"] == "#8fc7d2"


def test_the_mark_is_a_star_in_a_ring() -> None:
    picture = ElementTree.fromstring(mark(ground="#000000", ink="#ffffff"))  # noqa: S314
    shapes = [part.tag.partition("}")[2] for part in picture]
    assert shapes == ["circle", "circle", "polygon"]


def test_the_star_has_fourteen_rays_and_the_first_points_up() -> None:
    points = star_points(inner=22, outer=78)
    assert len(points) == 2 * RAYS
    assert points[0] == pytest.approx((0, -78))


@pytest.mark.parametrize("kind", ["Polygon", "MultiPolygon"])
def test_an_outline_is_one_closed_path_per_ring(kind: str) -> None:
    rings = [SQUARE] if kind == "Polygon" else [[SQUARE]]
    path = outline({"features": [{"geometry": {"type": kind, "coordinates": rings}}]})
    assert path == "M237 472L613 472L613 72L237 472Z"


def test_the_whole_province_is_inside_the_drawing() -> None:
    assert 0 < across(104.3991) < across(106.0602) < WIDTH
    assert 0 < down(20.6564) < down(19.2906) < HEIGHT
