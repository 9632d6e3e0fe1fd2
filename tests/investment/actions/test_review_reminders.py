"""Agencies are told before, on and after the due date, each stage once, one list a day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from investment.actions.review_reminders import plan_reminders, stage_on, write_reminders
from investment.actions.verification import confirm
from investment.choices import STAGE_DAYS, ReviewNoticeKind, ReviewStage
from investment.models import Contact, Organisation, ReviewMail, ReviewNotice, ReviewReminder
from tests.factories import OrganisationFactory
from tests.investment.reviews import DAY, member_of, public_project, the_centre

ONE_DAY = timedelta(days=1)
days = st.dates(date(2026, 1, 1), date(2030, 1, 1))


@pytest.fixture
def agency(db: None) -> Organisation:
    """Whose figures are reviewed."""
    made: Organisation = OrganisationFactory()
    return made


def told_on(on: date) -> list[tuple[str, str, str]]:
    """Write what is due on a day: agency, kind and stage of each reminder that is new."""
    found = []
    for planned in plan_reminders(on=on):
        if write_reminders(planned=planned, on=on, at=timezone.now()):
            found += [
                (planned.agency.code, planned.kind.value, one.stage.value)
                for one in planned.reminders
            ]
    return found


def test_each_stage_comes_on_its_day_and_only_then(agency: Organisation) -> None:
    hub, due_on = the_centre(), DAY
    public_project(agency, due_on=due_on)
    told = {}
    for offset in range(-40, 60):
        if found := told_on(due_on + offset * ONE_DAY):
            told[offset] = found
            assert told_on(due_on + offset * ONE_DAY) == []
    assert told == {
        -30: [(agency.code, "reminder", "month_before")],
        -7: [(agency.code, "reminder", "week_before")],
        0: [(agency.code, "reminder", "due_day")],
        14: [(agency.code, "reminder", "overdue")],
        30: [(hub.code, "escalation", "escalated")],
    }


def test_after_weeks_without_a_worker_one_stage_is_told_not_four(agency: Organisation) -> None:
    public_project(agency, due_on=DAY - 20 * ONE_DAY)
    assert told_on(DAY) == [(agency.code, "reminder", "overdue")]
    assert told_on(DAY + ONE_DAY) == []


def test_a_confirmation_ends_the_course_and_begins_a_new_one(agency: Organisation) -> None:
    member, project = member_of(agency), public_project(agency, due_on=DAY)
    assert len(told_on(DAY)) == 1
    confirm(project=project, on=DAY, by=member)
    assert told_on(DAY + 14 * ONE_DAY) == []
    assert told_on(DAY + 150 * ONE_DAY) == [(agency.code, "reminder", "month_before")]


def test_one_list_a_day_holds_all_projects_of_an_agency(agency: Organisation) -> None:
    merged = OrganisationFactory(is_active=False, ended_on="2025-03", successor=agency)
    public_project(agency, due_on=DAY)
    public_project(merged, due_on=DAY + 7 * ONE_DAY)
    other = OrganisationFactory()
    public_project(other, due_on=DAY)
    told_on(DAY)
    notices = ReviewNotice.objects.order_by("agency__code")
    assert [(one.agency, one.reminders.count()) for one in notices] == [(agency, 2), (other, 1)]


def test_what_comes_up_later_on_a_day_waits_for_the_next(agency: Organisation) -> None:
    public_project(agency, due_on=DAY)
    told_on(DAY)
    public_project(agency, due_on=DAY)
    assert told_on(DAY) == []
    assert told_on(DAY + ONE_DAY) == [(agency.code, "reminder", "due_day")]


@pytest.mark.parametrize("has_mailbox", [True, False])
def test_people_of_the_agency_and_its_mailbox_are_told_once_each(
    has_mailbox: bool, agency: Organisation
) -> None:
    merged = OrganisationFactory(is_active=False, ended_on="2025-03", successor=agency)
    reached = {member_of(one, email=f"{one.code}@example.vn") for one in (agency, merged)}
    member_of(agency, email="")
    member_of(agency, email="left@example.vn", is_active=False)
    member_of(OrganisationFactory(), email="other@example.vn")
    if has_mailbox:
        Contact.objects.create(organisation=agency, role_vi="Văn thư", e_mail="vt@example.vn")
    public_project(agency, due_on=DAY)
    told_on(DAY)
    told_on(DAY)
    people = [mail.person for mail in ReviewMail.objects.all()]
    assert len(people) == len(set(people))
    assert set(people) == ({*reached, None} if has_mailbox else reached)


def test_nobody_is_asked_about_what_left_the_call_or_is_not_public(agency: Organisation) -> None:
    public_project(agency, due_on=DAY, call_status="withdrawn")
    public_project(agency)
    draft = public_project(agency, due_on=DAY)
    draft.unpublish()
    assert plan_reminders(on=DAY) == []


def test_the_centre_is_told_of_projects_that_nobody_owns(db: None) -> None:
    hub = the_centre()
    ended = OrganisationFactory(is_active=False, ended_on="2025-03")
    public_project(ended, due_on=DAY)
    assert told_on(DAY) == []
    assert told_on(DAY + 30 * ONE_DAY) == [(hub.code, "escalation", "escalated")]


def test_without_a_centre_an_escalation_waits_until_there_is_one(agency: Organisation) -> None:
    public_project(agency, due_on=DAY - 31 * ONE_DAY)
    assert told_on(DAY) == []
    hub = the_centre()
    assert told_on(DAY) == [(hub.code, "escalation", "escalated")]


def test_of_two_processes_one_tells(agency: Organisation) -> None:
    public_project(agency, due_on=DAY)
    (first,), (second,) = plan_reminders(on=DAY), plan_reminders(on=DAY)
    assert write_reminders(planned=first, on=DAY, at=timezone.now()) is not None
    assert write_reminders(planned=second, on=DAY, at=timezone.now()) is None
    assert ReviewReminder.objects.count() == 1


def test_more_projects_need_no_more_queries(
    agency: Organisation, django_assert_num_queries: Any
) -> None:
    for _number in range(3):
        public_project(OrganisationFactory(), due_on=DAY)
    with django_assert_num_queries(4):
        assert len(plan_reminders(on=DAY)) == 3
    for _number in range(3):
        public_project(OrganisationFactory(), due_on=DAY)
    with django_assert_num_queries(4):
        assert len(plan_reminders(on=DAY)) == 6


@given(due_on=days, since=st.integers(1, 400), after=st.integers(-500, 500))
def test_the_stage_is_the_newest_that_has_come_since_the_confirmation(
    due_on: date, since: int, after: int
) -> None:
    confirmed_on, on = due_on - since * ONE_DAY, due_on + after * ONE_DAY
    stage = stage_on(on, due_on=due_on, confirmed_on=confirmed_on)
    passed = [one for one, offset in STAGE_DAYS.items() if offset <= after and offset > -since]
    assert stage == (max(passed, key=lambda one: STAGE_DAYS[one]) if passed else None)


@given(due_on=days, after=st.integers(-500, 500))
def test_stages_never_go_back(due_on: date, after: int) -> None:
    confirmed_on, on = due_on - 180 * ONE_DAY, due_on + after * ONE_DAY
    order: list[ReviewStage | None] = [None, *STAGE_DAYS]
    today = stage_on(on, due_on=due_on, confirmed_on=confirmed_on)
    tomorrow = stage_on(on + ONE_DAY, due_on=due_on, confirmed_on=confirmed_on)
    assert order.index(today) <= order.index(tomorrow)


def test_the_kinds_and_stages_have_names(agency: Organisation) -> None:
    project = public_project(agency, due_on=DAY)
    notice = ReviewNotice.objects.create(agency=agency, on=DAY, kind=ReviewNoticeKind.REMINDER)
    row = ReviewReminder.objects.create(
        notice=notice, project=project, due_on=DAY, stage=ReviewStage.DUE_DAY
    )
    assert str(notice) == f"{agency.code} 2026-11-23 (Reminder to the owning agency)"
    assert str(row) == f"{project.code} 2026-11-23 (On the day it is due)"
    mail = ReviewMail.objects.create(notice=notice, next_attempt_at=timezone.now())
    assert str(mail).endswith("shared mailbox")
