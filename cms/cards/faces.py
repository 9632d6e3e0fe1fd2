"""The letters of cards: Pretendard, which has all Vietnamese letters and Hangul; from npm."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

from PIL import ImageFont
from PIL.ImageFont import FreeTypeFont

from cms.packages import folder

REGULAR: Final = "Pretendard-Regular.ttf"
SEMI_BOLD: Final = "Pretendard-SemiBold.ttf"
BOLD: Final = "Pretendard-Bold.ttf"
WEIGHTS: Final = (REGULAR, SEMI_BOLD, BOLD)


def are_installed() -> bool:
    """Whether cards can be lettered; without, the card of the site stands for all of them."""
    return all(_file(weight).is_file() for weight in WEIGHTS)


@lru_cache(maxsize=32)
def face(weight: str, size: int) -> FreeTypeFont:
    """A face of one weight, `size` pixels high.

    Raises:
        OSError: npm has not installed it.
    """
    # The plain layout gives the same picture whatever else the machine has for laying out text.
    return ImageFont.truetype(_file(weight), size, layout_engine=ImageFont.Layout.BASIC)


def _file(weight: str) -> Path:
    return folder() / "pretendard" / "dist" / "public" / "static" / "alternative" / weight
