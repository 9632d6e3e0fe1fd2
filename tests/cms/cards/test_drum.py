"""The drum of cards is the drum of the site."""

from __future__ import annotations

import re

from cms.cards.drum import DOTS, RINGS, drum_mask, mark_mask
from cms.drawings import drum


def test_rings_and_dots_are_those_of_the_drawing() -> None:
    circles = re.findall(r'<circle r="([\d.]+)" stroke-width="([\d.]+)"([^>]*)', drum())
    plain = {(float(r), float(w)) for r, w, rest in circles if "dasharray" not in rest}
    dotted = {(float(r), float(w)) for r, w, rest in circles if "linecap" in rest}
    assert plain == set(RINGS)
    assert dotted == {(radius, size) for _count, radius, size in DOTS}


def test_the_masks_hold_a_picture() -> None:
    for mask in (drum_mask(120), mark_mask(48)):
        darkest, lightest = mask.getextrema()
        assert (darkest, lightest) == (0, 255)
