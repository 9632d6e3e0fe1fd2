"""Who was asked to become an editor, and what came of it."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.conf import settings
from django.contrib.auth.models import Group
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from investment.models import Organisation


class InvitationState(models.TextChoices):
    """Computed, never stored."""

    WAITING = "waiting", pgettext_lazy("invitation", "waiting")
    ENDED = "ended", pgettext_lazy("invitation", "ended unused")
    ACCEPTED = "accepted", pgettext_lazy("invitation", "accepted")
    WITHDRAWN = "withdrawn", pgettext_lazy("invitation", "withdrawn")


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def open(self) -> Self:
        """Neither accepted nor withdrawn; they may have ended."""
        return self.filter(accepted_at=None, withdrawn_at=None)


class Invitation(models.Model):
    """The account is made when the person has chosen a password, never before."""

    first_name = models.CharField(_("given name"), max_length=150)
    last_name = models.CharField(_("family name"), max_length=150)
    e_mail = models.EmailField(_("e-mail"))
    language = models.CharField(
        _("language of the screens"), max_length=2, choices=settings.LANGUAGES, default="vi"
    )
    groups = models.ManyToManyField(Group, verbose_name=_("roles"), blank=True)
    agency = models.ForeignKey(
        Organisation,
        models.PROTECT,
        verbose_name=_("agency"),
        null=True,
        blank=True,
        related_name="+",
    )
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("invited by"), related_name="+"
    )
    invited_at = models.DateTimeField(_("invited"))
    ends_at = models.DateTimeField(_("ends"))
    link_number = models.PositiveSmallIntegerField(_("links sent"), default=1)
    accepted_at = models.DateTimeField(_("accepted"), null=True, blank=True)
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, blank=True)
    person = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        verbose_name=_("person"),
        null=True,
        blank=True,
        related_name="invitation",
    )
    objects = models.Manager.from_queryset(InvitationQuerySet)()

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        ordering = ["-invited_at", "-pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                Lower("e_mail"),
                name="invitation_open_once",
                condition=Q(accepted_at__isnull=True, withdrawn_at__isnull=True),
                violation_error_message=_("An invitation to this address is waiting already."),
            ),
            models.CheckConstraint(
                name="invitation_has_one_end",
                condition=Q(accepted_at__isnull=True) | Q(withdrawn_at__isnull=True),
            ),
            models.CheckConstraint(
                name="invitation_ends_after_it_begins", condition=Q(ends_at__gt=F("invited_at"))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.full_name} <{self.e_mail}>"

    @property
    def full_name(self) -> str:
        """Family name first, as Vietnamese and Korean write it."""
        return f"{self.last_name} {self.first_name}".strip()

    def state(self, at: datetime | None = None) -> InvitationState:
        """What has come of it by a moment, by now where none is given."""
        if self.accepted_at:
            return InvitationState.ACCEPTED
        if self.withdrawn_at:
            return InvitationState.WITHDRAWN
        is_over = self.ends_at <= (at or timezone.now())
        return InvitationState.ENDED if is_over else InvitationState.WAITING
