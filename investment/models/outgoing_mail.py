"""What every mail to be sent has: its state, its attempts, and when the next one is due."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Self, TypeVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from investment.choices import MailState

Mail = TypeVar("Mail", bound="OutgoingMail")

WAITS_FOR_ITS_MOMENT: Final = Q(state=MailState.WAITING, next_attempt_at__isnull=False) | (
    ~Q(state=MailState.WAITING) & Q(next_attempt_at__isnull=True)
)
SENT_HAS_ITS_MOMENT: Final = Q(state=MailState.SENT, sent_at__isnull=False) | (
    ~Q(state=MailState.SENT) & Q(sent_at__isnull=True)
)


class OutgoingMailQuerySet(models.QuerySet[Mail]):
    def due(self, at: datetime) -> Self:
        """Mails whose next attempt has come, the longest waiting first."""
        waiting = self.filter(state=MailState.WAITING, next_attempt_at__lte=at)
        return waiting.order_by("next_attempt_at", "pk")

    def stuck(self) -> Self:
        """Mails that nobody got and that are not tried any more."""
        return self.filter(state__in=[MailState.FAILED, MailState.NO_MAILBOX])


class OutgoingMail(models.Model):
    """A mail with its attempts. Its address is looked up when it is sent, and stored nowhere."""

    state = models.CharField(
        _("state"), max_length=10, choices=MailState, default=MailState.WAITING
    )
    attempt_count = models.PositiveSmallIntegerField(_("attempts"), default=0)
    next_attempt_at = models.DateTimeField(_("next attempt"), null=True, blank=True)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)
    last_error = models.CharField(
        _("last error"), max_length=80, blank=True, help_text=_("Kind and number, no address.")
    )

    class Meta:
        abstract = True
