"""Who was told when that figures wait for an agency's word: each stage of a review once."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from investment.choices import MailState, ReviewNoticeKind, ReviewStage
from investment.models.organisation import Organisation
from investment.models.outgoing_mail import (
    SENT_HAS_ITS_MOMENT,
    WAITS_FOR_ITS_MOMENT,
    OutgoingMail,
    OutgoingMailQuerySet,
)
from investment.models.project import InvestmentProject


class ReviewNotice(models.Model):
    """What an agency is told on a day: one list of its projects, to each of its addressees."""

    agency = models.ForeignKey(
        Organisation, models.PROTECT, verbose_name=_("agency"), related_name="review_notices"
    )
    on = models.DateField(_("date"))
    kind = models.CharField(_("kind"), max_length=10, choices=ReviewNoticeKind)

    class Meta:
        verbose_name = _("notice of reviews")
        verbose_name_plural = _("notices of reviews")
        ordering = ["-on", "agency", "kind"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["agency", "on", "kind"],
                name="review_notice_once_a_day",
                violation_error_message=_("An agency is told once a day."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.agency.code} {self.on.isoformat()} ({self.get_kind_display()})"


class ReviewReminder(models.Model):
    """One project in a notice. A new due date begins a new course of reminders."""

    notice = models.ForeignKey(ReviewNotice, models.CASCADE, related_name="reminders")
    project = models.ForeignKey(
        InvestmentProject, models.CASCADE, verbose_name=_("project"), related_name="+"
    )
    due_on = models.DateField(_("review due"))
    stage = models.CharField(_("stage"), max_length=12, choices=ReviewStage)

    class Meta:
        verbose_name = _("reminder of a review")
        verbose_name_plural = _("reminders of reviews")
        ordering = ["notice", "due_on", "project"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["project", "due_on", "stage"],
                name="review_reminder_once",
                violation_error_message=_("Each stage of a review is told once."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.project.code} {self.due_on.isoformat()} ({self.get_stage_display()})"


class ReviewMail(OutgoingMail):
    """A notice on its way to one person of the agency or, without a person, to its mailbox."""

    notice = models.ForeignKey(ReviewNotice, models.CASCADE, related_name="mails")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, null=True, blank=True, related_name="+"
    )
    objects = models.Manager.from_queryset(OutgoingMailQuerySet["ReviewMail"])()

    class Meta:
        verbose_name = _("mail about reviews")
        verbose_name_plural = _("mails about reviews")
        ordering = ["notice", "pk"]
        default_permissions = ()
        indexes = [
            models.Index(
                fields=["next_attempt_at"],
                condition=Q(state=MailState.WAITING),
                name="review_mail_waiting",
            )
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["notice", "person"],
                condition=Q(person__isnull=False),
                name="review_mail_once_a_person",
            ),
            models.UniqueConstraint(
                fields=["notice"],
                condition=Q(person__isnull=True),
                name="review_mail_once_a_mailbox",
            ),
            models.CheckConstraint(
                name="review_mail_waits_for_its_moment", condition=WAITS_FOR_ITS_MOMENT
            ),
            models.CheckConstraint(
                name="review_mail_sent_has_its_moment", condition=SENT_HAS_ITS_MOMENT
            ),
        ]

    def __str__(self) -> str:
        return f"{self.notice}: {self.person or _('shared mailbox')}"
