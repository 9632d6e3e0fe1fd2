"""One cell as it was left: its value without what cannot be seen, and where it stands."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Final

from investment.intake.refusals import CellRefused, CellTooLong, ErrorValue, FormulaFound

LONGEST_TEXT: Final = 32_767
"""Characters that a spreadsheet itself can hold in a cell."""
Value = str | Decimal | date | datetime

# Soft hyphens, joiners, marks of direction, spaces of no width, the byte order mark
_UNSEEN: Final = re.compile(
    r"[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)
_SPACES: Final = re.compile(r"[^\S\n]+")
_LINES: Final = re.compile(r" ?\n(?: ?\n)* ?")
_NOTHING: Final = frozenset(
    {"-", "--", "---", "–", "—", "_", ".", "..", "...", "…", "/", "x", "n/a", "na", "null", "none"}
)
_LETTERS_IN_ALPHABET: Final = 26


@dataclass(frozen=True, slots=True)
class Cell:
    """A value and its place, counted from 1; `trouble` says why the value cannot be used.

    It is kept to be shown again: of a formula its text, of a text that is too long its beginning.
    """

    value: Value
    row: int
    column: int
    trouble: CellRefused | None = None

    @property
    def address(self) -> str:
        """As spreadsheets call it: `D7`."""
        return f"{letters_of(self.column)}{self.row}"

    @property
    def text(self) -> str:
        """The value on one line; a number with a point and without grouping."""
        if isinstance(self.value, str):
            return " ".join(self.value.split())
        return format(self.value, "f") if isinstance(self.value, Decimal) else str(self.value)


def cell_of(value: Any, *, row: int, column: int, kind: str = "") -> Cell | None:
    """The cell that holds a value; None where it holds nothing, or a sign for nothing.

    Args:
        value: as openpyxl or csv give it.
        row: number of the row, from 1.
        column: number of the column, from 1.
        kind: openpyxl's letter for the type: `f` is a formula, `e` an error.
    """
    if value is None:
        return None
    if kind == "f":
        return Cell(str(getattr(value, "text", value)), row, column, FormulaFound())
    if kind == "e":
        return Cell(str(value), row, column, ErrorValue(str(value)))
    if isinstance(value, str):
        return _text_cell(value, row, column)
    found = _plain(value)
    return None if found is None else Cell(found, row, column)


def cleaned(text: str) -> str:
    """Text in composed letters, without what cannot be seen; line breaks stay, spaces are single.

    Idempotent: what was cleaned once is not changed again.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()  # most cells
    text = unicodedata.normalize("NFC", _UNSEEN.sub("", text))
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n")
    kept = (c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs", "Co"))
    return _LINES.sub("\n", _SPACES.sub(" ", "".join(kept))).strip()


def letters_of(column: int) -> str:
    """Letters of a column: 1 is A, 27 is AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, _LETTERS_IN_ALPHABET)
        letters = chr(ord("A") + rest) + letters
    return letters


def _text_cell(value: str, row: int, column: int) -> Cell | None:
    if len(value) > LONGEST_TEXT:
        trouble = CellTooLong(length=len(value), most=LONGEST_TEXT)
        return Cell(value[:LONGEST_TEXT], row, column, trouble)
    text = cleaned(value)
    return None if not text or text.casefold() in _NOTHING else Cell(text, row, column)


def _plain(value: Any) -> Value | None:
    """Numbers as decimals, since 67.5 is 67.5 and not the nearest binary fraction."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int):
        return Decimal(value)
    if isinstance(value, float):
        number = Decimal(f"{value:.15g}")  # what a spreadsheet keeps; further digits are noise
        return number if number.is_finite() else None
    if isinstance(value, time | timedelta):
        return str(value)
    return value if isinstance(value, Decimal | date) else cleaned(str(value)) or None
