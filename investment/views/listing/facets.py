"""Filters beside the list: every value is a link to the list with it turned over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode

from django.utils.translation import gettext as _

from investment.measures import format_number
from investment.search.criteria import Criteria
from investment.search.reading import plain
from investment.search.results import Facet, FacetValue, Results

SHOWN: Final = 8  # values of a facet; the others stand behind “show more”
MOST: Final = 30  # of these; a longer facet is cut to its largest values, all are a link away
KEPT: Final = 20  # of a longer one
WHOLE: Final = "all"  # the parameter that names the facet to be shown with all its values

# Bounds typed by the reader stand under the facet of the same figure.
BOUNDS: Final = {
    "capital": ("capital_min", "capital_max"),
    "area": ("area_min", "area_max"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One value as the component `facet_values` takes it."""

    label: str
    count: str
    href: str
    chosen: bool
    language: str


@dataclass(frozen=True, slots=True)
class Bound:
    """One end of a range."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Range:
    """A form of two numbers as the component `range_filter` takes it."""

    label: str
    action: str
    minimum: Bound
    maximum: Bound
    unit: str
    hidden: tuple[Bound, ...]
    error: str


@dataclass(frozen=True, slots=True)
class Rest:
    """The link to the values that were cut off."""

    label: str
    href: str


@dataclass(frozen=True, slots=True)
class Filter:
    """A facet as the component `facet` takes it."""

    code: str
    title: str
    choices: tuple[Choice, ...]
    range: Range | None
    rest: Rest | None = None
    is_whole: bool = False


def filters(results: Results, *, action: str, whole: str = "") -> list[Filter]:
    """All facets of an answer; those of capital and area also have a form for the bounds.

    Args:
        results: the answer.
        action: the address of the list.
        whole: code of the facet of which every value is wanted, however many there are.
    """
    found = {facet.parameter: facet for facet in results.facets}
    for name in BOUNDS:  # nothing published of it is no reason not to ask
        title = Criteria.label_of(name)
        found.setdefault(name, Facet(parameter=name, title=title, values=()))
    return [_filter(facet, results, action, whole) for facet in found.values()]


def chosen_count(criteria: Criteria) -> int:
    """How many filters are in use; the two bounds of a range are one."""
    many = sum(len(getattr(criteria, name)) for name in Criteria.MANY)
    bounds = [[getattr(criteria, one) for one in names] for names in BOUNDS.values()]
    return many + sum(any(bound is not None for bound in pair) for pair in bounds)


def _filter(facet: Facet, results: Results, action: str, whole: str) -> Filter:
    address = results.criteria.toggles(facet.parameter)
    values, is_whole = _in_sight(facet.values), facet.parameter == whole
    is_cut = len(values) > MOST and not is_whole
    return Filter(
        code=facet.parameter,
        title=facet.title,
        choices=tuple(
            _choice(value, f"{action}?{address(value.value)}", results.language)
            for value in (_largest(values) if is_cut else values)
        ),
        range=_range(facet, results, action) if facet.parameter in BOUNDS else None,
        rest=_rest(facet, results, action) if is_cut else None,
        is_whole=is_whole,
    )


def _largest(values: Sequence[FacetValue]) -> list[FacetValue]:
    """The first ones, and whatever is chosen."""
    return [*values[:KEPT], *(value for value in values[KEPT:] if value.is_chosen)]


def _rest(facet: Facet, results: Results, action: str) -> Rest:
    kept = results.criteria.pairs(leave_out=("page",))
    query = urlencode([*kept, (WHOLE, facet.parameter)])
    number = format_number(len(facet.values), results.language)
    return Rest(
        label=_("Show all %(number)s") % {"number": number},
        href=f"{action}?{query}#facet-{facet.parameter}",
    )


def _in_sight(values: Sequence[FacetValue]) -> list[FacetValue]:
    """Chosen values stand among those that the component shows at once, whatever their count."""
    behind = values[SHOWN:]
    chosen = [value for value in behind if value.is_chosen][:SHOWN]
    first = SHOWN - len(chosen)
    rest = [value for value in behind if value not in chosen]
    return [*values[:first], *chosen, *values[first:SHOWN], *rest]


def _choice(value: FacetValue, href: str, language: str) -> Choice:
    words = value.label
    return Choice(
        label=words.text,
        count=format_number(value.count, language),
        href=href,
        chosen=value.is_chosen,
        language="" if words.language == language else words.language,
    )


def _range(facet: Facet, results: Results, action: str) -> Range:
    criteria, names = results.criteria, BOUNDS[facet.parameter]
    errors = [one.reason for one in results.rejected if one.parameter in names]
    unit = criteria.currency_of_bounds if facet.parameter == "capital" else "ha"
    hidden = criteria.pairs(leave_out=(*names, "page"))
    return Range(
        label=facet.title,
        action=action,
        minimum=_bound(criteria, names[0]),
        maximum=_bound(criteria, names[1]),
        unit=unit,
        hidden=tuple(Bound(name, value) for name, value in hidden),
        error=" ".join(errors),
    )


def _bound(criteria: Criteria, name: str) -> Bound:
    number = getattr(criteria, name)
    return Bound(name, "" if number is None else plain(number))
