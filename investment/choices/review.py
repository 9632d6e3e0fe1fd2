"""Code lists of the reviews in which agencies confirm their figures. Codes never change."""

from __future__ import annotations

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class ReviewVerdict(TextChoices):
    """What a signed letter says of a project."""

    UNCHANGED = "unchanged", _("Unchanged")
    CHANGED = "changed", _("Changed: work for an editor")
    WITHDRAWN = "withdrawn", _("Withdraw from the call")


class ReviewNoticeKind(TextChoices):
    """To whom a notice of reviews goes, and why."""

    REMINDER = "reminder", _("Reminder to the owning agency")
    ESCALATION = "escalation", _("Overdue, to the centre")


class ReviewStage(TextChoices):
    """When in the course of a review somebody is told; `STAGE_DAYS` has the days."""

    MONTH_BEFORE = "month_before", _("30 days before it is due")
    WEEK_BEFORE = "week_before", _("7 days before it is due")
    DUE_DAY = "due_day", _("On the day it is due")
    OVERDUE = "overdue", _("14 days after it was due")
    ESCALATED = "escalated", _("30 days after it was due, to the centre")


STAGE_DAYS = {
    ReviewStage.MONTH_BEFORE: -30,
    ReviewStage.WEEK_BEFORE: -7,
    ReviewStage.DUE_DAY: 0,
    ReviewStage.OVERDUE: 14,
    ReviewStage.ESCALATED: 30,
}
"""Days from the due date to each stage, in the order in which they come."""
