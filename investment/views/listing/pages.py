"""The pages of a list as links: the first, the last, those around this one, gaps between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Protocol

from investment.search.question import Question

AROUND: Final = 1


class Paged(Protocol):
    """An answer of which one page is shown."""

    @property
    def criteria(self) -> Question: ...
    @property
    def page(self) -> int: ...
    @property
    def pages(self) -> int: ...
    @property
    def next_page(self) -> int | None: ...
    @property
    def previous_page(self) -> int | None: ...


@dataclass(frozen=True, slots=True)
class Page:
    """A page, or a gap between pages."""

    number: int = 0
    href: str = ""
    current: bool = False
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Pages:
    """What the component `pagination` takes."""

    pages: tuple[Page, ...]
    previous_href: str
    next_href: str


def pages(results: Paged, *, action: str) -> Pages | None:
    """Links to the pages of an answer; None where there is one page only."""
    if results.pages < 2:
        return None

    def href(number: int | None) -> str:
        return f"{action}?{results.criteria.at_page(number)}" if number else ""

    numbers = shown(results.page, results.pages)
    links = tuple(
        Page(number, href(number), number == results.page) if number else Page(gap=True)
        for number in numbers
    )
    return Pages(links, href(results.previous_page), href(results.next_page))


def shown(current: int, last: int) -> list[int]:
    """Numbers to show, from 1 to the last; 0 stands for a gap of two pages or more."""
    near = {1, last, *range(current - AROUND, current + AROUND + 1)}
    numbers = sorted(number for number in near if 1 <= number <= last)
    row: list[int] = []
    for number in numbers:
        before = row[-1] if row else 0
        if number - before == 2:
            row.append(number - 1)
        elif number - before > 2:
            row.append(0)
        row.append(number)
    return row
