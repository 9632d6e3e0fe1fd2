"""CSV in whatever encoding and with whatever separator a spreadsheet of the office wrote it."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator
from io import StringIO
from typing import Final

from django.utils.translation import gettext_lazy as _

from investment.intake.cells import Cell, cell_of
from investment.intake.refusals import FileRefused, FormulaFound
from investment.intake.sheets import MOST_COLUMNS, MOST_ROWS, Row, Sheet

SEPARATORS: Final = (",", ";", "\t", "|")
LINES_LOOKED_AT: Final = 40
_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SAID: Final = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
# What spreadsheets run when they open the file; exports put an apostrophe before it.
_FORMULA: Final = re.compile(r"[=＝]|[+@＋＠](?=[A-Za-z(])")
_DEFUSED: Final = re.compile(r"'(?=[=+\-@\t\r\n＝＋－＠])")
_VIETNAMESE: Final = re.compile(r"[ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")


def open_delimited(content: bytes) -> Iterator[Sheet]:
    """The one sheet of a CSV file; its name is empty.

    Raises:
        FileRefused: in no known encoding, not text at all, a quote that never ends, too long.
    """
    text = decoded(content)
    if (said := _SAID.match(text)) is not None:
        yield Sheet("", _rows(text[said.end() :], said[1], first=2))
    else:
        yield Sheet("", _rows(text, separator_of(text), first=1))


def decoded(content: bytes) -> str:
    """The text of a file: by its mark, else UTF-8, UTF-16 or Windows-1258, composed.

    Raises:
        FileRefused: none of these gives text.
    """
    text = _decoded(content)
    # Windows-1258 keeps tones as letters of their own.
    text = unicodedata.normalize("NFC", text)
    if "\0" in text:
        raise FileRefused(_("This is no text file: send a workbook (XLSX) or CSV."))
    return text


def _decoded(content: bytes) -> str:
    encodings = [name for mark, name in _MARKS if content.startswith(mark)]
    if not encodings:
        start = content[:400]
        even, odd = start[0::2].count(0), start[1::2].count(0)
        if odd > len(start) // 8 or even > len(start) // 8:
            encodings = ["utf-16-le" if odd > even else "utf-16-be"]
    for encoding in encodings or ("utf-8", "cp1258"):
        try:
            text = content.decode(encoding)
        except UnicodeError:
            continue
        if encoding != "cp1258" or _is_vietnamese(text):
            return text
    raise FileRefused(
        _("The letters of this file cannot be read: save it as “CSV UTF-8” or as XLSX.")
    )


def _is_vietnamese(text: str) -> bool:
    """Whether bytes of no other encoding made letters of this language and no signs of control."""
    composed = unicodedata.normalize("NFC", text)
    has_control = any(unicodedata.category(c) == "Cc" and c not in "\r\n\t" for c in composed)
    return not has_control and bool(_VIETNAMESE.search(composed))


def separator_of(text: str) -> str:
    """The sign that parts most of the first lines alike; of two of them the one that parts more."""
    return max(SEPARATORS, key=lambda sign: _evenness(text, sign))


def _evenness(text: str, separator: str) -> tuple[int, int]:
    widths = []
    reader = csv.reader(StringIO(text[:200_000]), delimiter=separator)
    try:
        for _number, fields in zip(range(LINES_LOOKED_AT), reader, strict=False):
            if len(fields) > 1:
                widths.append(len(fields))
    except csv.Error:
        return 0, 0
    usual = max(widths, key=widths.count, default=1)
    return widths.count(usual), usual


def _rows(text: str, separator: str, *, first: int) -> Iterator[Row]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    number = first - 1
    count = 0
    try:
        for number, fields in enumerate(reader, start=first):
            cells = {}
            for column, value in enumerate(fields[:MOST_COLUMNS], start=1):
                if (found := _cell(value, number, column)) is not None:
                    cells[column] = found
            if not cells:
                continue
            count += 1
            if count > MOST_ROWS:
                raise FileRefused(
                    _("The file has more than %(most)d rows: send it in parts."), most=MOST_ROWS
                )
            yield Row(number, cells)
    except csv.Error as error:
        raise FileRefused(
            _("The file breaks off in row %(row)d: a quotation mark is not closed there."),
            row=number + 1,
        ) from error


def _cell(value: str, row: int, column: int) -> Cell | None:
    if _FORMULA.match(value.lstrip()):
        return Cell(value, row, column, FormulaFound())
    return cell_of(_DEFUSED.sub("", value, count=1), row=row, column=column)
