"""Merged cells: each stands for all cells that it covers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import IO, Final
from xml.etree import ElementTree as Xml

from openpyxl.utils.cell import range_boundaries

from investment.intake.cells import Cell

MOST_MERGED: Final = 20_000
BANNER_WIDTH: Final = 3
"""So many columns under one cell make a heading of a section, not a value."""


@dataclass(frozen=True, slots=True)
class Merged:
    """A block of cells that the first of them stands for; numbers from 1, ends included."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        return self.right - self.left + 1


def merged_in(part: IO[bytes]) -> list[Merged]:
    """Merged blocks of a sheet in the order of their first rows, read from its XML as it streams.

    openpyxl tells of them only when it keeps every cell in memory. The caller has seen to it that
    the XML has no DTD.
    """
    found: list[Merged] = []
    for _event, element in Xml.iterparse(part):  # noqa: S314 - without a DTD nothing expands
        name = element.tag.rpartition("}")[2]
        if name == "mergeCell" and len(found) < MOST_MERGED:
            left, top, right, bottom = range_boundaries(element.get("ref", ""))
            found.append(Merged(left or 1, top or 1, right or 1, bottom or 1))
        if name in ("row", "mergeCell", "hyperlink", "dataValidation", "cfRule"):
            element.clear()
    return sorted(found, key=lambda one: (one.top, one.left))


class Filling:
    """Gives each row the cells that blocks from rows above bring into it; rows come in order."""

    def __init__(self, blocks: Sequence[Merged]) -> None:
        self._waiting = list(reversed(blocks))
        self._open: list[tuple[Merged, Cell | None]] = []

    def fill(self, number: int, cells: dict[int, Cell]) -> int:
        """Put cells where blocks cover the row.

        Returns:
            Columns of the widest block that begins in this row with something in it; 1 without.
        """
        while self._waiting and self._waiting[-1].top <= number:
            block = self._waiting.pop()
            self._open.append((block, cells.get(block.left)))
        self._open = [(block, cell) for block, cell in self._open if block.bottom >= number]
        widest = 1
        for block, cell in self._open:
            if cell is None:
                continue
            widest = max(widest, block.width if block.top == number else 1)
            for column in range(block.left, min(block.right, block.left + 200) + 1):
                cells.setdefault(column, replace(cell, row=number, column=column))
        return widest

    def blocks_from(self, number: int) -> Iterator[Merged]:
        """Blocks still open whose first row this is."""
        return (block for block, _cell in self._open if block.top == number)
