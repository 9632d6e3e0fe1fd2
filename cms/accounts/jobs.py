"""What comes back: mails once more, attempts and rows forgotten in time."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from cms.accounts.audit import forget
from cms.accounts.lockout import forget_attempts
from cms.accounts.sending import send_due
from investment.tasks.recurring import Job, join


def send_account_mails() -> None:
    """Mails about accounts that could not be sent are tried again."""
    send_due()


def forget_sign_ins() -> None:
    """Rows of sign-ins, and where they came from, are kept as long as set."""
    forget(at=timezone.now())


def forget_failed_attempts() -> None:
    """Failed attempts that no longer count are forgotten."""
    forget_attempts()


def connect() -> None:
    """Have them run with the others; called once, by the application."""
    join(
        Job("send_account_mails", timedelta(minutes=1), send_account_mails),
        Job("forget_sign_ins", timedelta(days=1), forget_sign_ins),
        Job("forget_failed_attempts", timedelta(hours=1), forget_failed_attempts),
    )
