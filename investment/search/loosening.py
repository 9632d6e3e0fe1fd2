"""Where nothing was found: which single filter to drop, and how many projects that brings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from investment.dates import today
from investment.search import database
from investment.search.criteria import Criteria

# What a set of the selection was made of, where that is not the parameter of its name.
_PARAMETERS = {
    "capital": ("capital", "capital_min", "capital_max"),
    "area bounds": ("area_min", "area_max"),
}


@dataclass(frozen=True, slots=True)
class Loosening:
    """One filter to drop; `parameter` is `q` for the words.

    `query` is the query string of the list without it, `count` how many projects that has.
    """

    parameter: str
    query: str
    count: int


def what_to_loosen(
    criteria: Criteria, *, language: str, on: date | None = None
) -> tuple[Loosening, ...]:
    """The filters that alone keep the list empty, the one that brings most first.

    Args:
        criteria: a question that finds nothing.
        language: vi, en or ko.
        on: the day of the question; today if not given.

    Returns:
        Nothing where no single filter is to blame.
    """
    question = database.ask(criteria, language=language, on=on or today())
    found = []
    for name in question.selection.by_name:
        if count := question.selection.without(name).bit_count():
            parameters = _PARAMETERS.get(name, (name,))
            query = question.chosen.criteria.without(*parameters)
            found.append(Loosening(parameters[0], query, count))
    return tuple(sorted(found, key=lambda one: -one.count))
