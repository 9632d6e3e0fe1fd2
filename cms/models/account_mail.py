"""Mails about accounts: invitations, links to a new password, notices of what was changed."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from cms.models.account_event import AccountEvent
from cms.models.invitation import Invitation
from investment.choices import MailState


class AccountMailKind(models.TextChoices):
    """What a mail is about."""

    INVITATION = "invitation", _("invitation")
    RESET = "reset", _("new password")
    NOTICE = "notice", _("notice of a change")


class AccountMailQuerySet(models.QuerySet["AccountMail"]):
    def due(self, at: datetime) -> Self:
        """Mails whose next attempt has come, the longest waiting first."""
        waiting = self.filter(state=MailState.WAITING, next_attempt_at__lte=at)
        return waiting.order_by("next_attempt_at", "pk")


class AccountMail(models.Model):
    """A mail to be sent. A link to a new password is asked for by an address, whether anybody has
    it is found out by the worker alone: the answer to the browser takes the same time for all.
    """

    kind = models.CharField(_("kind"), max_length=10, choices=AccountMailKind)
    invitation = models.ForeignKey(
        Invitation, models.CASCADE, null=True, blank=True, related_name="mails"
    )
    event = models.ForeignKey(
        AccountEvent, models.CASCADE, null=True, blank=True, related_name="mails"
    )
    e_mail = models.EmailField(
        _("e-mail"), blank=True, help_text=_("As it was typed, or as it was; gone once it is sent.")
    )
    made_at = models.DateTimeField(pgettext_lazy("mail", "made"))
    state = models.CharField(
        _("state"), max_length=10, choices=MailState, default=MailState.WAITING
    )
    attempt_count = models.PositiveSmallIntegerField(_("attempts"), default=0)
    next_attempt_at = models.DateTimeField(_("next attempt"), null=True, blank=True)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)
    last_error = models.CharField(
        _("last error"), max_length=80, blank=True, help_text=_("Kind and number, no address.")
    )
    objects = models.Manager.from_queryset(AccountMailQuerySet)()

    class Meta:
        verbose_name = _("mail about an account")
        verbose_name_plural = _("mails about accounts")
        ordering = ["-made_at", "-pk"]
        default_permissions = ()
        indexes = [
            models.Index(
                fields=["next_attempt_at"],
                condition=Q(state=MailState.WAITING),
                name="account_mail_waiting",
            )
        ]
        constraints = [
            models.CheckConstraint(
                name="account_mail_knows_its_matter",
                condition=Q(kind="invitation", invitation__isnull=False, event__isnull=True)
                | Q(kind="notice", invitation__isnull=True, event__isnull=False)
                | Q(kind="reset", invitation__isnull=True, event__isnull=True),
            ),
            models.CheckConstraint(
                name="account_mail_waits_for_its_moment",
                condition=Q(state=MailState.WAITING, next_attempt_at__isnull=False)
                | (~Q(state=MailState.WAITING) & Q(next_attempt_at__isnull=True)),
            ),
            models.CheckConstraint(
                name="account_mail_sent_has_its_moment",
                condition=Q(state=MailState.SENT, sent_at__isnull=False)
                | (~Q(state=MailState.SENT) & Q(sent_at__isnull=True)),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.get_state_display()})"
