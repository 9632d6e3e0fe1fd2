"""How far the figures can be trusted: who confirmed them, when, and of when they are."""

from __future__ import annotations

from datetime import date, timedelta
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from investment.choices import Freshness
from investment.models.fields import PartialDateField

REVIEW_NOTICE_DAYS = 30


def freshness_condition(state: str, on: date) -> Q:
    """Records in one of the five states on a day; agrees with `TrustPart.freshness(on)`."""
    confirmed = Q(verified_on__isnull=False)
    notice_begins = on + timedelta(days=REVIEW_NOTICE_DAYS)
    return {
        Freshness.FRESH: confirmed & Q(review_due_on__gt=notice_begins),
        Freshness.DUE: confirmed & Q(review_due_on__gte=on, review_due_on__lte=notice_begins),
        Freshness.OVERDUE: confirmed & Q(review_due_on__lt=on),
        Freshness.SOURCE_CHECKED: Q(verified_on__isnull=True, is_source_checked=True),
        Freshness.NEVER_CHECKED: Q(verified_on__isnull=True, is_source_checked=False),
    }[Freshness(state)]


def awaiting_review_condition(on: date) -> Q:
    """Records that wait for the agency's word on a day: never confirmed, due or overdue."""
    notice_begins = on + timedelta(days=REVIEW_NOTICE_DAYS)
    return Q(verified_on__isnull=True) | Q(review_due_on__lte=notice_begins)


class TrustPart(models.Model):
    """Only the owning agency's confirmation makes a record fresh (design §5).

    A reading of a public source is `is_source_checked`: shown with the date of the source, never
    counted as fresh.
    """

    verified_on = models.DateField(_("confirmed on"), null=True, blank=True, editable=False)
    verified_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )
    review_due_on = models.DateField(_("review due"), null=True, blank=True, editable=False)
    is_source_checked = models.BooleanField(_("checked against a public source"), default=False)
    figures_as_of = PartialDateField(_("figures as of"))
    inferred_facts = models.JSONField(
        _("facts deduced by the editors"),
        default=list,
        blank=True,
        help_text=_("Names of fields that no source states."),
    )

    CONFIRMATION_FIELDS: ClassVar = ("verified_on", "verified_by_id", "review_due_on")

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_confirmed_by_someone",
                condition=Q(
                    verified_on__isnull=True,
                    verified_by__isnull=True,
                    review_due_on__isnull=True,
                )
                | Q(
                    verified_on__isnull=False,
                    verified_by__isnull=False,
                    review_due_on__isnull=False,
                ),
                violation_error_message=_(
                    "A confirmation needs its date, the person and the next review."
                ),
            ),
            models.CheckConstraint(
                name="%(class)s_review_after_confirmation",
                condition=Q(review_due_on__isnull=True)
                | Q(review_due_on__gt=models.F("verified_on")),
                violation_error_message=_("The next review comes after the confirmation."),
            ),
        ]

    def freshness(self, on: date) -> Freshness:
        """The state on a day; agrees with `freshness_condition`."""
        if self.verified_on is None or self.review_due_on is None:
            return Freshness.SOURCE_CHECKED if self.is_source_checked else Freshness.NEVER_CHECKED
        if self.review_due_on < on:
            return Freshness.OVERDUE
        if self.review_due_on <= on + timedelta(days=REVIEW_NOTICE_DAYS):
            return Freshness.DUE
        return Freshness.FRESH
