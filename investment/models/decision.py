"""Decisions that projects rest on: legal documents and call lists."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from investment.models.fields import PartialDateField
from investment.models.organisation import Organisation
from investment.models.rules import not_before


class LegalDocumentQuerySet(models.QuerySet["LegalDocument"]):
    def in_force(self, on: date) -> LegalDocumentQuerySet:
        """Documents that somebody checked and that are in force on a day."""
        begun = Q(in_force_from__isnull=True) | Q(in_force_from__lte=on)
        standing = Q(in_force_until__isnull=True) | Q(in_force_until__gte=on)
        checked = Q(checked_on__isnull=False, replaced_by__isnull=True)
        return self.filter(begun & standing & checked)


class LegalDocument(models.Model):
    """A law, decree or decision; unchecked until a person says that it is in force."""

    number = models.CharField(_("number"), max_length=60, blank=True)
    issued_on = PartialDateField(_("issued"))
    title = models.CharField(_("title"), max_length=400)
    issuer = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+"
    )
    in_force_from = models.DateField(_("in force from"), null=True, blank=True)
    in_force_until = models.DateField(_("in force until"), null=True, blank=True)
    replaced_by = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="replaces"
    )
    url = models.URLField(_("address"), max_length=500, blank=True)
    checked_on = models.DateField(_("checked on"), null=True, blank=True)
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    objects = models.Manager.from_queryset(LegalDocumentQuerySet)()

    if TYPE_CHECKING:
        title_vi: str | None
        title_en: str | None
        title_ko: str | None

    class Meta:
        verbose_name = _("legal document")
        verbose_name_plural = _("legal documents")
        ordering = ["number", "issued_on", "pk"]
        constraints = [
            models.CheckConstraint(
                name="legal_document_in_force_in_order",
                condition=not_before("in_force_from", "in_force_until"),
                violation_error_message=_("A document cannot end before it is in force."),
            ),
            models.CheckConstraint(
                name="legal_document_checked_by_someone",
                condition=Q(checked_on__isnull=True, checked_by__isnull=True)
                | Q(checked_on__isnull=False, checked_by__isnull=False),
                violation_error_message=_("A check needs its date and the person who made it."),
            ),
            models.CheckConstraint(
                name="legal_document_replaced_by_another",
                condition=Q(replaced_by__isnull=True) | ~Q(replaced_by=F("id")),
                violation_error_message=_("A document cannot replace itself."),
            ),
        ]

    def __str__(self) -> str:
        return self.title or self.number

    def is_in_force(self, on: date) -> bool:
        """Whether somebody checked it and it stands on a day; agrees with `in_force(on)`."""
        begun = self.in_force_from is None or self.in_force_from <= on
        standing = self.in_force_until is None or self.in_force_until >= on
        return begun and standing and self.checked_on is not None and self.replaced_by_id is None


class CallListQuerySet(models.QuerySet["CallList"]):
    def ended(self, on: date) -> CallListQuerySet:
        """Lists whose period had passed before a day."""
        return self.filter(period_end__lt=on)

    def in_force(self, on: date) -> CallListQuerySet:
        """Lists whose period holds a day."""
        begun = Q(period_start__isnull=True) | Q(period_start__lte=on)
        return self.filter(begun & (Q(period_end__isnull=True) | Q(period_end__gte=on)))


class CallList(models.Model):
    """A list of projects calling for investment that the province approved for a period."""

    code = models.SlugField(_("code"), max_length=40, unique=True)
    name = models.CharField(_("name"), max_length=250)
    decision_number = models.CharField(_("decision number"), max_length=60, blank=True)
    decided_on = PartialDateField(_("decided"))
    published_on = PartialDateField(_("published"))
    issuer = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+"
    )
    period_start = models.DateField(_("period begins"), null=True, blank=True)
    period_end = models.DateField(_("period ends"), null=True, blank=True)
    successor = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="predecessors"
    )
    objects = models.Manager.from_queryset(CallListQuerySet)()

    if TYPE_CHECKING:
        name_vi: str | None
        name_en: str | None
        name_ko: str | None

    class Meta:
        verbose_name = _("call list")
        verbose_name_plural = _("call lists")
        ordering = ["-period_start", "code"]
        constraints = [
            models.CheckConstraint(
                name="call_list_period_in_order",
                condition=not_before("period_start", "period_end"),
                violation_error_message=_("A period cannot end before it begins."),
            ),
            models.CheckConstraint(
                name="call_list_successor_is_another",
                condition=Q(successor__isnull=True) | ~Q(successor=F("id")),
                violation_error_message=_("A list cannot succeed itself."),
            ),
        ]

    def __str__(self) -> str:
        return self.name or self.code

    def is_in_force(self, on: date) -> bool:
        """Whether the period holds a day; agrees with `in_force(on)`."""
        begun = self.period_start is None or self.period_start <= on
        return begun and not self.has_ended(on)

    def has_ended(self, on: date) -> bool:
        """Whether the period had passed before a day; agrees with `ended(on)`."""
        return self.period_end is not None and self.period_end < on
