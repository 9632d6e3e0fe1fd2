"""A review sheet as a workbook: the letter on one sheet, the table of projects on the next.

A workbook cannot leave the number off the first page of a sheet, so the letter, which is one page,
has no page number, and the table goes on with number 2.
"""

from __future__ import annotations

from typing import IO, Any, Final

from xlsxwriter import Workbook

from investment.exports.reviews import paper
from investment.exports.reviews.paper import Reviewed, ReviewSheet, source_line
from investment.exports.spreadsheet import CONTENT_TYPE, LONGEST_TEXT

__all__ = ["CONTENT_TYPE", "write"]

OPTIONS: Final = {"strings_to_formulas": False, "strings_to_urls": False}
INCH: Final = 25.4
A4: Final = 9
WIDTHS: Final = (24, 34, 28, 12, 30, 8)
LETTER_WIDTHS: Final = (42, 50)
PAGE_NUMBER: Final = f'&C&"{paper.FONT}"&14&P'


def write(sheet: ReviewSheet, file: IO[bytes]) -> None:
    """Write both sheets; what is typed into the open cells comes back on paper, signed."""
    with Workbook(file, OPTIONS) as workbook:
        workbook.set_properties({"title": paper.ANNEX_TITLE, "comments": sheet.agency})
        formats = Formats(workbook)
        _write_letter(workbook.add_worksheet("Công văn"), sheet, formats)
        _write_table(workbook.add_worksheet("Phụ lục"), sheet, formats)


class Formats:
    """The styles of the paper, each made once."""

    def __init__(self, workbook: Any) -> None:
        """Take the workbook that the styles belong to."""
        self._workbook = workbook
        self._made: dict[tuple[Any, ...], Any] = {}

    def of(self, size: float = 13, **more: Any) -> Any:
        """A style of a size in points: `bold`, `italic`, `align`, `border` …"""
        key = (size, *sorted(more.items()))
        if key not in self._made:
            base = {"font_name": paper.FONT, "font_size": size, "text_wrap": True, "valign": "top"}
            self._made[key] = self._workbook.add_format({**base, **more})
        return self._made[key]


def _set_page(page: Any) -> None:
    """A4 with the margins of official papers, in inches: 30 left, 20 elsewhere, in mm."""
    page.set_paper(A4)
    page.set_margins(left=30 / INCH, right=20 / INCH, top=20 / INCH, bottom=20 / INCH)
    page.hide_gridlines(2)


def _write_letter(page: Any, sheet: ReviewSheet, formats: Formats) -> None:
    _set_page(page)
    page.fit_to_pages(1, 1)
    for number, width in enumerate(LETTER_WIDTHS):
        page.set_column(number, number, width)
    centred = {"align": "center"}
    bold = {"bold": True, **centred}
    head = (
        (sheet.superior, formats.of(13, **centred), paper.NATION, formats.of(12.5, **bold)),
        (sheet.agency.upper(), formats.of(13, **bold), paper.MOTTO, formats.of(13.5, **bold)),
        (paper.NUMBER, formats.of(13, **centred), "", formats.of()),
        (
            paper.SUBJECT,
            formats.of(12, **centred),
            sheet.place_and_date,
            formats.of(13.5, italic=True, **centred),
        ),
    )
    for number, (left, left_format, right, right_format) in enumerate(head):
        page.write_string(number, 0, left, left_format)
        page.write_string(number, 1, right, right_format)
        page.set_row(number, 36 if number in (1, 3) else 20)
    addressed = f"{paper.ADDRESSED} {sheet.addressee}."
    page.merge_range(5, 0, 5, 1, addressed, formats.of(14, **centred))
    page.set_row(5, 40)
    texts = (sheet.introduction, paper.INSTRUCTION, sheet.request)
    for number, text in enumerate(texts, start=6):
        page.merge_range(number, 0, number, 1, text, formats.of(14, align="justify"))
        page.set_row(number, 20 * (len(text) // 75 + 1))
    _write_signature(page, formats, first=10)


def _write_signature(page: Any, formats: Formats, *, first: int) -> None:
    bold = formats.of(13.5, bold=True, align="center")
    head, *rest = paper.RECIPIENTS
    page.write_string(first, 0, head, formats.of(12, bold=True, italic=True))
    page.write_string(first, 1, paper.SIGNATORY, bold)
    for number, text in enumerate(rest, start=first + 1):
        page.write_string(number, 0, text, formats.of(11))
    page.write_string(first + 1, 1, paper.SIGNING, formats.of(13, italic=True, align="center"))
    page.write_string(first + 3, 0, paper.SECRECY, formats.of(11, italic=True))
    page.set_row(first + 3, 64)
    page.write_string(first + 4, 1, paper.SIGNED_BY, bold)


def _write_table(page: Any, sheet: ReviewSheet, formats: Formats) -> None:
    _set_page(page)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.set_start_page(2)
    page.set_header(PAGE_NUMBER, {"margin": 10 / INCH})
    for number, width in enumerate(WIDTHS):
        page.set_column(number, number, width)
    last = len(WIDTHS) - 1
    centred = {"align": "center"}
    for number, (text, style) in enumerate(
        (
            (paper.ANNEX, formats.of(14, bold=True, **centred)),
            (paper.ANNEX_TITLE, formats.of(14, bold=True, **centred)),
            (sheet.annex_of, formats.of(13, italic=True, **centred)),
        )
    ):
        page.merge_range(number, 0, number, last, text, style)
    for number, text in enumerate(paper.COLUMNS):
        page.write_string(4, number, text, formats.of(13, bold=True, border=1, **centred))
    page.repeat_rows(4)
    page.freeze_panes(5, 0)
    row = 5
    for project in sheet.projects:
        row = _write_project(page, row, project, formats)


def _write_project(page: Any, row: int, project: Reviewed, formats: Formats) -> int:
    """Write the block of a project; the row after it."""
    bold, plain = formats.of(13, bold=True, border=1), formats.of(13, border=1)
    box = formats.of(13, border=1, align="center")
    page.merge_range(row, 0, row, 2, f"{project.title} ({project.standing})", bold)
    page.set_row(row, 36)
    page.write_string(row, 3, paper.BOX, box)
    page.write_blank(row, 4, None, plain)
    page.write_string(row, 5, paper.BOX, box)
    for number, fact in enumerate(project.facts, start=row + 1):
        value = fact.value or paper.NOT_PUBLISHED
        texts = (fact.label, value[:LONGEST_TEXT], source_line(fact), paper.BOX)
        for place, text in enumerate(texts):
            page.write_string(number, place, text, box if text == paper.BOX else plain)
        page.write_blank(number, 4, None, plain)
        page.write_blank(number, 5, None, plain)
    return row + 1 + len(project.facts)
