"""Draws a card: 1200 × 630 pixels, the deep sea with the drum in it, words and figures in foam."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from typing import Final

from django.utils.translation import gettext, override
from PIL import Image, ImageDraw
from PIL.ImageFont import FreeTypeFont

from cms.cards.card import Card, CardFigure
from cms.cards.drum import drum_mask, mark_mask
from cms.cards.faces import BOLD, REGULAR, SEMI_BOLD, face
from cms.cards.wrapping import is_cut, wrap

WIDTH: Final = 1200
HEIGHT: Final = 630
MARGIN: Final = 64
SEA: Final = (7, 56, 67)  # --sea-deep
LINE: Final = (41, 92, 103)
FOAM: Final = (255, 255, 255)
FOAM_SOFT: Final = (213, 230, 234)
DRUM: Final = (143, 199, 210)
BRONZE: Final = (240, 160, 113)  # --bronze on dark ground
MARK_SIZE: Final = 48
DRUM_SIZE: Final = 860
DRUM_SHADE: Final = 0.15  # of the drum's colour in the sea
TITLE_WIDTH: Final = 960
TITLES: Final = ((64, 2), (54, 3), (46, 3))  # size, most lines: as large as the title allows
FIGURES: Final = ((40, 1), (34, 2), (29, 2), (25, 3))
LEADING: Final = 1.3  # Vietnamese stacks two marks on a letter
FIGURE_TOP: Final = 436


def draw(card: Card) -> bytes:
    """A card as PNG; the same bytes for the same words and the same version of Pillow."""
    image = _sea().copy()
    image.paste(FOAM, (MARGIN, 52), mark_mask(MARK_SIZE))
    pen = ImageDraw.Draw(image)
    _head(pen, card)
    bottom = _title(pen, card)
    if card.figures:
        _figures(pen, card.figures)
    elif card.lead:
        _lead(pen, card.lead, bottom)
    if card.is_demonstration:
        with override(card.language):
            _demonstration(pen, gettext("Demonstration data"))
    return _png(image)


def draw_plain() -> bytes:
    """The card of the site without a word on it, for where there are no letters."""
    image = Image.new("RGB", (WIDTH, HEIGHT), SEA)
    size = 560
    place = ((WIDTH - size) // 2, (HEIGHT - size) // 2)
    image.paste(DRUM, (*place, place[0] + size, place[1] + size), drum_mask(size))
    return _png(image)


@lru_cache(maxsize=1)
def _sea() -> Image.Image:
    """The ground of every card."""
    image = Image.new("RGB", (WIDTH, HEIGHT), SEA)
    shade = drum_mask(DRUM_SIZE).point(lambda light: round(light * DRUM_SHADE))
    left, top = WIDTH - DRUM_SIZE // 2 - 150, -DRUM_SIZE // 4
    image.paste(DRUM, (left, top, left + DRUM_SIZE, top + DRUM_SIZE), shade)
    return image


def _head(pen: ImageDraw.ImageDraw, card: Card) -> None:
    """The name of the site beside its mark; below them what the card is about."""
    pen.text((MARGIN + 66, 76), card.site, font=face(SEMI_BOLD, 28), fill=FOAM, anchor="lm")
    left = MARGIN
    if card.is_calling:
        pen.circle((left + 9, 152), 9, fill=BRONZE)
        left += 32
    colour = BRONZE if card.is_calling else FOAM_SOFT
    kicker = " · ".join(filter(None, (card.kicker, card.note)))
    font = face(SEMI_BOLD, 26)
    line = wrap(kicker, width=TITLE_WIDTH, most=1, measure=font.getlength)
    pen.text((left, 152), "".join(line), font=font, fill=colour, anchor="lm")


def _title(pen: ImageDraw.ImageDraw, card: Card) -> int:
    """The title as large as it fits; returns where it ends."""
    for size, most in TITLES:
        font = face(BOLD, size)
        lines = wrap(card.title, width=TITLE_WIDTH, most=most, measure=font.getlength)
        if not is_cut(lines):
            break
    return _lines(pen, lines, font, top=186, size=size, fill=FOAM)


def _lead(pen: ImageDraw.ImageDraw, lead: str, top: int) -> None:
    font = face(REGULAR, 32)
    room = (HEIGHT - MARGIN - top - 24) // round(32 * 1.4)
    lines = wrap(lead, width=TITLE_WIDTH, most=min(4, room), measure=font.getlength)
    _lines(pen, lines, font, top=top + 24, size=34, fill=FOAM_SOFT)


def _figures(pen: ImageDraw.ImageDraw, figures: tuple[CardFigure, ...]) -> None:
    """Figures beside one another, each below its label, under one rule."""
    pen.line([(MARGIN, FIGURE_TOP), (WIDTH - MARGIN, FIGURE_TOP)], fill=LINE, width=2)
    column = (WIDTH - 2 * MARGIN) / len(figures)
    width = column - 28
    label_font = face(REGULAR, 22)
    size, font, values = _set(figures, width)
    for number, (figure, lines) in enumerate(zip(figures, values, strict=True)):
        left = MARGIN + number * column
        label = wrap(figure.label, width=width, most=1, measure=label_font.getlength)
        place = (left, FIGURE_TOP + 36)
        pen.text(place, "".join(label), font=label_font, fill=FOAM_SOFT, anchor="lm")
        _lines(pen, lines, font, top=FIGURE_TOP + 60, size=size, fill=FOAM, left=left)


def _set(
    figures: tuple[CardFigure, ...], width: float
) -> tuple[int, FreeTypeFont, list[list[str]]]:
    """The largest letters in which every value is whole, else the smallest, and its lines."""
    for size, most in FIGURES:
        font = face(SEMI_BOLD, size)
        values = [
            wrap(figure.value, width=width, most=most, measure=font.getlength) for figure in figures
        ]
        if not any(map(is_cut, values)):
            break
    return size, font, values


def _demonstration(pen: ImageDraw.ImageDraw, text: str) -> None:
    font = face(REGULAR, 20)
    pen.text((WIDTH - MARGIN, 76), text, font=font, fill=FOAM_SOFT, anchor="rm")


def _lines(
    pen: ImageDraw.ImageDraw,
    lines: list[str],
    font: FreeTypeFont,
    *,
    top: float,
    size: int,
    fill: tuple[int, int, int],
    left: float = MARGIN,
) -> int:
    height = size * LEADING
    for number, line in enumerate(lines):
        pen.text((left, top + (number + 0.5) * height), line, font=font, fill=fill, anchor="lm")
    return round(top + len(lines) * height)


def _png(image: Image.Image) -> bytes:
    """Few colours: a card is light enough for a messenger on a phone."""
    file = BytesIO()
    image.quantize(128, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(
        file, format="PNG", optimize=True
    )
    return file.getvalue()
