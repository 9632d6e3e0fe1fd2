"""The facts of a project that its sentences are made of, in the language of the page."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from investment.models import InvestmentProject, Place
from investment.place_names import unit_name
from investment.wording import Wording, wording
from investment.writing.sentences import ProjectFacts
from investment.writing.status_words import AWAITING


def sentence_facts(
    project: InvestmentProject, places: Iterable[Place], *, on: date, language: str
) -> ProjectFacts:
    """What `headline` and `describe` take; a text that has no translation is left out."""
    is_ended = project.is_call_ended(on)
    place = next((unit for unit in places if not unit.is_former(on)), None)
    return ProjectFacts(
        name=_own(wording(project, "name", language), language),
        area_min_ha=project.area_min_ha,
        area_max_ha=project.area_max_ha,
        area_qualifier=project.area_qualifier,
        zone_name=_own(wording(project.zone, "name", language), language) if project.zone else "",
        zone_kind=project.zone.kind if project.zone else "",
        place_name=_own(unit_name(place, language), language) if place else "",
        capital=project.capital,
        capital_low=project.capital_low,
        capital_qualifier=project.capital_qualifier,
        capital_basis=project.capital_basis,
        status=AWAITING if is_ended else project.call_status,
        year=_year(project, on) if not is_ended else _ended_in(project),
    )


def _own(words: Wording | None, language: str) -> str:
    return words.text if words and words.language == language else ""


def _year(project: InvestmentProject, on: date) -> int | None:
    """The year of the newest dated change to the present status; nothing where none is dated."""
    dates = [
        change.on
        for change in project.status_changes.all()
        if change.on and change.status == project.call_status and change.on <= on.isoformat()
    ]
    return int(max(dates)[:4]) if dates else None


def _ended_in(project: InvestmentProject) -> int | None:
    """The year in which the call ended: its closing moment, or the end of the last list."""
    if project.closes_at:
        return project.closes_at.year
    lists = [entry.call_list.period_end for entry in project.list_entries.all()]
    ends = [end for end in lists if end]
    return max(ends).year if ends else None
