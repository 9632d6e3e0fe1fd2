"""Briefs as PDF: the same bytes each time, every letter there, ready to be read aloud."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from django.conf import LazySettings
from pypdf import PdfReader

from investment.actions.demonstration.facts import read
from investment.exports.briefs import drawing
from investment.exports.briefs.brief import Brief
from investment.exports.briefs.building import build
from investment.exports.briefs.drawing import BriefNotDrawn, FontsMissing, draw
from investment.uploads.inspection import inspect

ROWS = {row["id"]: row for row in read("documents")}


def brief(code: str = "D-003", language: str = "en") -> Brief:
    return build(ROWS[code], language=language, notice="Dữ liệu trình diễn · 시연 데이터")


def words(pdf: bytes) -> str:
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return unicodedata.normalize("NFC", " ".join(text.split()))


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
@pytest.mark.parametrize("code", ROWS)
def test_title_notice_figures_and_sources_are_printed(code: str, language: str) -> None:
    made = brief(code, language)
    text = words(draw(made)).replace(" ", "")
    for expected in (made.title, made.notice, *(one.value for one in made.figures)):
        assert expected.replace(" ", "") in text
    assert all(source.site in text for source in made.sources)


def test_the_same_data_make_the_same_bytes() -> None:
    first = draw(brief())
    drawing._drawn.cache_clear()
    assert draw(brief()) == first


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_a_reader_s_software_learns_language_title_and_structure(language: str) -> None:
    made = brief("D-001", language)
    reader = PdfReader(BytesIO(draw(made)))
    assert reader.root_object["/Lang"] == language
    assert reader.metadata is not None
    assert reader.metadata.title == made.title
    assert reader.root_object["/MarkInfo"]["/Marked"]
    assert "pdfuaid" in str(reader.xmp_metadata.stream.get_data() if reader.xmp_metadata else "")


def test_a_brief_passes_what_uploads_must_pass() -> None:
    assert inspect(draw(brief())).page_count == 2


def test_a_letter_that_the_typeface_has_not_is_no_empty_box() -> None:
    with pytest.raises(BriefNotDrawn):
        draw(replace(brief(), lead="\u0e01\u0e02"))  # Thai


def test_words_are_never_read_as_markup() -> None:
    odd = '#panic("x") *b* $1$ [a] \\ "q" <l> @r'
    assert odd.replace(" ", "") in words(draw(replace(brief(), lead=odd))).replace(" ", "")


def test_without_the_typeface_nothing_is_drawn(settings: LazySettings, tmp_path: Path) -> None:
    drawing._fonts.cache_clear()
    settings.BASE_DIR = tmp_path
    try:
        with pytest.raises(FontsMissing, match="npm ci"):
            draw(replace(brief(), lead="not drawn before"))
    finally:
        drawing._fonts.cache_clear()
