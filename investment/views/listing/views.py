"""The ways to show what was found: a list, a table, a map; each keeps the whole question."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from investment.search.criteria import Criteria

NAMES: Final[dict[str, str | Promise]] = {
    "": pgettext_lazy("view", "List"),
    "table": pgettext_lazy("view", "Table"),
    "map": pgettext_lazy("view", "Map"),
}


@dataclass(frozen=True, slots=True)
class Segment:
    """One way, as the component `segments` takes it."""

    label: str | Promise
    href: str
    current: bool


def segments(criteria: Criteria, *, action: str) -> list[Segment]:
    """List, table and map of one question on the same page of it.

    Args:
        criteria: the question.
        action: the address of the list.
    """
    return [
        Segment(label, f"{action}?{replace(criteria, view=view).to_query()}", view == criteria.view)
        for view, label in NAMES.items()
    ]
