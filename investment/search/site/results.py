"""What the site search answers: sections of what was found, projects first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from investment.search.analysis import Unit
from investment.search.reading import Rejected
from investment.search.results import Hit, Notice
from investment.search.site.kinds import Found
from investment.search.site.question import SiteQuestion


@dataclass(frozen=True, slots=True)
class Section:
    """The things of one kind that were found: how many, and those that are shown of them."""

    name: str
    title: str
    count: int
    shown: tuple[Found, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteResults:
    """The answer to one question.

    Sections are those in which something was found. `hits` are the first projects. `meant` maps
    mistyped words to the words that were found in their place, `corrected` is the question with
    them; `page` of `pages` counts the one kind that was asked for.
    """

    criteria: SiteQuestion
    hits: tuple[Hit, ...]
    sections: tuple[Section, ...]
    units: tuple[Unit, ...]
    meant: Mapping[str, tuple[str, ...]]
    corrected: str
    rejected: tuple[Rejected, ...]
    page: int
    pages: int
    notice: Notice | None = None

    @property
    def total(self) -> int:
        """How many things were found altogether."""
        return sum(section.count for section in self.sections)

    @property
    def next_page(self) -> int | None:
        """The number of the page after this one, if there is one."""
        return self.page + 1 if self.page < self.pages else None

    @property
    def previous_page(self) -> int | None:
        """The number of the page before this one, if there is one."""
        return self.page - 1 if self.page > 1 else None
