"""The public timeline of a project: dated changes of its call status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from investment.choices import CallStatus
from investment.models.decision import LegalDocument
from investment.models.fields import PartialDateField
from investment.models.project import InvestmentProject


class StatusChange(models.Model):
    """One dated step. Written by `investment.actions.status` alone, never changed."""

    project = models.ForeignKey(InvestmentProject, models.CASCADE, related_name="status_changes")
    status = models.CharField(_("call status"), max_length=20, choices=CallStatus)
    on = PartialDateField(
        _("date"), help_text=_("Empty where no source says when the status began.")
    )
    reason = models.CharField(_("reason"), max_length=400, blank=True)
    decision = models.ForeignKey(
        LegalDocument, models.PROTECT, null=True, blank=True, related_name="+"
    )
    recorded_at = models.DateTimeField(_("recorded"), auto_now_add=True)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+"
    )

    if TYPE_CHECKING:
        reason_vi: str | None
        reason_en: str | None
        reason_ko: str | None

    class Meta:
        verbose_name = _("change of status")
        verbose_name_plural = _("changes of status")
        ordering = ["project", "on", "pk"]
        constraints = [
            models.CheckConstraint(
                name="status_change_by_a_person_is_dated",
                condition=Q(recorded_by__isnull=True) | ~Q(on=""),
                violation_error_message=_("A change of status needs its date."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_status_display()} ({self.on})"
