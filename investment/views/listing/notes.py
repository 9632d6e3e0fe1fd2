"""What must be said about the list as a whole: how many calls are open, which lists have ended.

No call list need be in force: the site says exactly that and stays useful (design §5).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from investment.search.corrections import corrected_query
from investment.search.criteria import Criteria
from investment.search.overview import calls_of_the_catalogue
from investment.search.question import Question
from investment.search.reading import Rejected
from investment.search.results import Results
from investment.search.values import CALL_ENDED, OPEN
from investment.views.sheets.rows import Link
from investment.writing.counts import list_note, open_note


@dataclass(frozen=True, slots=True)
class Remark:
    """A line above the rows about the answer itself; `kind` as the component `notice` has it."""

    kind: str
    text: str


def standing_notes(*, on: date, language: str, action: str) -> list[Link]:
    """Open calls, then every list that has projects still calling by status.

    Args:
        on: the day.
        language: vi, en or ko.
        action: the address of the list.
    """
    open_count, lists = calls_of_the_catalogue(on=on)
    href = f"{action}?status={OPEN}" if open_count else ""
    notes = [Link(open_note(open_count, language), href)]
    for call_list, project_count in lists:
        start, end = call_list.period_start, call_list.period_end
        text = list_note(
            project_count,
            start_year=start.year if start else None,
            end_year=end.year if end else None,
            in_force=not call_list.has_ended(on),
            language=language,
        )
        ended = f"{action}?status={CALL_ENDED}" if call_list.has_ended(on) else ""
        notes.append(Link(text, ended))
    return notes


def remarks(results: Results, *, unknown: Iterable[str] = ()) -> list[Remark]:
    """That the search runs in reduced mode, what was corrected, what could not be read.

    Args:
        results: the answer.
        unknown: names in the address that no filter has.
    """
    found = []
    if results.notice:
        found.append(Remark(str(results.notice.value), ""))
    if meant := corrected_query(results):
        text = _("Nothing was found for “%(typed)s”; these are the results for “%(meant)s”.")
        values = {"typed": results.criteria.q, "meant": meant}
        found.append(Remark("plain", text % values))
    found += [Remark("rejected", rejection(one, Criteria)) for one in results.rejected]
    return [*found, *map(stranger, unknown)]


def stranger(name: str) -> Remark:
    """The remark about a parameter that the list does not have."""
    text = _("Left out: “%(name)s”. The list has no filter of this name.")
    return Remark("rejected", text % {"name": name})


def rejection(one: Rejected, question: type[Question]) -> str:
    """The sentence about a value that was left out of the address of a question."""
    name = question.label_of(one.parameter)
    values = {"parameter": name, "value": one.value, "reason": one.reason}
    return _("Left out: %(parameter)s “%(value)s”. %(reason)s") % values


def is_unasked(criteria: Criteria) -> bool:
    """Whether the list is the whole catalogue."""
    return not criteria.q and not criteria.is_filtered
