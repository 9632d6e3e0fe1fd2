"""Mails about accounts: invitations, links to a new password, notices of what was changed."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from cms.models.account_event import AccountEvent
from cms.models.invitation import Invitation
from investment.choices import MailState
from investment.models.outgoing_mail import (
    SENT_HAS_ITS_MOMENT,
    WAITS_FOR_ITS_MOMENT,
    OutgoingMail,
    OutgoingMailQuerySet,
)


class AccountMailKind(models.TextChoices):
    """What a mail is about."""

    INVITATION = "invitation", _("invitation")
    RESET = "reset", _("new password")
    NOTICE = "notice", _("notice of a change")


class AccountMail(OutgoingMail):
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
    objects = models.Manager.from_queryset(OutgoingMailQuerySet["AccountMail"])()

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
                condition=WAITS_FOR_ITS_MOMENT,
            ),
            models.CheckConstraint(
                name="account_mail_sent_has_its_moment",
                condition=SENT_HAS_ITS_MOMENT,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.get_state_display()})"
