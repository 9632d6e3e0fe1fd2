"""The places of the gallery."""

from __future__ import annotations

from cms.gallery.places import places
from cms.gallery.words import words


def test_every_precision_is_shown_once_and_a_name_is_in_another_language() -> None:
    points = places(words("en"), other=words("vi"), other_language="vi")["map_points"]
    assert {point.precision for point in points} == {"site", "zone", "commune", "district"}
    assert points[0].projects[0].language == "vi"
    assert [point.label.href for point in points][:2] == ["", "/components/"]
