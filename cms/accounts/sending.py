"""Sending the mails about accounts: by a task after the commit, and again by `run_due`."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_save
from django.utils import timezone
from django_tasks import task

from cms.accounts.audit import record
from cms.accounts.mails import compose
from cms.models import (
    AccountEvent,
    AccountMail,
    AccountMailKind,
    EventKind,
    Invitation,
    User,
)
from investment.choices import MailState
from investment.tasks.sending import Post

POST = Post(AccountMail, compose, lambda mail: f"{mail.pk} about an account")


def connect() -> None:
    """Have every new mail sent once it is committed; called once, by the application."""
    post_save.connect(_on_save, sender=AccountMail, dispatch_uid="account-mail")


def post(
    kind: AccountMailKind,
    *,
    invitation: Invitation | None = None,
    event: AccountEvent | None = None,
    e_mail: str = "",
) -> AccountMail:
    """Put a mail into the box; the worker looks who gets it."""
    now = timezone.now()
    return AccountMail.objects.create(
        kind=kind,
        invitation=invitation,
        event=event,
        e_mail=e_mail,
        made_at=now,
        next_attempt_at=now,
    )


@task()
def send_account_mail(mail_id: int) -> None:
    """Send a mail, where it is due and nobody else is sending it; then forget its address."""
    POST.send_one(mail_id)
    settle()


def send_due() -> None:
    """Send what could not be sent before."""
    POST.send_due()
    settle()


def settle() -> None:
    """Write down whose new password was asked for, and forget the addresses of what is done."""
    done = AccountMail.objects.exclude(state=MailState.WAITING).exclude(e_mail="")
    for mail in done:
        is_mine = AccountMail.objects.filter(pk=mail.pk).exclude(e_mail="").update(e_mail="")
        if is_mine and mail.kind == AccountMailKind.RESET and mail.state == MailState.SENT:
            person = User.objects.filter(email__iexact=mail.e_mail).first()
            record(EventKind.RESET_ASKED, person=person)


def _on_save(instance: AccountMail, **kwargs: Any) -> None:
    if instance.state == MailState.WAITING and instance.attempt_count == 0:
        transaction.on_commit(partial(send_account_mail.enqueue, instance.pk), robust=True)
