"""Pictures as pages show them: AVIF and WebP in two widths, with their size known in advance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.models import SourceImageIOError

WIDTHS: Final = (640, 1280)
FORMATS: Final = ("avif", "webp")


@dataclass(frozen=True, slots=True)
class Picture:
    """What `components/picture.html` takes; the sets are values of `srcset`.

    Width and height are those of the largest file: a small original is not blown up.
    """

    src: str
    width: int
    height: int
    alt: str
    avif: str
    webp: str


def picture(image: Any, alt: str) -> Picture | None:
    """Renditions of an image, made at the first time and kept.

    Args:
        image: an image of Wagtail's library, or None where it is gone.
        alt: what it shows; empty where it is decoration.

    Returns:
        None where there is no image or its file is lost: a page must not fail for it.
    """
    if image is None:
        return None
    specs = {kind: [f"width-{width}|format-{kind}" for width in WIDTHS] for kind in FORMATS}
    try:
        made = image.get_renditions(*(spec for several in specs.values() for spec in several))
    except (SourceImageIOError, InvalidFilterSpecError, OSError):
        return None
    sets = {kind: _source_set([made[spec] for spec in several]) for kind, several in specs.items()}
    small, large = (made[spec] for spec in specs["webp"])
    return Picture(small.url, large.width, large.height, alt, sets["avif"], sets["webp"])


def _source_set(renditions: list[Any]) -> str:
    """`address 640w, address 1280w`; a small original has one width only."""
    by_width = {rendition.width: rendition.url for rendition in renditions}
    return ", ".join(f"{url} {width}w" for width, url in sorted(by_width.items()))
