"""Reminders reach a real mail server once, however often the job runs."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from investment.choices import MailState
from investment.models import Contact, Organisation, ReviewMail
from investment.tasks.review_mail import POST, remind
from tests.factories import OrganisationFactory
from tests.investment.reviews import DAY, member_of, public_project
from tests.smtp import mail_server, use

pytestmark = pytest.mark.django_db
CLOSED_PORT = 9  # nothing listens there


@pytest.fixture
def agency() -> Organisation:
    """With a mailbox, a person and a project due today."""
    made: Organisation = OrganisationFactory()
    Contact.objects.create(organisation=made, role_vi="Văn thư", e_mail="vanthu@example.vn")
    member_of(made, email="an@example.vn")
    public_project(made, due_on=DAY)
    return made


def test_the_agency_is_told_once(settings: Any, agency: Organisation) -> None:
    with mail_server(settings) as post:
        for _run in range(3):
            remind(on=DAY)
            POST.send_due()
    assert sorted(post.recipients) == ["an@example.vn", "vanthu@example.vn"]
    assert {mail.state for mail in ReviewMail.objects.all()} == {MailState.SENT}


def test_one_recipient_refused_keeps_the_other_from_nothing(
    settings: Any, agency: Organisation
) -> None:
    remind(on=DAY)
    with mail_server(settings) as post:
        post.refused["an@example.vn"] = "550 5.1.1 no such user"
        assert POST.send_due() == 1
    assert ReviewMail.objects.get(person=None).state == MailState.SENT
    failed = ReviewMail.objects.exclude(person=None).get()
    assert (failed.state, failed.last_error) == (MailState.FAILED, "SMTPRecipientsRefused 550")


def test_while_the_server_is_away_the_reminder_waits(
    settings: Any, agency: Organisation, caplog: pytest.LogCaptureFixture
) -> None:
    remind(on=DAY)
    use(settings, CLOSED_PORT)
    assert POST.send_due() == 0
    assert agency.code in caplog.text
    assert "example.vn" not in caplog.text
    ReviewMail.objects.update(next_attempt_at=timezone.now())
    with mail_server(settings) as post:
        assert POST.send_due() == 2
    assert len(post.received) == 2


def test_an_agency_without_a_mailbox_is_seen(settings: Any) -> None:
    public_project(OrganisationFactory(), due_on=DAY + timedelta(days=7))
    assert len(remind(on=DAY)) == 1
    with mail_server(settings) as post:
        assert POST.send_due() == 0
    assert post.received == []
    assert [mail.state for mail in ReviewMail.objects.stuck()] == [MailState.NO_MAILBOX]
