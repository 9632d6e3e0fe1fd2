"""A list as CSV: UTF-8 with a byte order mark, one project at a time, formulas defused.

A table that tools read has one heading and rows of one kind, so what a cover would say stands in
two last columns: what list the row is from, and the mark of demonstration data.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from io import StringIO
from typing import Final

from django.utils.translation import override

from investment.exports.cells import Cell
from investment.exports.columns import ABOUT, NOTICE, Column, Kind, columns_for
from investment.exports.extract import Extract

CONTENT_TYPE: Final = "text/csv; charset=utf-8"
BYTE_ORDER_MARK: Final = "\ufeff"  # spreadsheets take a file without it for another encoding
LINES_AT_ONCE: Final = 200
# What spreadsheets take for the beginning of a formula, in full width too.
FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write(extract: Extract) -> Iterator[bytes]:
    """The file in pieces, ready to be streamed; reads from the database as it goes.

    The language is active only while a piece is made: between pieces other work may run.
    """
    columns = columns_of_file(extract)
    buffer = StringIO()
    lines = csv.writer(buffer)
    with override(extract.language):
        buffer.write(BYTE_ORDER_MARK)
        lines.writerow([column.heading for column in columns])
    rows = extract.rows()
    cells = [(column.read, _WRITERS.get(column.kind, _text)) for column in columns]
    is_last = False
    while not is_last:
        yield _taken(buffer)
        with override(extract.language):
            for _number in range(LINES_AT_ONCE):
                row = next(rows, None)
                if row is None:
                    is_last = True
                    break
                lines.writerow([write_cell(read(row, extract)) for read, write_cell in cells])
    yield _taken(buffer)


def columns_of_file(extract: Extract) -> list[Column]:
    """The columns of every format, and before the notice what the list is."""
    columns = [column for column in columns_for(extract) if column is not NOTICE]
    return [*columns, ABOUT, NOTICE] if extract.is_demonstration else [*columns, ABOUT]


def defused(text: str) -> str:
    """A text that no spreadsheet runs: an apostrophe before what looks like a formula."""
    return f"'{text}" if text.startswith(FORMULA_SIGNS) else text


def _text(value: Cell) -> str:
    if value is None or value == "":
        return ""
    return defused(str(value))


def _number(value: Cell) -> str:
    if value is None:
        return ""
    written = format(value, "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


_WRITERS: Final[Mapping[Kind, Callable[[Cell], str]]] = {
    Kind.NUMBER: _number,
    Kind.DEGREES: _number,
}


def _taken(buffer: StringIO) -> bytes:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text.encode()
