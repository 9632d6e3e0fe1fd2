"""How fresh the public catalogue was on each day: one row a day, written by a recurring job."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final, Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from investment.choices import Freshness

KEPT_FOR: Final = timedelta(days=3 * 365)
"""How long a day's row is kept: three years show the course of six reviews."""


class FreshnessCountQuerySet(models.QuerySet["FreshnessCount"]):
    def between(self, first: date, last: date) -> Self:
        """The rows of a span of days, both ends included, the oldest first."""
        return self.filter(day__gte=first, day__lte=last).order_by("day")


class FreshnessCount(models.Model):
    """Public projects by state of freshness on a day; a day on which nothing ran has no row."""

    day = models.DateField(_("day"), unique=True)
    fresh = models.PositiveIntegerField(Freshness.FRESH.label, default=0)
    due = models.PositiveIntegerField(Freshness.DUE.label, default=0)
    overdue = models.PositiveIntegerField(Freshness.OVERDUE.label, default=0)
    source_checked = models.PositiveIntegerField(Freshness.SOURCE_CHECKED.label, default=0)
    never_checked = models.PositiveIntegerField(Freshness.NEVER_CHECKED.label, default=0)
    objects = models.Manager.from_queryset(FreshnessCountQuerySet)()

    class Meta:
        verbose_name = _("count of freshness")
        verbose_name_plural = _("counts of freshness")
        ordering = ["day"]
        default_permissions = ()

    def __str__(self) -> str:
        return self.day.isoformat()

    @property
    def by_state(self) -> Mapping[Freshness, int]:
        """The five counts by state, the freshest first."""
        return {state: getattr(self, state.value) for state in Freshness}

    @property
    def total(self) -> int:
        """How many projects were public."""
        return sum(self.by_state.values())
