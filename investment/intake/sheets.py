"""A sheet of a file as rows of cells, whatever the file was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from investment.intake.cells import Cell
from investment.intake.merging import Merged

MOST_ROWS: Final = 50_000  # with something in them
MOST_COLUMNS: Final = 200


@dataclass(frozen=True, slots=True)
class Row:
    """Cells by the number of their column; empty ones are not there."""

    number: int
    cells: dict[int, Cell]
    is_banner: bool = False
    """Whether one cell stands over several columns: the heading of a section."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows that are read once, in order, as they are asked for; without empty rows."""

    name: str
    rows: Iterator[Row]
    merged: list[Merged] = field(default_factory=list)
