"""XLSX: looked into before it is opened, then read row by row."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

from django.utils.translation import gettext_lazy as _
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from investment.intake.cells import cell_of
from investment.intake.merging import BANNER_WIDTH, Filling, merged_in
from investment.intake.refusals import FileRefused
from investment.intake.sheets import MOST_COLUMNS, MOST_ROWS, Row, Sheet
from investment.uploads.kinds import FileKind
from investment.uploads.office import refuse_unsafe
from investment.uploads.refusals import UploadRefused

MOST_SHEETS: Final = 50
# What a broken package makes the reader raise beside its own errors
_BROKEN: Final = (
    *(BadZipFile, InvalidFileException, ParseError, zlib.error, EOFError, OSError),
    *(AttributeError, LookupError, TypeError, ValueError, RuntimeError),
)


def open_workbook(content: bytes) -> Iterator[Sheet]:
    """The visible sheets of a workbook, one at a time; read each before asking for the next.

    Raises:
        FileRefused: no workbook, damaged, a bomb, with macros or parts of other files, too long.
    """
    _refuse(content)
    try:
        book = load_workbook(BytesIO(content), read_only=True, data_only=False, keep_links=False)
        with ZipFile(BytesIO(content)) as package:
            for sheet in book.worksheets[:MOST_SHEETS]:
                if sheet.sheet_state == "visible":
                    with package.open(_part_of(sheet)) as part:
                        merged = merged_in(part)
                    yield Sheet(str(sheet.title), _rows(sheet, Filling(merged)), merged)
        book.close()
    except FileRefused:
        raise
    except _BROKEN as error:
        raise FileRefused(_("The workbook is damaged and cannot be read.")) from error


def _refuse(content: bytes) -> None:
    try:
        kind = refuse_unsafe(content)
    except UploadRefused as refused:
        raise FileRefused(refused.sentence, **refused.values) from refused
    if kind is not FileKind.XLSX:
        raise FileRefused(
            _("This is a %(kind)s file: send a workbook (XLSX) or CSV."), kind=kind.label
        )


def _part_of(sheet: Any) -> str:
    """The name of the sheet's XML in the package; openpyxl resolves the links between parts."""
    return str(sheet._worksheet_path).removeprefix("/")


def _rows(sheet: Any, filling: Filling) -> Iterator[Row]:
    sheet.reset_dimensions()  # what the file says of its size may be wrong
    count = 0
    for number, values in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS), start=1):
        cells = {}
        for column, one in enumerate(values, start=1):
            if one.value is None:
                continue
            found = cell_of(one.value, row=number, column=column, kind=one.data_type)
            if found is not None:
                cells[column] = found
        is_empty = not cells
        width = filling.fill(number, cells)
        if is_empty:
            continue
        count += 1
        if count > MOST_ROWS:
            raise FileRefused(
                _("Sheet “%(sheet)s” has more than %(most)d rows: send it in parts."),
                sheet=str(sheet.title),
                most=MOST_ROWS,
            )
        yield Row(number, cells, is_banner=width >= BANNER_WIDTH)
