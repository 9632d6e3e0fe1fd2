"""Which other projects are most like one: for a reader whose project is not quite the right one.

First the zone and the sector are the same, then the sector, then the zone or a place. Within a
step open calls come first, then calls that await the new list, then what is planned; of these the
nearest in kind and size. What has left the call is no offer and is not among them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum
from functools import reduce
from heapq import nsmallest
from itertools import product
from math import log10
from operator import or_
from typing import Any, Final, NamedTuple

from investment.choices import ENDED_STATUSES, OPEN_STATUSES, CallStatus
from investment.search.filters import ended
from investment.search.masks import positions_in
from investment.search.money_bounds import comparable
from investment.search.snapshot import Facts, Snapshot, current

MOST: Final = 4
CURRENCY: Final = "USD"  # sizes are compared in one currency, whatever the page shows
PLANNED_STATUSES: Final = (CallStatus.PROPOSED.value, CallStatus.PLANNED.value)
UNKNOWN_APART: Final = 1.0  # tenfold: a size that is not published is no near one


class Closeness(IntEnum):
    """What two projects have in common; the smaller, the closer."""

    ZONE_AND_SECTOR = 1
    SECTOR = 2
    ZONE = 3
    PLACE = 4
    NOTHING = 5


class Standing(IntEnum):
    """What can be done about a project today; the smaller, the more."""

    OPEN = 1
    AWAITING = 2
    PLANNED = 3
    OTHER = 4


@dataclass(frozen=True, slots=True)
class Profile:
    """What is compared: keys of records, capital in millions of dollars and area in hectares.

    A figure that is not published, or in a currency without a rate, is None.
    """

    code: str
    sector: int
    sub_sectors: frozenset[int]
    zone: int | None
    places: frozenset[int]
    capital: Decimal | None
    area_ha: Decimal | None
    standing: Standing


class Alike(NamedTuple):
    """A project found, and what it has in common with the one it was found for."""

    code: str
    closeness: Closeness


def closeness(one: Profile, other: Profile) -> Closeness:
    """The closest step that two projects share."""
    is_same_zone = one.zone is not None and one.zone == other.zone
    if one.sector == other.sector:
        return Closeness.ZONE_AND_SECTOR if is_same_zone else Closeness.SECTOR
    if is_same_zone:
        return Closeness.ZONE
    return Closeness.PLACE if one.places & other.places else Closeness.NOTHING


def apart(one: Profile, other: Profile) -> float:
    """How far two projects are apart in size: powers of ten of capital and of area, added."""
    figures = ((one.capital, other.capital), (one.area_ha, other.area_ha))
    return round(sum(_powers(*pair) for pair in figures), 6)


def rank(project: Profile, others: Iterable[Profile], *, most: int = MOST) -> list[Alike]:
    """The most alike first; ties by code. What has nothing in common is left out.

    Args:
        project: the one they are to be like; it is left out itself.
        others: in any order.
        most: how many are wanted.
    """
    found = [(closeness(project, other), other) for other in others if other.code != project.code]
    near = [(step, other) for step, other in found if step is not Closeness.NOTHING]
    near.sort(key=lambda pair: _key(project, *pair))
    return [Alike(other.code, step) for step, other in near[:most]]


def _key(project: Profile, step: Closeness, other: Profile) -> tuple[object, ...]:
    """Zone and place are one step; a common sub-sector comes before a like size."""
    is_other_kind = not project.sub_sectors & other.sub_sectors
    level = min(step, Closeness.ZONE)
    return level, other.standing, is_other_kind, apart(project, other), other.code


def _powers(one: Decimal | None, other: Decimal | None) -> float:
    return abs(log10(float(one / other))) if one and other else UNKNOWN_APART


def most_alike(pk: int, *, on: date, most: int = MOST) -> list[Alike]:
    """Codes of the public projects most like one, by its primary key; one query.

    Empty where the project is not in the catalogue. Only as many steps are compared as are
    needed: of a sector of thousands, those whose call is open are most often enough.
    """
    snapshot = current()
    if (position := snapshot.position_of.get(pk)) is None:
        return []
    here = 1 << position
    over = ended(snapshot, on)
    calling = _any(snapshot.statuses, map(str, OPEN_STATUSES))
    left = here | _any(snapshot.statuses, map(str, ENDED_STATUSES))
    planned = _any(snapshot.statuses, PLANNED_STATUSES)
    standings = (calling & ~over, over, planned, snapshot.everything)
    candidates = 0
    for step, standing in product(_steps(snapshot, here), standings):
        more = step & standing & ~left & ~candidates
        candidates |= _nearest(snapshot, position, more, on=on, most=most)
        if candidates.bit_count() >= most:
            break
    profiles = _profiles(snapshot, here, candidates | here, on=on)
    (project,) = snapshot.within(here)
    own = next(one for one in profiles if one.code == project.code)
    return rank(own, profiles, most=most)


def _nearest(snapshot: Snapshot, position: int, mask: int, *, on: date, most: int) -> int:
    """Of thousands that are equally close the few that are the likest in kind and size."""
    if mask.bit_count() <= 2 * most:
        return mask
    sizes = snapshot.kept(("sizes", on), lambda: _sizes(snapshot, on))
    kinds = _shared(snapshot.linked["sub_sectors"], 1 << position)
    capital, area = sizes[position]
    ranked = []
    for part, is_other_kind in ((mask & kinds, False), (mask & ~kinds, True)):
        for at in positions_in(part):
            one, two = sizes[at]
            ranked.append((is_other_kind, _between(capital, one) + _between(area, two), at))
    return reduce(or_, (1 << at for _kind, _apart, at in nsmallest(2 * most, ranked)))


def _sizes(snapshot: Snapshot, on: date) -> list[tuple[float | None, float | None]]:
    """Capital and area of every project as powers of ten; None where it cannot be compared."""
    worth = comparable(CURRENCY, snapshot.rates(on))
    figures = ((_capital(one, worth), one.area_max_ha) for one in snapshot.facts())
    return [
        (log10(capital) if capital else None, log10(area) if area else None)
        for capital, area in figures
    ]


def _between(one: float | None, other: float | None) -> float:
    return UNKNOWN_APART if one is None or other is None else abs(one - other)


def _steps(snapshot: Snapshot, here: int) -> tuple[int, int, int]:
    """The sets of projects that share zone and sector, the sector, the zone or a place."""
    sector = _shared(snapshot.sectors, here)
    zone = _shared(snapshot.zones, here)
    return sector & zone, sector, zone | _shared(snapshot.linked["places"], here)


def _profiles(snapshot: Snapshot, here: int, mask: int, *, on: date) -> list[Profile]:
    """What is compared of the projects of a set; of their links those to what `here` has."""
    worth = comparable(CURRENCY, snapshot.rates(on))
    over = ended(snapshot, on)
    places, kinds = (
        {pk: some for pk, some in snapshot.linked[name].items() if some & here}
        for name in ("places", "sub_sectors")
    )
    found = []
    for position, one in zip(positions_in(mask), snapshot.within(mask), strict=True):
        found.append(
            Profile(
                code=one.code,
                sector=one.sector,
                sub_sectors=frozenset(pk for pk, some in kinds.items() if some >> position & 1),
                zone=one.zone,
                places=frozenset(pk for pk, some in places.items() if some >> position & 1),
                capital=_capital(one, worth),
                area_ha=one.area_max_ha,
                standing=_standing(one, is_over=bool(over >> position & 1)),
            )
        )
    return found


def _standing(one: Facts, *, is_over: bool) -> Standing:
    if one.call_status not in OPEN_STATUSES:
        return Standing.PLANNED if one.call_status in PLANNED_STATUSES else Standing.OTHER
    return Standing.AWAITING if is_over else Standing.OPEN


def _capital(one: Facts, worth: Mapping[str, Decimal]) -> Decimal | None:
    """The published figure, else the same in a second currency, that can be compared."""
    figures = (
        (one.capital_max, one.capital_currency),
        (one.capital_other, one.capital_other_currency),
    )
    for amount, currency in figures:
        if amount is not None and currency in worth:
            return amount * worth[currency] / 1_000_000
    return None


def _shared(groups: Mapping[Any, int], here: int) -> int:
    """All projects of the groups that one project is in."""
    return reduce(or_, (mask for mask in groups.values() if mask & here), 0)


def _any(groups: Mapping[str, int], values: Iterable[str]) -> int:
    return reduce(or_, (groups.get(value, 0) for value in values), 0)
