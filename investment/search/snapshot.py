"""The facts that filters, facets and orders ask for, of every public project, held in memory.

One reading serves all questions until the mark of the catalogue changes; words are matched by
the database. Inside a transaction, which may be rolled back, nothing is kept.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple, TypeVar

from django.db import connection
from django.db.models import Q, QuerySet
from django.utils.translation import get_language

from investment.models import CatalogueVersion, ExchangeRate, InvestmentProject
from investment.search.counted import Labels
from investment.search.masks import mask_of, positions_in

_MOST_KEPT = 300  # answers to parts of questions, such as a range of areas
_LINKS = {
    "places": ("places", "place_id"),
    "routes": ("funding_routes", "fundingroute_id"),
    "forms": ("investment_forms", "investmentform_id"),
    "sub_sectors": ("sub_sectors", "sector_id"),
}
Made = TypeVar("Made")


class Facts(NamedTuple):
    """Of one project, as stored."""

    pk: int
    code: str
    code_key: str | None
    document: int | None
    call_status: str
    sector: int
    zone: int | None
    capital_max: Decimal | None
    capital_currency: str
    capital_other: Decimal | None
    capital_other_currency: str
    area_max_ha: Decimal | None
    verified_on: date | None
    review_due_on: date | None
    is_source_checked: bool


_COLUMNS = (
    *("pk", "code", "search_document__code_key", "search_document__pk"),
    *("call_status", "sector_id", "zone_id", "capital_max", "capital_currency"),
    *("capital_other", "capital_other_currency", "area_max_ha"),
    *("verified_on", "review_due_on", "is_source_checked"),
)


class Snapshot:
    """Public projects in the order of their codes; sets of them are masks of positions."""

    def __init__(self, mark: str) -> None:
        self.mark = mark
        rows: QuerySet[Any, Any] = (
            QuerySet(InvestmentProject).filter(live=True).values_list(*_COLUMNS)
        )
        # Those that are not in the index yet stand last, as everywhere.
        # Plain tuples: the garbage collector would look through instances again and again.
        self._rows = sorted(rows, key=lambda row: (row[2] is None, row[2] or "", row[1]))
        self.size = len(self._rows)
        self.everything = (1 << self.size) - 1
        self.position_of = {one.pk: at for at, one in enumerate(self.facts())}
        self._by_document = {one.document: at for at, one in enumerate(self.facts())}
        self.statuses = self.grouped(one.call_status for one in self.facts())
        self.sectors = self.grouped(one.sector for one in self.facts())
        self.zones = self.grouped(one.zone for one in self.facts())
        self.linked = {name: self._links(*link) for name, link in _LINKS.items()}
        self._kept: dict[Hashable, Any] = {}

    def grouped(self, values: Iterable[Any]) -> dict[Any, int]:
        """The projects that have each value, given one for every project; None and "" are none."""
        found: defaultdict[Any, list[int]] = defaultdict(list)
        for position, value in enumerate(values):
            if value not in (None, ""):
                found[value].append(position)
        return {value: mask_of(positions, self.size) for value, positions in found.items()}

    def _links(self, field: str, column: str) -> dict[int, int]:
        through = getattr(InvestmentProject, field).through
        rows: QuerySet[Any, Any] = (
            QuerySet(through).order_by().values_list("investmentproject_id", column)
        )
        found: defaultdict[int, list[int]] = defaultdict(list)
        for pk, value in rows:
            if (position := self.position_of.get(pk)) is not None:
                found[value].append(position)
        return {value: mask_of(positions, self.size) for value, positions in found.items()}

    def facts(self) -> Iterator[Facts]:
        """The facts of every project, in order."""
        return map(Facts._make, self._rows)

    def within(self, mask: int) -> list[Facts]:
        """The facts of the projects of a set, in order."""
        return [Facts._make(self._rows[position]) for position in positions_in(mask)]

    def of_pks(self, pks: Iterable[int]) -> int:
        """The projects with some primary keys; keys of others are passed over."""
        found = map(self.position_of.get, pks)
        return mask_of([at for at in found if at is not None], self.size)

    def of_documents(self, ids: Iterable[int]) -> int:
        """The projects whose search documents have some keys."""
        return mask_of(self.positions_of(ids), self.size)

    def positions_of(self, documents: Iterable[int]) -> set[int]:
        """Positions of the projects whose search documents have some keys."""
        found = set(map(self._by_document.get, documents))
        return {at for at in found if at is not None}

    def meeting(self, key: Hashable, condition: Callable[[], Q]) -> int:
        """The projects that meet a condition of the database, asked once for each key."""

        def ask() -> int:
            projects = InvestmentProject.objects.public().filter(condition()).order_by()
            return self.of_pks(projects.values_list("pk", flat=True))

        return self.kept(key, ask)

    def pks(self, positions: Sequence[int]) -> list[int]:
        """Primary keys at some positions."""
        return [self._rows[position][0] for position in positions]

    def rates(self, on: date) -> dict[str, Decimal]:
        """Đồng for one unit of each currency by the newest rates on a day."""
        newest = ExchangeRate.objects.newest
        return self.kept(
            ("rates", on), lambda: {code: one.vnd_per_unit for code, one in newest(on).items()}
        )

    def labels(self, language: str, on: date) -> Labels:
        """Names of what facets count; the active language words what has ended."""
        key = ("labels", language, get_language(), on)
        return self.kept(key, lambda: Labels.read(language, on=on))

    def kept(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What was made for a key, made now if it was not; forgotten when there are many."""
        if key in (kept := self._kept):
            made: Made = kept[key]
            return made
        if len(kept) >= _MOST_KEPT:
            self._kept = {}  # another thread may still read the old one
        made = self._kept[key] = make()
        return made


_lock = threading.Lock()
_newest: list[Snapshot] = []  # one at most


def is_settled() -> bool:
    """Whether everybody reads what this connection reads: a transaction may be rolled back."""
    return not connection.in_atomic_block


def current() -> Snapshot:
    """The reading of the catalogue as it stands; read anew where it has changed."""
    if not is_settled():
        return Snapshot("")
    mark = CatalogueVersion.newest()
    with _lock:
        if not mark or not _newest or _newest[0].mark != mark:
            _newest[:] = [Snapshot(mark)]
        return _newest[0]
