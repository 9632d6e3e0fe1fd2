"""Places a point on the outline of the province (templates/components/province_outline.html).

The outline is a locator shape, not a boundary; the country is never drawn (design §1).
"""

from __future__ import annotations

from decimal import Decimal

from django import template

from cms.drawings import HEIGHT, WIDTH, across, down

register = template.Library()


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
