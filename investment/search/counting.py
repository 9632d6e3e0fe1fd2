"""Counts beside the filters, each without the filter of its own (design §6)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypeVar

from investment.search.counted import Counts
from investment.search.filters import Selection, areas, capitals, freshness, standings
from investment.search.snapshot import Snapshot
from investment.search.values import NOT_PUBLISHED

Value = TypeVar("Value")


def counts(selection: Selection, snapshot: Snapshot, *, on: date) -> Counts:
    """How many projects each value brings; values that no project of the catalogue has are not in.

    Args:
        selection: the sets of the question.
        snapshot: the catalogue.
        on: the day of the question.
    """

    def beside(name: str, groups: Mapping[Value, int]) -> dict[Value, int]:
        others = selection.without(name)
        return {value: (mask & others).bit_count() for value, mask in groups.items()}

    capital = beside("capital", capitals(snapshot, on))
    return Counts(
        statuses=beside("status", standings(snapshot, on)),
        sectors=beside("sector", snapshot.sectors),
        zones=beside("zone", snapshot.zones),
        places=beside("place", snapshot.linked["places"]),
        routes=beside("route", snapshot.linked["routes"]),
        forms=beside("form", snapshot.linked["forms"]),
        unpublished=capital.pop(NOT_PUBLISHED, None),
        capitals=capital,
        areas=beside("area", areas(snapshot)),
        freshness=beside("fresh", freshness(snapshot, on)),
    )
