"""What the catalogue holds as a whole: counts and capital by sector, calls, of when it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.db.models import Count, Max, Min, Q, Sum

from investment.choices import OPEN_STATUSES
from investment.models import CallList, InvestmentProject, Sector
from investment.models.project import InvestmentProjectQuerySet
from investment.money import Money
from investment.search.filters import standings, with_open
from investment.search.snapshot import current, is_settled
from investment.search.values import OPEN


@dataclass(frozen=True, slots=True)
class SectorShare:
    """One sector's projects of a kind.

    `capital` has one sum for each currency of publication, the largest group first; amounts in
    different currencies are never added (design §5).
    """

    sector: Sector
    count: int
    capital: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """Of when the public figures are, as published (`2015`, `2025-05-20`), and the last change."""

    first: str | None
    last: str | None
    changed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Overview:
    """Public projects whose call is open, and those that await the new list, by sector."""

    open: tuple[SectorShare, ...]
    awaiting: tuple[SectorShare, ...]

    @property
    def open_count(self) -> int:
        """Projects that an investor can join today."""
        return sum(share.count for share in self.open)

    @property
    def awaiting_count(self) -> int:
        """Projects whose call period is over."""
        return sum(share.count for share in self.awaiting)


def calls_of_the_catalogue(*, on: date) -> tuple[int, tuple[tuple[CallList, int], ...]]:
    """How many calls are open on a day, and every list with how many of its projects still call.

    Returns:
        The number of open calls; lists that have projects still calling by status, newest first.
    """
    snapshot = current()
    open_count = with_open(standings(snapshot, on))[OPEN].bit_count()
    return open_count, snapshot.kept("call lists", _lists)


def _lists() -> tuple[tuple[CallList, int], ...]:
    calling = Q(entries__project__live=True, entries__project__call_status__in=OPEN_STATUSES)
    lists = CallList.objects.annotate(project_count=Count("entries", filter=calling))
    found = lists.filter(project_count__gt=0).order_by("-period_start", "code")
    return tuple((one, getattr(one, "project_count", 0)) for one in found)


def span_of_the_catalogue() -> Span:
    """Of when the figures of public projects are; asked once for each state of the catalogue."""
    return current().kept("span", _span) if is_settled() else _span()


def _span() -> Span:
    dated = Q(figures_as_of__gt="")
    return Span(
        **InvestmentProject.objects.public()
        .order_by()
        .aggregate(
            first=Min("figures_as_of", filter=dated),
            last=Max("figures_as_of", filter=dated),
            changed_at=Max("updated_at"),
        )
    )


def sectors_of_the_catalogue(*, on: date) -> Overview:
    """What is open and what awaits a new list on a day; three queries however many projects."""
    sectors = Sector.objects.in_bulk()
    public = InvestmentProject.objects.public()
    return Overview(
        open=_shares(public.open_call(on), sectors),
        awaiting=_shares(public.call_ended(on), sectors),
    )


def _shares(
    projects: InvestmentProjectQuerySet, sectors: dict[int, Sector]
) -> tuple[SectorShare, ...]:
    rows = (
        projects.order_by()
        .values("sector_id", "capital_currency")
        .annotate(count=Count("pk"), published=Sum("capital_max"))
    )
    counts: dict[int, int] = {}
    sums: dict[int, list[Money]] = {}
    for row in sorted(rows, key=lambda row: -row["count"]):
        key = row["sector_id"]
        counts[key] = counts.get(key, 0) + row["count"]
        if row["published"] is not None:
            amount = Money(Decimal(row["published"]), row["capital_currency"])
            sums.setdefault(key, []).append(amount)
    found = [
        SectorShare(sectors[key], count, tuple(sums.get(key, ()))) for key, count in counts.items()
    ]
    return tuple(sorted(found, key=lambda share: (-share.count, share.sector.code)))
