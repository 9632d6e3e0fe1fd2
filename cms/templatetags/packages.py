"""Addresses of what comes from npm, for the one component that needs it."""

from __future__ import annotations

from typing import TypedDict

from django import template
from django.conf import settings

from cms.packages import map_addresses

register = template.Library()


class MapFiles(TypedDict):
    """`files` are addresses by name, empty where the map is not installed; `tiles` may be empty."""

    files: dict[str, str]
    tiles: str
    tiles_attribution: str


@register.simple_tag
def map_files() -> MapFiles:
    """What the map loads once it is seen: its scripts, and tiles where an address is set."""
    return {
        "files": map_addresses(),
        "tiles": settings.MAP_TILES_URL,
        "tiles_attribution": settings.MAP_TILES_ATTRIBUTION,
    }
