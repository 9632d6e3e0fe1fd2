"""What happened to a project and when: status, call lists, activities, confirmations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from django.utils.translation import gettext as _

from investment.addresses import address
from investment.choices import CallStatus
from investment.dates import format_partial
from investment.models import InvestmentProject, ListEntry, Participation, StatusChange
from investment.views.sheets.rows import Entry, Source
from investment.wording import wording


def timeline(
    project: InvestmentProject,
    participations: Iterable[Participation],
    *,
    on: date,
    language: str,
) -> list[Entry]:
    """All entries, the newest first; those without a date stand last.

    Args:
        project: with its status changes and list entries.
        participations: at activities that are public.
        on: the day on which the sheet is read.
        language: vi, en or ko.
    """
    entries = [
        *(_changed(change, language) for change in project.status_changes.all()),
        *_confirmed(project, language),
        *(_took_part(row, language) for row in participations),
    ]
    for entry in project.list_entries.all():
        entries += _listed(entry, on, language)
    return sorted(entries, key=lambda entry: entry.on, reverse=True)


def _when(partial: str, language: str) -> str:
    return format_partial(partial, language) if partial else _("Date not published")


def _changed(change: StatusChange, language: str) -> Entry:
    reason = wording(change, "reason", language)
    decision = wording(change.decision, "title", language) if change.decision else None
    return Entry(
        when=_when(change.on, language),
        on=change.on,
        text=str(CallStatus(change.status).label),
        note=reason.text if reason else "",
        note_language=_other(reason.language if reason else "", language),
        source=Source(decision.text, change.decision.url) if decision and change.decision else None,
    )


def _listed(entry: ListEntry, on: date, language: str) -> Iterator[Entry]:
    """Entered in the list and, where its period is over, the end of that."""
    call_list = entry.call_list
    name = wording(call_list, "name", language)
    note = name.text if name else call_list.code
    note_language = _other(name.language if name else "", language)
    started = call_list.decided_on or call_list.published_on
    if not started and call_list.period_start:
        started = str(call_list.period_start.year)
    text = _("Entered in the list of projects calling for investment")
    if entry.order_number:
        number = {"number": entry.order_number}
        text = _("Entered in the list of projects calling for investment, number %(number)d")
        text = text % number
    yield Entry(_when(started, language), started, text, note=note, note_language=note_language)
    if call_list.has_ended(on) and call_list.period_end:
        ended = call_list.period_end.isoformat()
        text = _("The period of the list ended")
        yield Entry(_when(ended, language), ended, text, note=note, note_language=note_language)


def _took_part(row: Participation, language: str) -> Entry:
    activity = row.activity
    title = wording(activity, "title", language)
    return Entry(
        when=_when(activity.starts_on, language),
        on=activity.starts_on,
        text=title.text if title else activity.code,
        href=address("activity", language, code=activity.code),
        language=_other(title.language if title else "", language),
        note=str(row.get_kind_display()),
    )


def _confirmed(project: InvestmentProject, language: str) -> Iterator[Entry]:
    if project.verified_on:
        day = project.verified_on.isoformat()
        yield Entry(_when(day, language), day, _("The agency confirmed the record"))


def _other(language: str, page_language: str) -> str:
    return "" if language == page_language else language
