"""The projects of a zone, a sector or an activity on its page, with the way to all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from investment.addresses import address
from investment.search.criteria import Criteria
from investment.search.engine import search
from investment.search.results import Results
from investment.views.currency import Display
from investment.views.listing.rows import ProjectRow, project_row


@dataclass(frozen=True, slots=True)
class Within:
    """The first projects and how many there are; `href` is the same question to the catalogue."""

    rows: tuple[ProjectRow, ...]
    total: int
    href: str


def projects_within(criteria: Criteria, display: Display, *, on: date) -> Within:
    """Ask the catalogue; the rows are those of its first page, in its order."""
    results = search(criteria, language=display.language, on=on)
    return within(results, display, most=len(results.hits))


def within(results: Results, display: Display, *, most: int) -> Within:
    """The first rows of an answer and the way to all of them."""
    query = results.criteria.to_query()
    return Within(
        rows=tuple(project_row(hit, display) for hit in results.hits[:most]),
        total=results.total,
        href=address("projects", display.language, query=query),
    )
