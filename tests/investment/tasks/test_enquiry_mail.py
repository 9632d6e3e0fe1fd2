"""Mails reach a real server, wait while it is away, and say when nobody takes them."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

import pytest
from django.core.mail import EmailMultiAlternatives
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from investment.choices import MailKind, MailState
from investment.models import Enquiry, EnquiryMail
from investment.tasks.enquiry_mail import attempt, send_due
from investment.tasks.outgoing_mail import WAITS
from tests.factories import EnquiryFactory
from tests.smtp import mail_server, use

pytestmark = pytest.mark.django_db

CLOSED_PORT = 9  # nothing listens there


@pytest.fixture
def enquiry() -> Enquiry:
    """Nobody's yet."""
    made: Enquiry = EnquiryFactory()
    return made


def waiting(enquiry: Enquiry, kind: MailKind = MailKind.RECEIPT) -> EnquiryMail:
    return EnquiryMail.objects.create(
        enquiry=enquiry, kind=kind, next_attempt_at=timezone.now() - timedelta(seconds=1)
    )


def again(mail: EnquiryMail) -> EnquiryMail:
    mail.refresh_from_db()
    return mail


def make_due(mail: EnquiryMail) -> None:
    EnquiryMail.objects.filter(pk=mail.pk).update(next_attempt_at=timezone.now())


def test_a_mail_is_delivered_after_the_commit(
    settings: Any, enquiry: Enquiry, django_capture_on_commit_callbacks: Any
) -> None:
    with mail_server(settings) as post:
        with django_capture_on_commit_callbacks(execute=True):
            mail = waiting(enquiry)
            assert post.received == []
        (message,) = post.received
    assert post.recipients == [enquiry.e_mail]
    assert enquiry.receipt in str(message["subject"])
    text, html = (message.get_body((kind,)) for kind in ("plain", "html"))
    assert text is not None
    assert html is not None
    assert enquiry.receipt in text.get_content()
    assert enquiry.receipt in html.get_content()
    assert (again(mail).state, mail.attempt_count, mail.last_error) == (MailState.SENT, 1, "")
    assert mail.sent_at is not None


def test_while_the_server_is_away_it_waits_and_then_goes_once(
    settings: Any, enquiry: Enquiry
) -> None:
    mail = waiting(enquiry)
    use(settings, CLOSED_PORT)
    assert send_due() == 0
    assert (again(mail).state, mail.attempt_count) == (MailState.WAITING, 1)
    assert mail.next_attempt_at is not None
    assert mail.next_attempt_at > timezone.now() + WAITS[0] / 2
    assert mail.last_error == "ConnectionRefusedError"
    with mail_server(settings) as post:
        assert send_due() == 0  # its time has not come
        make_due(mail)
        assert (send_due(), send_due()) == (1, 0)
    assert len(post.received) == 1
    assert again(mail).state == MailState.SENT


def test_a_recipient_that_does_not_exist_is_not_tried_again(
    settings: Any, enquiry: Enquiry, caplog: pytest.LogCaptureFixture
) -> None:
    mail = waiting(enquiry)
    with mail_server(settings) as post, caplog.at_level(logging.INFO):
        post.refused[enquiry.e_mail] = f"550 5.1.1 <{enquiry.e_mail}> no such user"
        assert send_due() == 0
    assert (again(mail).state, mail.next_attempt_at) == (MailState.FAILED, None)
    assert mail.last_error == "SMTPRecipientsRefused 550"
    assert "E-2026" in caplog.text
    assert enquiry.e_mail not in caplog.text
    assert enquiry.receipt not in caplog.text  # the check part opens the enquiry


def test_a_full_mailbox_is_tried_again(settings: Any, enquiry: Enquiry) -> None:
    mail = waiting(enquiry)
    with mail_server(settings) as post:
        post.refused[enquiry.e_mail] = "452 4.2.2 mailbox full"
        send_due()
        assert (again(mail).state, mail.last_error) == (
            MailState.WAITING,
            "SMTPRecipientsRefused 452",
        )
        post.refused.clear()
        make_due(mail)
        assert send_due() == 1


def test_after_the_last_attempt_a_person_has_to_look(settings: Any, enquiry: Enquiry) -> None:
    mail = waiting(enquiry)
    use(settings, CLOSED_PORT)
    for number, wait in enumerate(WAITS, start=1):
        make_due(mail)
        send_due()
        assert again(mail).attempt_count == number
        assert mail.next_attempt_at is not None
        assert mail.next_attempt_at > timezone.now() + wait / 2
    make_due(mail)
    send_due()
    assert (again(mail).state, mail.attempt_count) == (MailState.FAILED, len(WAITS) + 1)


def test_a_server_that_is_away_is_asked_once_and_not_for_every_mail(
    settings: Any, enquiry: Enquiry
) -> None:
    mails = [waiting(enquiry) for _mail in range(3)]
    use(settings, CLOSED_PORT)
    send_due()
    assert sorted(again(mail).attempt_count for mail in mails) == [0, 0, 1]


def test_without_a_mailbox_it_says_so(settings: Any, enquiry: Enquiry) -> None:
    settings.ENQUIRY_MAILBOX = ""
    notice = waiting(enquiry, MailKind.NOTICE)
    send_due()
    assert (again(notice).state, notice.next_attempt_at) == (MailState.NO_MAILBOX, None)


def test_two_processes_send_it_once(settings: Any, enquiry: Enquiry) -> None:
    waiting(enquiry)
    first, second = EnquiryMail.objects.get(), EnquiryMail.objects.get()
    with mail_server(settings) as post:
        states = [attempt(mail, at=timezone.now()) for mail in (first, second)]
    assert states == [MailState.SENT, None]
    assert len(post.received) == 1


def test_an_address_that_no_server_would_take_ends_at_once(enquiry: Enquiry) -> None:
    Enquiry.objects.update(e_mail="a@b.example\nBcc: victim@example.org")
    mail = waiting(enquiry)
    send_due()
    assert (again(mail).state, mail.last_error) == (MailState.FAILED, "BadHeaderError")


def test_a_mail_erased_while_it_is_sent_does_not_come_back(
    enquiry: Enquiry, monkeypatch: pytest.MonkeyPatch
) -> None:
    mail = waiting(enquiry)

    def erase_meanwhile(_message: EmailMultiAlternatives) -> int:
        EnquiryMail.objects.all().delete()
        raise OSError

    monkeypatch.setattr(EmailMultiAlternatives, "send", erase_meanwhile)
    attempt(mail, at=timezone.now())
    assert not EnquiryMail.objects.exists()


def test_the_queue_knows_the_mail_by_its_key_alone(
    settings: Any, enquiry: Enquiry, django_capture_on_commit_callbacks: Any
) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    with django_capture_on_commit_callbacks(execute=True):
        mail = waiting(enquiry)
    queued = DBTaskResult.objects.get()
    assert queued.args_kwargs == {"args": [mail.pk], "kwargs": {}}
    assert again(mail).state == MailState.WAITING
