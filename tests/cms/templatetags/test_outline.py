"""A point on the outline of the province."""

from __future__ import annotations

from decimal import Decimal
from math import hypot
from types import SimpleNamespace

import pytest
from django.template.loader import render_to_string
from django.utils import translation

from cms.templatetags.outline import outline_numbered, outline_view_box, outline_x, outline_y


def test_a_point_stands_where_its_degrees_say() -> None:
    assert outline_view_box() == "0 0 647 564"
    assert (outline_x(Decimal("105.37")), outline_y(19.68)) == ("375.9", "400.0")


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_the_map_has_numbers_a_browser_reads_in_every_language(language: str) -> None:
    place = {"latitude": Decimal("19.3723"), "longitude": Decimal("105.7645"), "label": "Nghi Sơn"}
    with translation.override(language):
        html = render_to_string("components/locator_map.html", {**place, "approximate": True})
    assert 'cx="524.3" cy="523.1"' in html
    assert 'aria-label="Nghi Sơn"' in html


def test_a_project_without_a_point_shows_the_province_alone() -> None:
    place = {"latitude": None, "longitude": None, "label": "Thanh Hóa"}
    html = render_to_string("components/locator_map.html", {**place, "approximate": False})
    assert "province" in html
    assert "locator-point" not in html


@pytest.mark.parametrize("language", ["vi", "en"])
def test_several_points_keep_their_places_and_their_numbers_do_not_cover_each_other(
    language: str,
) -> None:
    points = [
        SimpleNamespace(number=number, latitude=Decimal("19.3723"), longitude=Decimal("105.7645"))
        for number in (1, 2)
    ]
    with translation.override(language):
        second, first = outline_numbered(points)
    assert (first.point.number, second.point.number) == (1, 2)
    assert (first.x, first.y) == (second.x, second.y) == ("524.3", "523.1")
    assert (
        hypot(
            float(first.number_x) - float(second.number_x),
            float(first.number_y) - float(second.number_y),
        )
        > 30
    )
