"""Sending the mails about enquiries: by a task after the commit, and again by `run_due`."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from django.db import transaction
from django.db.models.signals import post_save
from django_tasks import task

from investment.choices import MailState
from investment.emails.enquiries import compose
from investment.models import EnquiryMail
from investment.tasks.sending import Post


def _number(mail: EnquiryMail) -> str:
    """What a log line may say of a mail: the check part of a receipt opens the enquiry."""
    return f"of enquiry {mail.enquiry.receipt.rpartition('-')[0]}"


POST: Final = Post(EnquiryMail, compose, _number)


def connect() -> None:
    """Have every new mail sent once it is committed; called once, by the application."""
    post_save.connect(_on_save, sender=EnquiryMail, dispatch_uid="enquiry-mail")


def _on_save(instance: EnquiryMail, **kwargs: Any) -> None:
    if instance.state == MailState.WAITING and instance.attempt_count == 0:
        transaction.on_commit(partial(send_enquiry_mail.enqueue, instance.pk), robust=True)


@task()
def send_enquiry_mail(mail_id: int) -> None:
    """Send a mail, where it is due and nobody else is sending it."""
    POST.send_one(mail_id)
