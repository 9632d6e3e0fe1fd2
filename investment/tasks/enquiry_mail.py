"""Sending the mails about enquiries: by a task after the commit, and again by `run_due`.

The task library has no retries: when a mail is tried next stands on its own row (design §2).
What a mail server says may name the address, so only the kind of its refusal is kept.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from functools import partial
from smtplib import SMTPException, SMTPRecipientsRefused, SMTPResponseException
from typing import Any, Final

from django.db import transaction
from django.db.models import F
from django.db.models.signals import post_save
from django.utils import timezone
from django_tasks import task

from investment.choices import MailState
from investment.emails.enquiries import compose
from investment.models import EnquiryMail

WAITS: Final = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=6),
    timedelta(hours=12),
    timedelta(hours=24),
)
"""How long after an attempt the next is made; after the last one a person has to look."""
LEASE: Final = timedelta(minutes=10)
"""How long a process that sends has the mail for itself; it takes less, or has died."""
PERMANENT: Final = range(500, 600)  # RFC 5321: the same mail will never be taken

logger = logging.getLogger(__name__)


def connect() -> None:
    """Have every new mail sent once it is committed; called once, by the application."""
    post_save.connect(_on_save, sender=EnquiryMail, dispatch_uid="enquiry-mail")


def _on_save(instance: EnquiryMail, **kwargs: Any) -> None:
    if instance.state == MailState.WAITING and instance.attempt_count == 0:
        transaction.on_commit(partial(send_enquiry_mail.enqueue, instance.pk), robust=True)


@task()
def send_enquiry_mail(mail_id: int) -> None:
    """Send a mail, where it is due and nobody else is sending it."""
    mail = EnquiryMail.objects.due(timezone.now()).filter(pk=mail_id).first()
    if mail is not None:
        attempt(mail, at=timezone.now())


def send_due() -> int:
    """Send every mail whose time has come; where the server is away, the rest waits for it.

    Returns:
        How many were sent.
    """
    sent = 0
    for mail in EnquiryMail.objects.due(timezone.now()):
        state = attempt(mail, at=timezone.now())
        if state == MailState.SENT:
            sent += 1
        elif state == MailState.WAITING:
            break
    return sent


def attempt(mail: EnquiryMail, *, at: datetime) -> str | None:
    """Try to send a mail once, and write down what came of it.

    Returns:
        The state it has now; None where another process was quicker.
    """
    if not _claim(mail, at):
        return None
    message = compose(mail)
    if message is None:
        return _note(mail, MailState.NO_MAILBOX)
    try:
        message.send()
    except (SMTPException, OSError, ValueError) as failure:  # also addresses no server would take
        return _failed(mail, failure, at)
    return _note(mail, MailState.SENT, sent_at=timezone.now())


def _claim(mail: EnquiryMail, at: datetime) -> bool:
    """Take the mail for this process, by one conditional update."""
    mine = EnquiryMail.objects.filter(
        pk=mail.pk, state=MailState.WAITING, next_attempt_at=mail.next_attempt_at
    )
    if not mine.update(next_attempt_at=at + LEASE, attempt_count=F("attempt_count") + 1):
        return False
    mail.refresh_from_db()
    return True


def _failed(mail: EnquiryMail, failure: Exception, at: datetime) -> str:
    code = _code(failure)
    said = f"{type(failure).__name__} {code or ''}".strip()
    is_last = mail.attempt_count > len(WAITS) or isinstance(failure, ValueError)
    is_refused = code in PERMANENT and isinstance(failure, SMTPRecipientsRefused)
    number = mail.enquiry.receipt.rpartition("-")[0]  # the check part opens the enquiry
    logger.warning("A mail of enquiry %s was not sent: %s", number, said)
    if is_last or is_refused:
        return _note(mail, MailState.FAILED, last_error=said)
    next_at = at + WAITS[mail.attempt_count - 1]
    return _note(mail, MailState.WAITING, next_attempt_at=next_at, last_error=said)


def _code(failure: Exception) -> int | None:
    """The number of the server's answer (RFC 5321), where it gave one."""
    if isinstance(failure, SMTPRecipientsRefused):
        return next((code for code, _said in failure.recipients.values()), None)
    return failure.smtp_code if isinstance(failure, SMTPResponseException) else None


def _note(mail: EnquiryMail, state: str, **values: Any) -> str:
    """By an update: a mail that was erased meanwhile must not come back."""
    known = {"next_attempt_at": None, "last_error": "", **values}
    EnquiryMail.objects.filter(pk=mail.pk).update(state=state, **known)
    return state
