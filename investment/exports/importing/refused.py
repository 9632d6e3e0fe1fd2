"""The refused rows of a file as the same workbook, the reasons in a column of their own.

Titles and headings stay, so the corrected workbook can be imported as it is. Whatever looks like
a formula is written as text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import IO, Any, Final

from django.utils.translation import gettext
from xlsxwriter import Workbook

from investment.intake.cells import Cell
from investment.intake.files import open_file
from investment.intake.sheets import Row
from investment.intake.tables import Table, find_table

OPTIONS: Final = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
LONGEST_NAME: Final = 31  # of a sheet
Reasons = Mapping[tuple[str, int], Iterable[str]]
"""Sheet and number of a refused row → why, in the language of whoever sent it."""


def write(content: bytes, reasons: Reasons, file: IO[bytes]) -> int:
    """Write the refused rows of a file.

    Args:
        content: the bytes that were sent.
        reasons: of every row that is to be in the workbook.
        file: gets the workbook.

    Returns:
        How many rows are in it; headings of sections come along and are not counted.

    Raises:
        FileRefused: the content cannot be read any more.
    """
    count = 0
    with Workbook(file, OPTIONS) as book:
        formats = {
            "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top"}),
            "reason": book.add_format({"text_wrap": True, "font_color": "#9c0006"}),
            "day": book.add_format({"num_format": "dd/mm/yyyy"}),
        }
        for sheet in open_file(content):
            table = find_table(sheet)
            if table is None:
                continue
            why = {row: lines for (name, row), lines in reasons.items() if name == table.sheet}
            if why:
                target = book.add_worksheet(_sheet_name(table.sheet))
                count += _write_table(target, table, why, formats)
    return count


def _write_table(
    target: Any, table: Table, why: Mapping[int, Iterable[str]], formats: Mapping[str, Any]
) -> int:
    """Titles, headings, and the refused rows below the headings of their sections."""
    last = max(column.number for column in table.columns)
    place = _write_head(target, table, last, formats)
    count = 0
    for row in table.rows:
        if row.number not in why and not row.is_banner:
            continue
        _write_row(target, place, row, formats, only_first=row.number not in why)
        if row.number in why:
            target.write_string(place, last, "\n".join(why[row.number]), formats["reason"])
            target.write_number(place, last + 1, row.number)
            count += 1
        place += 1
    return count


def _write_head(target: Any, table: Table, last: int, formats: Mapping[str, Any]) -> int:
    """Titles, headings and the two columns of ours; the row that comes next, from 0."""
    place = 0
    for row in table.above:
        _write_row(target, place, row, formats, only_first=row.is_banner)
        place += 1
    for column in table.columns:
        target.set_column(column.number - 1, column.number - 1, 22)
        target.write_string(place, column.number - 1, column.heading.text, formats["head"])
    target.set_column(last, last, 60)
    target.write_string(place, last, gettext("Why it was refused"), formats["head"])
    target.write_string(place, last + 1, gettext("Row in the file sent"), formats["head"])
    target.freeze_panes(place + 1, 0)
    return place + 1


def _write_row(
    target: Any, place: int, row: Row, formats: Mapping[str, Any], *, only_first: bool = False
) -> None:
    """The cells of a row; of a merged heading the first alone."""
    for number in sorted(row.cells)[: 1 if only_first else None]:
        _write_cell(target, place, row.cells[number], formats)


def _write_cell(target: Any, place: int, cell: Cell, formats: Mapping[str, Any]) -> None:
    column, value = cell.column - 1, cell.value
    if isinstance(value, Decimal):
        target.write_number(place, column, value)
    elif isinstance(value, date | datetime):
        target.write_datetime(place, column, value, formats["day"])
    else:
        target.write_string(place, column, value)


def _sheet_name(name: str) -> str:
    """A name that spreadsheets take; that of a CSV file is empty."""
    return name[:LONGEST_NAME] or gettext("Projects")
