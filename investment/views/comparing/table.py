"""Facts of several projects side by side: which stand in one row, and where they differ."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from investment.views.sheets.money_facts import DEDUCED
from investment.views.sheets.rows import Fact, Section

Cell = tuple[Fact, ...]
"""What one project has in a row; nothing where it was not published."""


@dataclass(frozen=True, slots=True)
class Row:
    """One label and a cell for each project, in the order of the columns."""

    label: str
    cells: tuple[Cell, ...]
    differs: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under a heading."""

    code: str
    title: str
    rows: tuple[Row, ...]


def side_by_side(
    projects: Iterable[Sequence[Section]], *, only_differences: bool = False
) -> list[Group]:
    """Bring facts of the same label into one row.

    Args:
        projects: the sections of each project, the same ones in the same order.
        only_differences: leave out rows that say the same of every project.

    Returns:
        Groups with the rows that at least one project has something in; no empty group.
    """
    groups = []
    for sections in zip(*projects, strict=True):
        found = (_row(label, sections) for label in _labels(sections))
        rows = tuple(
            row for row in found if any(row.cells) and (row.differs or not only_differences)
        )
        if rows:
            groups.append(Group(sections[0].code, sections[0].title, rows))
    return groups


def _labels(sections: Sequence[Section]) -> list[str]:
    """Every label once, in the order in which the projects bring them."""
    return list(dict.fromkeys(fact.label for section in sections for fact in section.rows))


def _row(label: str, sections: Sequence[Section]) -> Row:
    cells = tuple(
        tuple(fact for fact in section.rows if fact.label == label and fact.is_known)
        for section in sections
    )
    said = {tuple(map(_what_is_said, cell)) for cell in cells}
    return Row(label, cells, differs=len(said) > 1)


def _what_is_said(fact: Fact) -> tuple[str, tuple[str, ...], str]:
    """What makes two facts different: not who deduced them, nor where their links lead."""
    note = fact.note.replace(str(DEDUCED), "").strip()
    return fact.value or "", tuple(link.text for link in fact.links), note
