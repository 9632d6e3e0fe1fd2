"""Places a point on the outline of the province (templates/components/province_outline.html).

The outline is a locator shape, not a boundary; the country is never drawn (design §1).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django import template

from cms.drawings import HEIGHT, WIDTH, across, down
from cms.spreading import spread

APART = 34  # drawing units: a little more than a number's disc is wide

register = template.Library()


@dataclass(frozen=True, slots=True)
class Numbered:
    """A point of a map with its place on the drawing, and where its number has room.

    Distances are drawing units with a point in every language.
    """

    point: Any
    x: str
    y: str
    number_x: str
    number_y: str


@register.simple_tag
def outline_view_box() -> str:
    """The `viewBox` of the drawing."""
    return f"0 0 {WIDTH} {HEIGHT}"


@register.filter
def outline_x(longitude: Decimal | float) -> str:
    """Degrees east → drawing units from the left edge, with a point in every language."""
    return f"{across(float(longitude)):.1f}"


@register.filter
def outline_y(latitude: Decimal | float) -> str:
    """Degrees north → drawing units from the top edge, with a point in every language."""
    return f"{down(float(latitude)):.1f}"


@register.simple_tag
def outline_numbered(points: Sequence[Any]) -> list[Numbered]:
    """Points with `latitude` and `longitude` in degrees, their numbers moved apart; last first.

    The first, which matter most, are drawn last and lie above the others.
    """
    places = [(across(float(one.longitude)), down(float(one.latitude))) for one in points]
    numbers = spread(places, apart=APART)
    found = [
        Numbered(point, *(f"{unit:.1f}" for unit in (*place, *number)))
        for point, place, number in zip(points, places, numbers, strict=True)
    ]
    return found[::-1]
