"""Blocks in the gallery."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import translation

from cms.blocks import BODY
from cms.gallery.blocks import blocks
from cms.gallery.words import words


def shown(language: str) -> dict[str, Any]:
    with translation.override(language):
        context = blocks(words(language), rows=[], records=[], points=[], language=language)
    found: dict[str, Any] = context["blocks"]
    return found


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_every_block_is_shown_and_every_kind_of_chart(language: str) -> None:
    found = shown(language)
    assert {name for name, _block in BODY} <= set(found)
    assert [chart["kind"] for chart in found["charts"]] == ["bars", "line", "share"]


def test_a_lost_picture_and_names_in_another_language_are_shown() -> None:
    found = shown("ko")
    assert [bool(one["picture"]) for one in found["gallery"]["images"]] == [True, True, False]
    assert [cell.language for cell in found["sector_grid"]["cells"]] == ["", "", "vi"]
    assert found["no_card"] == {"agency": None}
