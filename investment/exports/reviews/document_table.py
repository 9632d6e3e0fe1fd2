"""The table of a review sheet in the Word file: one block of rows a project.

A row is styled once and then copied: python-docx takes a hundred times as long to style each.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import Any, Final

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.shared import Mm, Pt

from investment.exports.reviews import paper
from investment.exports.reviews.paper import ReviewSheet, source_line

WIDTHS: Final = (Mm(44), Mm(64), Mm(50), Mm(20), Mm(51), Mm(18))
"""Of the columns of `paper.COLUMNS`: 247 mm between the margins of a page across."""
SIZE: Final = Pt(13)
CENTRED: Final = (3, 5)
"""Columns of the boxes to be ticked."""
CENTRE, LEFT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.LEFT


def write_table(document: Any, sheet: ReviewSheet) -> None:
    """Write the head, repeated on every page, and the projects."""
    table = document.add_table(rows=3, cols=len(WIDTHS))
    table.style, table.autofit = "Table Grid", False
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column.width = width
    head, whole, fact = table.rows
    _style(head, bold=True, centred=range(len(WIDTHS)), mark="w:tblHeader")
    _fill(head._tr, paper.COLUMNS)
    _style(fact, centred=CENTRED, mark="w:cantSplit")
    _style_whole(whole)
    for pattern in (whole, fact):
        table._tbl.remove(pattern._tr)
    for project in sheet.projects:
        title = f"{project.title} ({project.standing})"
        table._tbl.append(_copy(whole, (title, paper.BOX, "", paper.BOX)))
        for one in project.facts:
            value = one.value or paper.NOT_PUBLISHED
            texts = (one.label, value, source_line(one), paper.BOX, "", "")
            table._tbl.append(_copy(fact, texts))


def _style_whole(row: Any) -> None:
    """The row of a project, which is confirmed or withdrawn as a whole; facts stay below it."""
    _style(row, centred=CENTRED, mark="w:cantSplit")
    cells = row.cells
    name = cells[0].merge(cells[2])
    for spare in name.paragraphs[1:]:
        spare._p.getparent().remove(spare._p)
    (paragraph,) = name.paragraphs
    paragraph.paragraph_format.keep_with_next = True
    for run in paragraph.runs:
        run.bold = True


def _style(row: Any, *, mark: str, centred: Sequence[int], bold: bool = False) -> None:
    """Give every cell its width and one empty run; `mark` says how the row meets a page's end."""
    row._tr.get_or_add_trPr().append(OxmlElement(mark))
    for place, cell in enumerate(row.cells):
        cell.width = WIDTHS[place]
        paragraph = cell.paragraphs[0]
        paragraph.alignment = CENTRE if place in centred else LEFT
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run("")
        run.bold, run.font.size = bold, SIZE


def _copy(pattern: Any, texts: Sequence[str]) -> Any:
    row = deepcopy(pattern._tr)
    _fill(row, texts)
    return row


def _fill(row: Any, texts: Sequence[str]) -> None:
    """Write the text of each cell into its first run."""
    for cell, text in zip(row.tc_lst, texts, strict=True):
        cell.p_lst[0].r_lst[0].text = text
