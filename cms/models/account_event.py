"""What happened with an account: one row for each sign-in, failure and change."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from cms.models.invitation import Invitation


class EventKind(models.TextChoices):
    """What can happen."""

    SIGNED_IN = "signed_in", _("signed in")
    SIGNED_OUT = "signed_out", _("signed out")
    SESSION_ENDED = "session_ended", _("session ended by itself")
    FAILED = "failed", _("wrong name or password")
    LOCKED = "locked", _("locked after failed attempts")
    FACTOR_FAILED = "factor_failed", _("wrong code of the second factor")
    FACTOR_ENROLLED = "factor_enrolled", _("second factor set up")
    FACTOR_CLEARED = "factor_cleared", _("second factor cleared")
    CODES_MADE = "codes_made", _("new recovery codes")
    CODE_USED = "code_used", _("recovery code used")
    PASSWORD_CHANGED = "password_changed", _("password changed")
    RESET_ASKED = "reset_asked", _("new password asked for")
    PASSWORD_RESET = "password_reset", _("password reset")
    INVITED = "invited", _("invited")
    INVITED_AGAIN = "invited_again", _("invited again")
    INVITATION_WITHDRAWN = "invitation_withdrawn", _("invitation withdrawn")
    INVITATION_ACCEPTED = "invitation_accepted", _("invitation accepted")
    CHANGED = "changed", _("account changed")
    DEACTIVATED = "deactivated", _("deactivated")
    REACTIVATED = "reactivated", _("activated again")


class AccountEventQuerySet(models.QuerySet["AccountEvent"]):
    def failures_of(self, name_digest: str, *, since: datetime) -> Self:
        """Wrong passwords for one name, from wherever they came."""
        return self.filter(kind=EventKind.FAILED, name_digest=name_digest, at__gte=since)

    def knows(self, name_digest: str, network_digest: str) -> bool:
        """Whether somebody has signed in by this name from this network before."""
        return self.filter(
            kind=EventKind.SIGNED_IN, name_digest=name_digest, network_digest=network_digest
        ).exists()


class AccountEvent(models.Model):
    """Who, when, from where. The place is shortened, and goes before the row does (design §10)."""

    kind = models.CharField(pgettext_lazy("account", "event"), max_length=24, choices=EventKind)
    at = models.DateTimeField(_("time"))
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        verbose_name=_("person"),
        null=True,
        blank=True,
        related_name="account_events",
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        verbose_name=_("done by"),
        null=True,
        blank=True,
        related_name="+",
    )
    invitation = models.ForeignKey(
        Invitation, models.SET_NULL, null=True, blank=True, related_name="events"
    )
    network = models.CharField(_("network"), max_length=50, blank=True)
    network_digest = models.CharField(max_length=64, blank=True, editable=False)
    name_digest = models.CharField(max_length=64, blank=True, editable=False)
    reason = models.CharField(_("reason"), max_length=400, blank=True)
    objects = models.Manager.from_queryset(AccountEventQuerySet)()

    class Meta:
        verbose_name = _("account event")
        verbose_name_plural = _("account events")
        ordering = ["-at", "-pk"]
        default_permissions = ("view",)
        indexes = [
            models.Index(fields=["-at", "-id"], name="account_event_at"),
            models.Index(
                fields=["name_digest", "at"],
                condition=Q(kind=EventKind.FAILED),
                name="account_event_failures",
            ),
            models.Index(
                fields=["name_digest", "network_digest"],
                condition=Q(kind=EventKind.SIGNED_IN),
                name="account_event_known",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.whom or '–'}"

    @property
    def whom(self) -> str:
        """Whose account it is, or who was invited to have one; empty for a name nobody has."""
        if self.person:
            return self.person.get_full_name() or self.person.get_username()
        return str(self.invitation or "")
