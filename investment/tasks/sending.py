"""Sending mails that stand as rows of our own, and trying again what could not be sent.

The task library has no retries: when a mail is tried next stands on its own row (design §2).
What a mail server says may name the address, so only the kind of its refusal is kept.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from smtplib import SMTPException, SMTPRecipientsRefused, SMTPResponseException
from typing import Any, Final

from django.core.mail import EmailMultiAlternatives
from django.db.models import F
from django.utils import timezone

from investment.choices import MailState
from investment.models.outgoing_mail import OutgoingMail

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


@dataclass(frozen=True, slots=True)
class Post:
    """One kind of mails: its table, how one is written, and what a log line may call it."""

    model: Any
    compose: Callable[[Any], EmailMultiAlternatives | None]
    called: Callable[[Any], str]

    def send_due(self) -> int:
        """Send every mail whose time has come; where the server is away, the rest waits for it.

        Returns:
            How many were sent.
        """
        sent = 0
        for mail in self.model.objects.due(timezone.now()):
            state = self.attempt(mail, at=timezone.now())
            if state == MailState.SENT:
                sent += 1
            elif state == MailState.WAITING:
                break
        return sent

    def send_one(self, key: int) -> None:
        """Send a mail, where it is due and nobody else is sending it."""
        mail = self.model.objects.due(timezone.now()).filter(pk=key).first()
        if mail is not None:
            self.attempt(mail, at=timezone.now())

    def attempt(self, mail: OutgoingMail, *, at: datetime) -> str | None:
        """Try to send a mail once, and write down what came of it.

        Returns:
            The state it has now; None where another process was quicker.
        """
        if not self._claim(mail, at):
            return None
        message = self.compose(mail)
        if message is None:
            return self._note(mail, MailState.NO_MAILBOX)
        try:
            message.send()
        except (SMTPException, OSError, ValueError) as failure:  # also addresses no server takes
            return self._failed(mail, failure, at)
        return self._note(mail, MailState.SENT, sent_at=timezone.now())

    def _claim(self, mail: OutgoingMail, at: datetime) -> bool:
        """Take the mail for this process, by one conditional update."""
        mine = self.model.objects.filter(
            pk=mail.pk, state=MailState.WAITING, next_attempt_at=mail.next_attempt_at
        )
        if not mine.update(next_attempt_at=at + LEASE, attempt_count=F("attempt_count") + 1):
            return False
        mail.refresh_from_db()
        return True

    def _failed(self, mail: OutgoingMail, failure: Exception, at: datetime) -> str:
        code = _code(failure)
        said = f"{type(failure).__name__} {code or ''}".strip()
        is_last = mail.attempt_count > len(WAITS) or isinstance(failure, ValueError)
        is_refused = code in PERMANENT and isinstance(failure, SMTPRecipientsRefused)
        logger.warning("A mail %s was not sent: %s", self.called(mail), said)
        if is_last or is_refused:
            return self._note(mail, MailState.FAILED, last_error=said)
        next_at = at + WAITS[mail.attempt_count - 1]
        return self._note(mail, MailState.WAITING, next_attempt_at=next_at, last_error=said)

    def _note(self, mail: OutgoingMail, state: str, **values: Any) -> str:
        """By an update: a mail that was erased meanwhile must not come back."""
        known = {"next_attempt_at": None, "last_error": "", **values}
        self.model.objects.filter(pk=mail.pk).update(state=state, **known)
        return state


def _code(failure: Exception) -> int | None:
    """The number of the server's answer (RFC 5321), where it gave one."""
    if isinstance(failure, SMTPRecipientsRefused):
        return next((code for code, _said in failure.recipients.values()), None)
    return failure.smtp_code if isinstance(failure, SMTPResponseException) else None
