"""Telling agencies that figures wait for their word: before, on and after the due date, once each.

A stage whose day has come and that was not told is told at the next run; one that a later stage has
overtaken is left out, so that a week without a worker does not end in three mails.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction

from investment.actions.ownership import agencies_behind
from investment.actions.routing import centre
from investment.choices import STAGE_DAYS, ReviewNoticeKind, ReviewStage
from investment.models import (
    InvestmentProject,
    Membership,
    Organisation,
    ReviewMail,
    ReviewNotice,
    ReviewReminder,
)


@dataclass(frozen=True, slots=True)
class Due:
    """A stage of a project's review that is to be told now."""

    project: InvestmentProject
    due_on: date
    stage: ReviewStage


@dataclass(frozen=True, slots=True)
class Planned:
    """What an agency is to be told today."""

    agency: Organisation
    kind: ReviewNoticeKind
    reminders: tuple[Due, ...]


def plan_reminders(*, on: date) -> list[Planned]:
    """Whom to tell of what on a day; reads only.

    Projects of an agency that has ended belong to the one that does its work. Of those that are
    overdue for 30 days the centre is told, also where nobody owns them any more. An agency that was
    told on this day is not told again before the next.

    Returns:
        At most one of each kind for an agency, in the order of their codes.
    """
    hub = centre()
    grouped: defaultdict[tuple[Organisation, ReviewNoticeKind], list[Due]] = defaultdict(list)
    for due, owner in _stages(on):
        is_escalated = due.stage == ReviewStage.ESCALATED
        kind = ReviewNoticeKind.ESCALATION if is_escalated else ReviewNoticeKind.REMINDER
        if agency := hub if is_escalated else owner:
            grouped[agency, kind].append(due)
    told = set(ReviewNotice.objects.filter(on=on).values_list("agency", "kind"))
    return [
        Planned(agency, kind, tuple(grouped[agency, kind]))
        for agency, kind in sorted(grouped, key=lambda one: (one[0].code, one[1]))
        if (agency.pk, kind.value) not in told
    ]


@transaction.atomic
def write_reminders(*, planned: Planned, on: date, at: datetime) -> ReviewNotice | None:
    """Write down a notice with its mails, which are sent from `at` on.

    Returns:
        The notice; None where another process has told the agency meanwhile.
    """
    notice, is_new = ReviewNotice.objects.get_or_create(
        agency=planned.agency, on=on, kind=planned.kind
    )
    if not is_new:
        return None
    ReviewReminder.objects.bulk_create(
        [
            ReviewReminder(notice=notice, project=one.project, due_on=one.due_on, stage=one.stage)
            for one in planned.reminders
        ]
    )
    ReviewMail.objects.bulk_create(
        [
            ReviewMail(notice=notice, person=person, next_attempt_at=at)
            for person in addressees(planned.agency)
        ]
    )
    return notice


def addressees(agency: Organisation) -> list[Any]:
    """Whom to write to: people of an agency that have an address, and None for its mailbox.

    Each person is told for themselves, in their language. Where there is neither a person nor a
    mailbox, None stands alone: its mail cannot be sent, which the centre's list of agencies says.
    """
    members = Membership.objects.filter(
        organisation__in=agencies_behind(agency), user__is_active=True
    )
    reachable = members.exclude(user__email="").select_related("user").order_by("user__pk")
    people = [member.user for member in reachable]
    has_mailbox = agency.contacts.exclude(e_mail="").exists()
    return [*people, None] if has_mailbox or not people else people


def _stages(on: date) -> Iterator[tuple[Due, Organisation | None]]:
    """The newest stage that has come of each project, where it was not told yet."""
    earliest = on - timedelta(days=min(STAGE_DAYS.values()))
    projects = InvestmentProject.objects.reviewed().filter(review_due_on__lte=earliest)
    told = set(
        ReviewReminder.objects.filter(project__in=projects).values_list(
            "project", "due_on", "stage"
        )
    )
    rows = projects.select_related("owning_agency__successor").order_by("review_due_on", "code")
    for project in rows:
        due_on, confirmed_on = project.review_due_on, project.verified_on
        if due_on is None or confirmed_on is None:
            continue
        stage = stage_on(on, due_on=due_on, confirmed_on=confirmed_on)
        if stage is not None and (project.pk, due_on, stage.value) not in told:
            agency = project.owning_agency
            yield Due(project, due_on, stage), agency.present() if agency else None


def stage_on(on: date, *, due_on: date, confirmed_on: date) -> ReviewStage | None:
    """The newest stage of a review that has come by a day.

    None before the first; a stage whose day was before the confirmation itself is none.
    """
    days = {stage: due_on + timedelta(days=days) for stage, days in STAGE_DAYS.items()}
    come = [stage for stage, day in days.items() if confirmed_on < day <= on]
    return come[-1] if come else None
