"""What a zone or a sector holds: counts and sums over exactly the projects that its list shows.

Sets and facts are those of the catalogue's reading, so that counts are those of its facets.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Q

from investment.models import InvestmentProject
from investment.money import Money
from investment.search.criteria import Criteria
from investment.search.database import Question, ask
from investment.search.facets import status_labels
from investment.search.filters import standings, with_open
from investment.search.snapshot import Facts, Snapshot
from investment.search.totals import CapitalTotal, Published, Totals, add_up, converted
from investment.search.values import CALL_ENDED, OPEN, STATUS_VALUES
from investment.search.vocabulary import Term
from investment.wording import Wording

_Ends = Mapping[int, tuple[Decimal | None, Decimal | None]]


@dataclass(frozen=True, slots=True)
class Share:
    """The part of the projects that has one status, or stands in one sector or zone."""

    code: str
    label: Wording
    totals: Totals


@dataclass(frozen=True, slots=True)
class Inside:
    """Everything that is counted of a question to the catalogue.

    `sectors` are of the first level. `narrower_sectors` and `inner_zones` hold what stands under
    the sector or zone asked for, each with all the projects of its own page.
    """

    totals: Totals
    converted: CapitalTotal | None
    open_count: int
    awaiting_count: int
    statuses: tuple[Share, ...]
    sectors: tuple[Share, ...]
    narrower_sectors: tuple[Share, ...]
    zones: tuple[Share, ...]
    inner_zones: tuple[Share, ...]


def look_inside(criteria: Criteria, *, language: str, on: date) -> Inside:
    """Count and add up what a question finds; two queries while the catalogue stays the same.

    Args:
        criteria: the question; capital is converted into its `currency`, if it names one.
        language: vi, en or ko: of the labels.
        on: the day that open calls and rates are told by.
    """
    return _Look(ask(criteria, language=language, on=on)).all()


class _Look:
    """One question's sets of projects, and what they publish."""

    def __init__(self, question: Question) -> None:
        self.question = question
        self.snapshot = question.snapshot
        self.selection = question.selection.all()
        self.ends = _lower_ends(self.snapshot)
        self.terms = self.snapshot.labels(question.language, question.on).terms.terms

    def all(self) -> Inside:
        standing = with_open(standings(self.snapshot, self.question.on))
        count = {status: (mask & self.selection).bit_count() for status, mask in standing.items()}
        asked = {name: set(self.question.chosen.pks(name)) for name in ("sector", "zone")}
        return Inside(
            totals=add_up(self.published(self.selection)),
            converted=self.converted(),
            open_count=count.get(OPEN, 0),
            awaiting_count=count.get(CALL_ENDED, 0),
            statuses=tuple(self.statuses(standing)),
            sectors=tuple(self.outer("sector", self.snapshot.sectors)),
            narrower_sectors=tuple(self.narrower_sectors(asked["sector"])),
            zones=tuple(self.outer("zone", self.snapshot.zones)),
            inner_zones=tuple(self.inner_zones(asked["zone"])),
        )

    def published(self, mask: int) -> Iterator[Published]:
        """What the projects of a set publish."""
        for one in self.snapshot.within(mask):
            yield _published(one, self.ends)

    def converted(self) -> CapitalTotal | None:
        currency = self.question.chosen.criteria.currency
        if not currency:
            return None
        rates = self.snapshot.rates(self.question.on)
        return converted(self.published(self.selection), to=currency, rates=rates)

    def statuses(self, standing: Mapping[str, int]) -> Iterator[Share]:
        """Every status that some project has, in the order of the filter; open calls are two."""
        labels, language = status_labels(), self.question.language
        for status in STATUS_VALUES:
            mask = standing.get(status, 0) & self.selection
            if mask and status != OPEN:
                yield self.share(status, Wording(labels[status], language), mask)

    def outer(self, kind: str, groups: Mapping[int, int]) -> Iterator[Share]:
        """Terms of the first level with what stands under them; the fullest first."""
        found = []
        for term in self.terms[kind]:
            if term.parent is None:
                inside = (one.pk for one in self.terms[kind] if term.pk in (one.pk, one.parent))
                found.append((term, self.within(groups, inside) & self.selection))
        yield from self.fullest_first(found)

    def narrower_sectors(self, asked: set[int]) -> Iterator[Share]:
        """Sectors under the one asked for, as the filter by each of them finds them."""
        own, also = self.snapshot.sectors, self.snapshot.linked["sub_sectors"]
        found = [
            (term, own.get(term.pk, 0) | also.get(term.pk, 0))
            for term in self.terms["sector"]
            if term.parent in asked
        ]
        yield from self.fullest_first(found)

    def inner_zones(self, asked: set[int]) -> Iterator[Share]:
        """Zones inside the one asked for."""
        terms = [term for term in self.terms["zone"] if term.parent in asked]
        yield from self.fullest_first(
            [(term, self.within(self.snapshot.zones, (term.pk,))) for term in terms]
        )

    def within(self, groups: Mapping[int, int], pks: Iterator[int] | tuple[int, ...]) -> int:
        mask = 0
        for pk in pks:
            mask |= groups.get(pk, 0)
        return mask

    def fullest_first(self, found: list[tuple[Term, int]]) -> Iterator[Share]:
        """Shares of what has projects; ties by code."""
        known = [(term, mask) for term, mask in found if mask]
        for term, mask in sorted(known, key=lambda one: (-one[1].bit_count(), one[0].code)):
            yield self.share(term.code, term.label, mask)

    def share(self, code: str, label: Wording, mask: int) -> Share:
        return Share(code, label, add_up(self.published(mask)))


def _lower_ends(snapshot: Snapshot) -> _Ends:
    """Primary key → smaller ends of area and capital, of the few that publish a range."""

    def read() -> _Ends:
        has_range = Q(area_min_ha__isnull=False) | Q(capital_min__isnull=False)
        projects = InvestmentProject.objects.public().filter(has_range).order_by()
        rows = projects.values_list("pk", "area_min_ha", "capital_min")
        return {pk: (area, capital) for pk, area, capital in rows}

    return snapshot.kept("lower ends", read)


def _published(one: Facts, ends: _Ends) -> Published:
    area_low, capital_low = ends.get(one.pk, (None, None))
    return Published(
        area_ha=one.area_max_ha,
        area_low_ha=area_low,
        capital=_money(one.capital_max, one.capital_currency),
        capital_low=_money(capital_low, one.capital_currency),
        capital_other=_money(one.capital_other, one.capital_other_currency),
    )


def _money(amount: Decimal | None, currency: str) -> Money | None:
    return None if amount is None else Money(amount, currency)
