"""Sectors of the first level with their projects and open calls."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count
from django.utils.translation import ngettext

from cms.ledgers import named
from investment.addresses import address
from investment.measures import format_number
from investment.models import InvestmentProject, Sector
from investment.search.overview import SectorShare, sectors_of_the_catalogue


@dataclass(frozen=True, slots=True)
class SectorCell:
    """What the grid shows of a sector; `open` and `awaiting` are empty where there is none."""

    name: str
    language: str  # only where it is not that of the page
    href: str
    projects: str
    open: str
    awaiting: str


def sector_cells(*, language: str, on: date) -> tuple[SectorCell, ...]:
    """Sectors that have public projects, those of their narrower sectors among them; five queries.

    Args:
        language: vi, en or ko.
        on: the day that open calls are told by.
    """
    sectors = {sector.pk: sector for sector in Sector.objects.order_by("order", "code")}
    overview = sectors_of_the_catalogue(on=on)
    totals = _rolled_up(_project_counts(), sectors)
    open_calls = _rolled_up(_counts(overview.open), sectors)
    awaiting = _rolled_up(_counts(overview.awaiting), sectors)
    return tuple(
        _cell(sector, totals[pk], open_calls[pk], awaiting[pk], language)
        for pk, sector in sectors.items()
        if totals[pk]
    )


def _project_counts() -> Counter[int]:
    public = InvestmentProject.objects.public().order_by()
    return Counter(dict(public.values_list("sector_id").annotate(Count("pk"))))


def _counts(shares: Iterable[SectorShare]) -> Counter[int]:
    return Counter({share.sector.pk: share.count for share in shares})


def _rolled_up(counts: Counter[int], sectors: dict[int, Sector]) -> Counter[int]:
    """Counts by sector of the first level; the tree has two levels."""
    rolled: Counter[int] = Counter()
    for pk, count in counts.items():
        rolled[sectors[pk].parent_id or pk] += count
    return rolled


def _cell(sector: Sector, total: int, open_calls: int, awaiting: int, language: str) -> SectorCell:
    name = named(sector, "name", language)
    projects = ngettext("%(count)s project", "%(count)s projects", total)
    calls = ngettext("%(count)s open call", "%(count)s open calls", open_calls)
    waits = ngettext("%(count)s awaiting the new list", "%(count)s awaiting the new list", awaiting)
    return SectorCell(
        name=name["text"] or sector.code,
        language=name["language"] or "",
        href=address("sector", language, code=sector.code),
        projects=projects % {"count": format_number(total, language)},
        open=calls % {"count": format_number(open_calls, language)} if open_calls else "",
        awaiting=waits % {"count": format_number(awaiting, language)} if awaiting else "",
    )
