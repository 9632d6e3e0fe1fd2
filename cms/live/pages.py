"""Pages in lists: those of the guide, those beside one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page in a list; `number` counts from 1."""

    pk: int
    number: int
    title: str
    href: str
    introduction: str


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The pages before and after one, None at the ends."""

    previous: PageRow | None
    next: PageRow | None


def page_rows(pages: Any) -> tuple[PageRow, ...]:
    """Pages in the order of the tree; one query.

    Args:
        pages: a query set of one type of page, public ones alone.
    """
    found = pages.defer_streamfields().order_by("path")
    return tuple(
        PageRow(page.pk, number, page.title, page.get_url() or "", page.introduction)
        for number, page in enumerate(found, 1)
    )


def neighbours(rows: Sequence[PageRow], pk: int) -> Neighbours:
    """What stands before and after a page; nothing where it is not among the rows."""
    place = next((place for place, row in enumerate(rows) if row.pk == pk), None)
    if place is None:
        return Neighbours(None, None)
    return Neighbours(
        rows[place - 1] if place else None, rows[place + 1] if place + 1 < len(rows) else None
    )
