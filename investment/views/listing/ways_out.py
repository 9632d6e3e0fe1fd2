"""Where nothing was found: which filter to take off, and where else to look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from investment.search.criteria import Criteria
from investment.search.loosening import what_to_loosen
from investment.search.results import Results
from investment.wording import Wording
from investment.writing.counts import count_projects

# The chips of the bounds stand for the filter of the same figure.
_CHIPS = {
    "capital": ("capital", "capital_min", "capital_max"),
    "area_min": ("area_min", "area_max"),
}


@dataclass(frozen=True, slots=True)
class WayOut:
    """A filter to take off, as the component `loosenings` takes it; `brings` is “12 projects”."""

    labels: tuple[Wording, ...]
    href: str
    brings: str


def filters_to_drop(results: Results, *, action: str, on: date) -> list[WayOut]:
    """Each filter that alone keeps the list empty, the one that brings most first.

    Args:
        results: an answer; one that found something has no need of this.
        action: the address of the list.
        on: the day of the question.
    """
    if results.total:
        return []
    criteria, language = results.criteria, results.language
    found = what_to_loosen(criteria, language=language, on=on)
    return [
        WayOut(
            labels=_labels(one.parameter, results),
            href=f"{action}?{one.query}",
            brings=count_projects(one.count, language),
        )
        for one in found
    ]


def _labels(parameter: str, results: Results) -> tuple[Wording, ...]:
    """What the chips of a filter say; the words stand in quotes."""
    if parameter == "q":
        return (Wording(f"“{results.criteria.q}”", results.language),)
    names = _CHIPS.get(parameter, (parameter,))
    return tuple(chip.label for chip in results.chips if chip.parameter in names)


def advice(criteria: Criteria) -> str:
    """What to try, in a sentence."""
    if criteria.is_filtered:
        return _("Try removing a filter.")
    return _("Try fewer words, or words in another language.")


def elsewhere(criteria: Criteria, *, action: str) -> list[dict[str, str]]:
    """Lists that are wider: the same words in the whole catalogue, and everything."""
    found = []
    if criteria.q and criteria.is_filtered:
        kept = Criteria(q=criteria.q, currency=criteria.currency, sort=criteria.sort)
        label = _("Search the whole catalogue for these words")
        found.append({"label": label, "href": f"{action}?{kept.to_query()}"})
    everything = {"label": _("Show all projects"), "href": f"{action}?{criteria.cleared()}"}
    return [*found, everything]
