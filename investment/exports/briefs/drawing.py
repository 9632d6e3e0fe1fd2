"""Setting a brief as PDF with typst: the same data give the same bytes, on any day and machine."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Final

import typst
from django.conf import settings
from django.utils.translation import override

from investment.exports.briefs.brief import Brief

TEMPLATE: Final = Path(__file__).with_name("brief.typ")
FONTS: Final = "node_modules/pretendard/dist/public/static"
FACES: Final = ("Regular", "Medium", "SemiBold", "Bold")
STANDARD: Final[typst.PDFStandard] = "ua-1"  # can be read aloud


class BriefNotDrawn(Exception):
    """A brief could not be set as it should; the message is typst's."""


class FontsMissing(BriefNotDrawn):
    """The typeface is not installed, and no other has all letters of the three languages."""


def draw(brief: Brief) -> bytes:
    """A brief as PDF.

    Raises:
        FontsMissing: npm has not installed the typeface.
        BriefNotDrawn: typst refused or warned; a warning would be a missing letter or face.
    """
    with override(brief.language):
        data = json.dumps(brief.data(), ensure_ascii=False, sort_keys=True)
    return _drawn(data, datetime(*brief.edition_on.timetuple()[:3], tzinfo=UTC))


@cache
def _drawn(data: str, moment: datetime) -> bytes:
    """Kept as long as the process lives: tests load the demonstration again and again."""
    try:
        pdf, warnings = typst.compile_with_warnings(
            TEMPLATE,
            root=TEMPLATE.parent,
            font_paths=_fonts(),
            ignore_system_fonts=True,
            sys_inputs={"brief": data},
            format="pdf",
            pdf_standards=STANDARD,
            timestamp=moment,
        )
    except typst.TypstError as error:
        raise BriefNotDrawn(str(error)) from error
    if warnings:
        raise BriefNotDrawn("; ".join(str(warning) for warning in warnings))
    if not isinstance(pdf, bytes):
        raise BriefNotDrawn("typst made no single file")
    return pdf


@cache
def _fonts() -> typst.Fonts:
    """The typeface from npm alone: no face of the machine may slip in."""
    folder = Path(settings.BASE_DIR) / FONTS
    files = [folder / f"Pretendard-{face}.otf" for face in FACES]
    if absent := [file.name for file in files if not file.is_file()]:
        raise FontsMissing(f"{', '.join(absent)} not found: run `npm ci`")
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)]
    )
