"""The picture of a sector, where one was drawn (`cms/sector_drawings.py`)."""

from __future__ import annotations

from django import template
from django.templatetags.static import static

from cms.sector_drawings import HEIGHT, MOTIFS, WIDTH

register = template.Library()


@register.inclusion_tag("components/sector_picture.html")
def sector_picture(code: str) -> dict[str, str | int]:
    """A strip that says nothing the heading does not say; nothing for a sector without a motif."""
    address = static(f"cms/img/sectors/{code}.svg") if code in MOTIFS else ""
    return {"address": address, "width": WIDTH, "height": HEIGHT}
