"""The table of a review sheet in the Word file: one block of rows a project."""

from __future__ import annotations

from typing import Any, Final

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.shared import Mm, Pt

from investment.exports.reviews import paper
from investment.exports.reviews.paper import Reviewed, ReviewSheet, source_line

WIDTHS: Final = (Mm(44), Mm(64), Mm(50), Mm(20), Mm(51), Mm(18))
"""Of the columns of `paper.COLUMNS`: 247 mm between the margins of a page across."""
SIZE: Final = Pt(13)
CENTRE, LEFT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.LEFT


def write_table(document: Any, sheet: ReviewSheet) -> None:
    """Write the head, repeated on every page, and the projects."""
    facts = sum(len(project.facts) for project in sheet.projects)
    table = document.add_table(rows=1 + len(sheet.projects) + facts, cols=len(WIDTHS))
    table.style, table.autofit = "Table Grid", False
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column.width = width
    rows = iter(table.rows)
    head = next(rows)
    _mark(head, "w:tblHeader")
    _fill(head.cells, paper.COLUMNS, bold=True, centred=range(len(WIDTHS)))
    for project in sheet.projects:
        _write_project(rows, project)


def _write_project(rows: Any, project: Reviewed) -> None:
    """The row of the project, where it is confirmed or withdrawn as a whole; then its facts."""
    row = next(rows)
    cells = row.cells
    whole = f"{project.title} ({project.standing})"
    _fill(cells, ("", "", "", paper.BOX, "", paper.BOX), centred=(3, 5))
    name = cells[0].merge(cells[2])
    for spare in name.paragraphs[1:]:
        spare._p.getparent().remove(spare._p)
    _fill((name,), (whole,), bold=True)
    _mark(row, "w:cantSplit")
    for paragraph in name.paragraphs:
        paragraph.paragraph_format.keep_with_next = True
    for fact in project.facts:
        value = fact.value or paper.NOT_PUBLISHED
        row = next(rows)
        _mark(row, "w:cantSplit")
        texts = (fact.label, value, source_line(fact), paper.BOX, "", "")
        _fill(row.cells, texts, centred=(3,))


def _fill(cells: Any, texts: Any, *, bold: bool = False, centred: Any = ()) -> None:
    for place, (cell, text) in enumerate(zip(cells, texts, strict=True)):
        if len(cells) == len(WIDTHS):
            cell.width = WIDTHS[place]
        paragraph = cell.paragraphs[0]
        paragraph.alignment = CENTRE if place in centred else LEFT
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(text)
        run.bold, run.font.size = bold, SIZE


def _mark(row: Any, name: str) -> None:
    """A property of a row: repeat it as head, or never break it between pages."""
    row._tr.get_or_add_trPr().append(OxmlElement(name))
