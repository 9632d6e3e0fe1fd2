"""Work that comes back: when each job last ran, and what came of it."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

GRACE = timedelta(minutes=5)


class JobOutcome(models.TextChoices):
    """What came of the last run."""

    DONE = "done", _("done")
    FAILED = "failed", _("failed")


class RecurringJob(models.Model):
    """One row per job of `investment.tasks.recurring`, made at its first run."""

    name = models.SlugField(_("name"), max_length=40, unique=True)
    period = models.DurationField(_("period"))
    last_started_at = models.DateTimeField(_("last started"), null=True, blank=True)
    last_finished_at = models.DateTimeField(_("last finished"), null=True, blank=True)
    last_outcome = models.CharField(
        _("last outcome"), max_length=10, choices=JobOutcome, blank=True
    )
    last_error = models.TextField(_("last error"), blank=True)

    class Meta:
        verbose_name = _("recurring job")
        verbose_name_plural = _("recurring jobs")
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                name="recurring_job_period_positive", condition=Q(period__gt=timedelta(0))
            ),
            models.CheckConstraint(
                name="recurring_job_outcome_with_end",
                condition=Q(last_finished_at__isnull=True, last_outcome="")
                | (Q(last_finished_at__isnull=False) & ~Q(last_outcome="")),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def is_due(self, at: datetime) -> bool:
        """Whether a period has passed since the last start; a run that broke off waits as long."""
        return self.last_started_at is None or self.last_started_at + self.period <= at

    def is_late(self, at: datetime) -> bool:
        """Whether two periods and a grace of five minutes passed without a run that ended."""
        return self.last_finished_at is None or self.last_finished_at + 2 * self.period + GRACE < at
