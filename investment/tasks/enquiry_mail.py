"""Sending the mails about enquiries: by a task after the commit, and again by `run_due`."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_save
from django_tasks import task

from investment.choices import MailState
from investment.emails.enquiries import compose
from investment.models import EnquiryMail
from investment.tasks.outgoing_mail import Outbox


def about(mail: EnquiryMail) -> str:
    """The enquiry without the check part of its receipt, which opens it."""
    return f"enquiry {mail.enquiry.receipt.rpartition('-')[0]}"


OUTBOX = Outbox(model=EnquiryMail, compose=compose, about=about)


def connect() -> None:
    """Have every new mail sent once it is committed; called once, by the application."""
    post_save.connect(_on_save, sender=EnquiryMail, dispatch_uid="enquiry-mail")


def _on_save(instance: EnquiryMail, **kwargs: Any) -> None:
    if instance.state == MailState.WAITING and instance.attempt_count == 0:
        transaction.on_commit(partial(send_enquiry_mail.enqueue, instance.pk), robust=True)


@task()
def send_enquiry_mail(mail_id: int) -> None:
    """Send a mail, where it is due and nobody else is sending it."""
    OUTBOX.send_one(mail_id)


def send_due() -> int:
    """Send every mail whose time has come; how many were sent."""
    return OUTBOX.send_due()


def attempt(mail: EnquiryMail, *, at: datetime) -> str | None:
    """Try to send a mail once; the state it has now, None where another process was quicker."""
    return OUTBOX.attempt(mail, at=at)
