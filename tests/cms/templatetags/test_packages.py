"""What the map is told to load."""

from __future__ import annotations

from django.conf import LazySettings

from cms.templatetags.packages import map_files


def test_no_tiles_unless_an_address_is_set(settings: LazySettings) -> None:
    assert map_files()["tiles"] == ""
    settings.MAP_TILES_URL = "/tiles/{z}/{x}/{y}.png"
    settings.MAP_TILES_ATTRIBUTION = "Survey of Thanh Hoa"
    assert map_files()["tiles"] == "/tiles/{z}/{x}/{y}.png"
    assert map_files()["tiles_attribution"] == "Survey of Thanh Hoa"
