"""Finding the table in a sheet: where its headings stand and where its rows begin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final

from investment.intake.cells import Cell
from investment.intake.headings import Heading, is_counter, read_heading
from investment.intake.merging import Merged
from investment.intake.sheets import Row, Sheet

ROWS_LOOKED_AT: Final = 60
FEWEST: Final = 2  # columns that must be known for a row to be one of headings
SAMPLE: Final = 30
NAMING: Final = frozenset({"name", "code"})
_NUMBERING: Final = re.compile(r"[(\[]?(?:\d{1,2}|[A-Za-zĐ])[)\]]?(?:\s*=.*)?")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its number, its heading, and the first values below it."""

    number: int
    heading: Heading
    sample: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """The table of a sheet; its rows are read once, in order."""

    sheet: str
    columns: tuple[Column, ...]
    rows: Iterator[Row]
    above: tuple[Row, ...] = ()
    """What stood over the headings: titles, dates, units."""

    @property
    def language(self) -> str:
        """The language of most headings; Vietnamese where none tells."""
        spoken = [column.heading.spoken for column in self.columns if column.heading.spoken]
        return max(spoken, key=spoken.count, default="vi")


def find_table(sheet: Sheet, known: Iterable[str] = ()) -> Table | None:
    """The table of a sheet; None where no row of the first sixty reads like headings.

    Args:
        sheet: its rows are read.
        known: headings, folded, that somebody has given a field before.
    """
    rows = iter(sheet.rows)
    first = list(islice(rows, ROWS_LOOKED_AT))
    headings = {row.number: _read(row, frozenset(known)) for row in first}
    best = max(first, key=lambda row: _worth(headings[row.number]), default=None)
    if best is None or _worth(headings[best.number])[0] < FEWEST:
        return None
    head = [row for row in first if best.number <= row.number <= _last_of_head(best, first, sheet)]
    below = [row for row in first if row.number > head[-1].number]
    if below and _is_numbering(below[0]):
        below = below[1:]
    columns = tuple(_columns(head, below))
    above = tuple(row for row in first if row.number < best.number)
    texts = {column.number: column.heading.text for column in columns}
    body = (row for row in chain(below, rows) if not _repeats(row, texts))
    return Table(sheet.name, columns, body, above)


def _read(row: Row, known: frozenset[str]) -> list[tuple[str, str]]:
    """Fields that the cells of a row name, with the language of their words, each once."""
    headings = [read_heading(cell.text) for cell in row.cells.values() if _may_be_heading(cell)]
    found = [
        (one.field or one.key, one.words_language)
        for one in headings
        if one.field or one.key in known
    ]
    return list(dict.fromkeys(found))


def _may_be_heading(cell: Cell) -> bool:
    return isinstance(cell.value, str) and not cell.trouble


def _worth(fields: Sequence[tuple[str, str]]) -> tuple[int, int]:
    """How much a row reads like headings; one that names the project is worth more."""
    return len(fields), sum(field in NAMING for field, _language in fields)


def _last_of_head(best: Row, rows: Sequence[Row], sheet: Sheet) -> int:
    """The last row of headings in several rows: merged over rows, or parted below a merged one."""
    begun = [block for block in sheet.merged if block.top == best.number]
    last = max((block.bottom for block in begun), default=best.number)
    wide = [block for block in begun if block.width > 1 and block.bottom == best.number]
    following = next((row for row in rows if row.number == best.number + 1), None)
    if last == best.number and wide and following is not None and _only_below(following, wide):
        last = following.number
    return min(last, best.number + 3)


def _only_below(row: Row, blocks: Sequence[Merged]) -> bool:
    """Whether the row only parts wide headings above it, as “VND | USD” below “Capital”."""
    covered = {column for block in blocks for column in range(block.left, block.right + 1)}
    return bool(row.cells) and set(row.cells) <= covered


def _is_numbering(row: Row) -> bool:
    """Whether the row numbers the columns: (1), (2), (3) or A, B, C."""
    texts = [cell.text for cell in row.cells.values()]
    return len(texts) > FEWEST and all(_NUMBERING.fullmatch(text) for text in texts)


def _columns(head: Sequence[Row], below: Sequence[Row]) -> Iterator[Column]:
    numbers = sorted({number for row in head for number in row.cells})
    for number in numbers:
        cells = [row.cells[number] for row in head if number in row.cells]
        text = " ".join(dict.fromkeys(cell.text for cell in cells))
        rows = (row for row in below if not row.is_banner)
        sample = tuple(row.cells[number] for row in rows if number in row.cells)[:SAMPLE]
        if text and not is_counter(text):
            yield Column(number, read_heading(text), sample)


def _repeats(row: Row, texts: dict[int, str]) -> bool:
    """Whether a row repeats the headings, as tables do that were printed page by page."""
    same = sum(texts.get(number) == cell.text for number, cell in row.cells.items())
    return same >= FEWEST and same >= len(row.cells) - 1
