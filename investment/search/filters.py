"""Criteria as sets of public projects, one for each filter, so that facets can leave one out."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_
from typing import TypeVar

from django.db.models import Model, Q

from investment.choices import OPEN_STATUSES
from investment.models import InvestmentProject, Participation, Sector, Zone
from investment.models.project import call_ended_condition
from investment.search.bands import area_band, capital_band
from investment.search.chosen import Chosen
from investment.search.criteria import Criteria
from investment.search.money_bounds import within
from investment.search.snapshot import Facts, Snapshot
from investment.search.values import CALL_ENDED, OPEN

Value = TypeVar("Value", bound=Hashable)
Groups = Mapping[str, int]
"""Value of a filter → the projects that have it; values that none has are left out."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The set of projects that each filter in use allows, by its name."""

    by_name: Mapping[str, int]
    everything: int

    def all(self) -> int:
        """What every filter allows."""
        return self.without("")

    def without(self, name: str) -> int:
        """What all filters but one allow: what a facet counts beside."""
        found = self.everything
        for key, mask in self.by_name.items():
            if key != name:
                found &= mask
        return found


def select(chosen: Chosen, snapshot: Snapshot, *, found: int | None, on: date) -> Selection:
    """The sets of a question.

    Args:
        chosen: the criteria with the records they name.
        snapshot: the catalogue.
        found: the projects that the words brought; None where no words were asked for.
        on: the day of the question.
    """
    criteria = chosen.criteria
    by_name = {name: _of_records(name, chosen.pks(name), snapshot) for name in chosen.records}
    if found is not None:
        by_name["q"] = found
    if criteria.status:
        by_name["status"] = _any(criteria.status, with_open(standings(snapshot, on)))
    if criteria.fresh:
        by_name["fresh"] = _any(criteria.fresh, freshness(snapshot, on))
    if criteria.area:
        by_name["area"] = _any(criteria.area, areas(snapshot))
    if not (criteria.area_min is None and criteria.area_max is None):
        by_name["area bounds"] = _area_bounds(criteria, snapshot)  # narrows the bands as well
    if criteria.capital or not (criteria.capital_min is None and criteria.capital_max is None):
        banded = _any(criteria.capital, capitals(snapshot, on))
        by_name["capital"] = banded | _capital_bounds(criteria, snapshot, on)
    return Selection(by_name=by_name, everything=snapshot.everything)


def ended(snapshot: Snapshot, on: date) -> int:
    """Projects whose call period is over on a day."""
    return snapshot.meeting(("ended", on), lambda: call_ended_condition(on))


def standings(snapshot: Snapshot, on: date) -> Groups:
    """Projects by status as it is shown: calling and selecting only while the call is open."""
    over = ended(snapshot, on)
    shown = {
        status: mask & ~over if status in OPEN_STATUSES else mask
        for status, mask in snapshot.statuses.items()
    }
    return {status: mask for status, mask in {**shown, CALL_ENDED: over}.items() if mask}


def with_open(standing: Groups) -> Groups:
    """The same with the open calls, whichever of their statuses they have."""
    return {**standing, OPEN: _any(map(str, OPEN_STATUSES), standing)}


def freshness(snapshot: Snapshot, on: date) -> Groups:
    """Projects by state of freshness on a day."""
    return _grouped(
        snapshot,
        ("fresh", on),
        lambda one: str(InvestmentProject.freshness(one, on).value),  # type: ignore[arg-type]
    )


def capitals(snapshot: Snapshot, on: date) -> Groups:
    """Projects by band of capital, by the newest rates on a day."""
    rates = snapshot.rates(on)

    def band(one: Facts) -> str:
        first = (one.capital_max, one.capital_currency)
        return capital_band((first, (one.capital_other, one.capital_other_currency)), rates)

    return _grouped(snapshot, ("capital", on), band)


def areas(snapshot: Snapshot) -> Groups:
    """Projects by band of area."""
    return _grouped(snapshot, "area", lambda one: area_band(one.area_max_ha))


def _grouped(snapshot: Snapshot, key: object, value_of: Callable[[Facts], str]) -> Groups:
    return snapshot.kept(key, lambda: snapshot.grouped(map(value_of, snapshot.facts())))


def _any(values: Iterable[Value], groups: Mapping[Value, int]) -> int:
    return reduce(or_, (groups.get(value, 0) for value in values), 0)


def _of_records(name: str, pks: list[int], snapshot: Snapshot) -> int:
    if name == "sector":
        inside = _with_children(Sector, pks, snapshot)
        return _any(inside, snapshot.sectors) | _any(pks, snapshot.linked["sub_sectors"])
    if name == "zone":
        return _any(_with_children(Zone, pks, snapshot), snapshot.zones)
    if name == "codes":
        return snapshot.of_pks(pks)
    if name == "activity":
        shown = Participation.objects.filter(activity__in=pks)
        return snapshot.of_pks(shown.values_list("project_id", flat=True))
    return _any(pks, snapshot.linked[f"{name}s"])


def _with_children(model: type[Model], pks: list[int], snapshot: Snapshot) -> set[int]:
    parents: dict[int, int | None] = snapshot.kept(
        ("parents", model), lambda: dict(model._base_manager.values_list("pk", "parent_id"))
    )
    return {*pks, *(pk for pk, parent in parents.items() if parent in pks)}


def _capital_bounds(criteria: Criteria, snapshot: Snapshot, on: date) -> int:
    """Projects whose capital meets a range in the currency of the question."""
    low, high = criteria.capital_min, criteria.capital_max
    if low is None and high is None:
        return 0
    currency = criteria.currency_of_bounds
    rates = snapshot.rates(on)
    return snapshot.meeting(
        ("capital", low, high, currency, on),
        lambda: within(low, high, currency=currency, rates=rates),
    )


def _area_bounds(criteria: Criteria, snapshot: Snapshot) -> int:
    """Projects whose area meets a range, in hectares; one published area is the maximum."""
    low, high = criteria.area_min, criteria.area_max
    condition = Q(area_max_ha__isnull=False)
    if low is not None:
        condition &= Q(area_max_ha__gte=low)
    if high is not None:
        condition &= Q(area_min_ha__lte=high) | Q(area_min_ha__isnull=True, area_max_ha__lte=high)
    return snapshot.meeting(("area", low, high), lambda: condition)
