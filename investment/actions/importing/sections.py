"""Rows of a table that are no projects: headings of sections, and sums."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from investment.actions.importing.names import Names
from investment.intake.sheets import Row
from investment.text import name_form

_TOTALS: Final = frozenset(
    {"tong cong", "tong so", "cong", "total", "grand total", "sum", "합계", "총계", "계"}
)
_ORDINAL: Final = re.compile(r"(?:[IVXLC]{1,6}|[A-ZĐ]|[a-zđ])[.)]?")  # of sections, not of rows
FEW: Final = 2


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, and the key of the sector that it is called like, where there is one.

    One that is not merged could be a row that says nothing but the code of a project.
    """

    sector: int | None
    needs_no_code: bool


def section_of(row: Row, sectors: Names) -> Section | None:
    """The section that a row begins: `II. NÔNG NGHIỆP`, merged or alone; None for other rows."""
    texts = {cell.text for cell in row.cells.values() if isinstance(cell.value, str)}
    words = {text for text in texts if not _ORDINAL.fullmatch(text)}
    if len(words) != 1:
        return Section(None, needs_no_code=False) if row.is_banner and not words else None
    (heading,) = words
    found = sectors.candidates(_bare(heading))
    has_numbers = any(not isinstance(cell.value, str) for cell in row.cells.values())
    is_alone = len(row.cells) <= FEW and not has_numbers
    stands_out = bool(found) or heading.isupper() or len(words) < len(texts)
    if not (row.is_banner or (is_alone and stands_out)):
        return None
    sector = next(iter(found)) if len(found) == 1 else None
    return Section(sector, needs_no_code=not row.is_banner)


def is_total(row: Row) -> bool:
    """Whether the row adds up others: its first text says so."""
    first = next((cell.text for cell in row.cells.values() if isinstance(cell.value, str)), "")
    form = name_form(first)
    return form in _TOTALS or form.startswith(("tong cong ", "total "))


def _bare(text: str) -> str:
    """A heading without its number: `II. NÔNG NGHIỆP` and `Lĩnh vực: Nông nghiệp`."""
    head, mark, rest = text.partition(". ")
    text = rest if mark and len(head) <= len("VIII") else text
    head, mark, rest = text.partition(":")
    return rest.strip() if mark and rest.strip() else text
