"""Notices, reminders and their mails: once each, and a mail waits or has its end."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from investment.models import ReviewMail, ReviewNotice, ReviewReminder
from tests.factories import InvestmentProjectFactory, OrganisationFactory, UserFactory
from tests.investment.models.test_review_letter import refused
from tests.investment.reviews import DAY

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def notice() -> ReviewNotice:
    """Of today, to some agency."""
    return ReviewNotice.objects.create(agency=OrganisationFactory(), on=DAY, kind="reminder")


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("review_mail_waits_for_its_moment", {"next_attempt_at": NOW}, {}),
        (
            "review_mail_waits_for_its_moment",
            {"state": "failed"},
            {"state": "failed", "next_attempt_at": NOW},
        ),
        ("review_mail_sent_has_its_moment", {"state": "sent", "sent_at": NOW}, {"state": "sent"}),
    ],
)
def test_a_mail_that_contradicts_itself_is_refused(
    name: str, good: dict[str, Any], bad: dict[str, Any], notice: ReviewNotice
) -> None:
    ReviewMail.objects.create(notice=notice, **good)
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        ReviewMail.objects.create(notice=notice, person=UserFactory(), **bad)


@pytest.mark.parametrize(
    ("name", "column", "has_person"),
    [
        ("review_mail_once_a_person", "person_id", True),
        ("review_mail_once_a_mailbox", "notice_id", False),
    ],
)
def test_a_notice_goes_to_each_once(
    name: str, column: str, has_person: bool, notice: ReviewNotice
) -> None:
    values = {"person": UserFactory() if has_person else None, "next_attempt_at": NOW}
    ReviewMail.objects.create(notice=notice, **values)
    with refused(name, column):
        ReviewMail.objects.create(notice=notice, **values)


def test_an_agency_is_told_once_a_day_and_of_a_stage_once(notice: ReviewNotice) -> None:
    with refused("review_notice_once_a_day", "kind"):
        ReviewNotice.objects.create(agency=notice.agency, on=DAY, kind="reminder")
    row = {"project": InvestmentProjectFactory(), "due_on": DAY, "stage": "due_day"}
    ReviewReminder.objects.create(notice=notice, **row)
    other = ReviewNotice.objects.create(agency=notice.agency, on=DAY, kind="escalation")
    with refused("review_reminder_once", "stage"):
        ReviewReminder.objects.create(notice=other, **row)
