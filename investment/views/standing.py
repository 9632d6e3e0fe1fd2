"""Where a project stands and how far its figures can be trusted, in words for lists and sheets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from investment.choices import CallStatus, Freshness
from investment.dates import format_date, format_partial
from investment.models import InvestmentProject
from investment.search.values import CALL_ENDED


@dataclass(frozen=True, slots=True)
class Status:
    """The code that colours the word, and the word."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class Trust:
    """The state of freshness with its dates written out, as the component takes it."""

    state: str
    verified: str
    review_due: str
    figures_as_of: str


def status(call_status: str, *, is_call_ended: bool) -> Status:
    """A status as it is shown: a call whose period is over is a state of its own (design §5)."""
    if is_call_ended:
        return Status(CALL_ENDED, _("Call period ended, awaiting the new list"))
    return Status(call_status, str(CallStatus(call_status).label))


def trust(project: InvestmentProject, *, on: date, language: str) -> Trust:
    """The freshness of a record on a day."""
    verified, due = project.verified_on, project.review_due_on
    return Trust(
        state=str(project.freshness(on).value),
        verified=format_date(verified, language) if verified else "",
        review_due=format_date(due, language) if due else "",
        figures_as_of=_written(project.figures_as_of, language),
    )


def trust_line(
    state: str, *, verified_on: date | None, review_due_on: date | None, as_of: str, language: str
) -> str:
    """The freshness of a record in a few words, for a row of a list.

    Args:
        state: a value of `Freshness`.
        verified_on: day of the agency's confirmation.
        review_due_on: day of the next review.
        as_of: partial ISO 8601 date of the figures, or empty.
        language: vi, en or ko.
    """
    if state == Freshness.OVERDUE and review_due_on:
        return _("Review overdue since %(date)s") % {"date": format_date(review_due_on, language)}
    if state in (Freshness.FRESH, Freshness.DUE) and verified_on:
        day = format_date(verified_on, language)
        return _("Confirmed by the agency on %(date)s") % {"date": day}
    if as_of:
        return _("Figures as of %(date)s") % {"date": _written(as_of, language)}
    return _("Date of the figures unknown")


def _written(as_of: str, language: str) -> str:
    return format_partial(as_of, language) if as_of else ""
