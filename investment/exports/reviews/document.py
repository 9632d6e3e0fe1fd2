"""A review sheet as a Word file, in the form of official papers (Decree 30/2020/NĐ-CP).

A4; margins 20 mm top and bottom, 30 mm left, 20 mm right; Times New Roman 13 to 14 pt; page number
top centre, not on the first page. The letter stands upright, its annex with the table lies across.
"""

from __future__ import annotations

from typing import IO, Any, Final

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from investment.exports.reviews import paper
from investment.exports.reviews.document_table import write_table
from investment.exports.reviews.paper import ReviewSheet

CONTENT_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
CENTRE, LEFT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.LEFT
HEAD_WIDTHS: Final = (Mm(68), Mm(92))


def write(sheet: ReviewSheet, file: IO[bytes]) -> None:
    """Write the letter and, on pages of their own, the table of projects."""
    document = Document()
    _prepare(document, sheet)
    _write_head(document, sheet)
    line(document, f"{paper.ADDRESSED} {sheet.addressee}.", CENTRE, size=14, before=12, after=12)
    for text in (sheet.introduction, paper.INSTRUCTION, sheet.request):
        _body(document, text)
    _write_signature(document)
    _begin_annex(document)
    line(document, paper.ANNEX, CENTRE, size=14, bold=True)
    line(document, paper.ANNEX_TITLE, CENTRE, size=14, bold=True)
    line(document, sheet.annex_of, CENTRE, size=13, italic=True, after=8)
    write_table(document, sheet)
    document.save(file)


def line(
    room: Any,
    text: str,
    align: Any = LEFT,
    *,
    size: float = 13,
    bold: bool = False,
    italic: bool = False,
    before: float = 0,
    after: float = 0,
) -> Any:
    """Add a paragraph of one style to a document, a cell or a header; sizes in points."""
    paragraph = room.add_paragraph()
    paragraph.alignment = align
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = (
        Pt(before),
        Pt(after),
    )
    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.size = bold, italic, Pt(size)
    return paragraph


def _prepare(document: Any, sheet: ReviewSheet) -> None:
    style = document.styles["Normal"]
    style.font.name, style.font.size = paper.FONT, Pt(14)
    # Word takes the letters of Vietnamese from whichever of the four names fits its range
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
        fonts.set(qn(name), paper.FONT)
    properties = document.core_properties
    properties.title, properties.author, properties.language = paper.ANNEX_TITLE, "", "vi-VN"
    properties.comments = f"{sheet.agency}: {paper.ANNEX_TITLE}"
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = section.right_margin = Mm(20)
    section.left_margin, section.header_distance = Mm(30), Mm(10)
    section.different_first_page_header_footer = True
    _number_pages(section.header)


def _number_pages(header: Any) -> None:
    """The field PAGE, in the middle of the upper margin."""
    paragraph = header.paragraphs[0]
    paragraph.alignment = CENTRE
    run = paragraph.add_run()
    run.font.size = Pt(14)
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)


def _write_head(document: Any, sheet: ReviewSheet) -> None:
    """Agency and number on the left; nation, motto, place and date on the right."""
    left, right = _two_columns(document)
    if sheet.superior:
        line(left, sheet.superior, CENTRE, size=13)
    line(left, sheet.agency.upper(), CENTRE, size=13, bold=True)
    _rule(left, indent_mm=22)
    line(left, paper.NUMBER, CENTRE, size=13, before=6)
    line(left, paper.SUBJECT, CENTRE, size=12)
    line(right, paper.NATION, CENTRE, size=12.5, bold=True)
    line(right, paper.MOTTO, CENTRE, size=13.5, bold=True)
    _rule(right, indent_mm=12)
    line(right, sheet.place_and_date, CENTRE, size=13.5, italic=True, before=6)


def _write_signature(document: Any) -> None:
    left, right = _two_columns(document)
    head, *rest = paper.RECIPIENTS
    line(left, head, size=12, bold=True, italic=True, before=12)
    for text in rest:
        line(left, text, size=11)
    line(left, paper.SECRECY, size=11, italic=True, before=6)
    line(right, paper.SIGNATORY, CENTRE, size=13.5, bold=True, before=12)
    line(right, paper.SIGNING, CENTRE, size=13, italic=True, after=64)
    line(right, paper.SIGNED_BY, CENTRE, size=13.5, bold=True)


def _two_columns(document: Any) -> tuple[Any, Any]:
    """Two cells side by side without lines; their first, empty paragraph goes."""
    table = document.add_table(rows=1, cols=2)
    table.autofit = False
    for cell, width in zip(table.rows[0].cells, HEAD_WIDTHS, strict=True):
        cell.width = width
        cell._tc.remove(cell.paragraphs[0]._p)
    left, right = table.rows[0].cells
    return left, right


def _rule(room: Any, *, indent_mm: float) -> None:
    """A line across the middle of a cell, as the decree draws it under agency and motto."""
    paragraph = line(room, "", CENTRE, size=2)
    paragraph.paragraph_format.left_indent = Mm(indent_mm)
    paragraph.paragraph_format.right_indent = Mm(indent_mm)
    border = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
        bottom.set(qn(f"w:{name}"), value)
    border.append(bottom)
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(border, "w:spacing", "w:ind", "w:jc", "w:rPr")


def _body(document: Any, text: str) -> None:
    """A paragraph of the letter: indented by 1 cm, both edges straight."""
    paragraph = line(document, text, WD_ALIGN_PARAGRAPH.JUSTIFY, size=14, after=6)
    paragraph.paragraph_format.first_line_indent = Mm(10)
    paragraph.paragraph_format.line_spacing = 1.15


def _begin_annex(document: Any) -> None:
    """A page across, numbered on from the letter."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.different_first_page_header_footer = False
