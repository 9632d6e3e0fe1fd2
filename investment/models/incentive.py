"""Incentives, with the law they rest on and whether anybody checked it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from investment.choices import IncentiveKind
from investment.models.published import PublishedRecord
from investment.models.rows import FactSourceRow, LegalBasisRow
from investment.models.zone import Zone


class IncentiveQuerySet(models.QuerySet["Incentive"]):
    def public(self) -> IncentiveQuerySet:
        """What the incentives page may list."""
        return self.filter(live=True)


class Incentive(PublishedRecord):
    """A tax, rent, duty or support measure.

    Unless `is_checked`, it appears on the incentives page alone, labelled, and never on a sheet,
    PDF or edition (design §5).
    """

    code = models.CharField(_("code"), max_length=12, unique=True)
    kind = models.CharField(_("kind"), max_length=12, choices=IncentiveKind)
    scope = models.CharField(_("scope"), max_length=400)
    summary = models.TextField(_("summary"))
    zone = models.ForeignKey(Zone, models.PROTECT, null=True, blank=True, related_name="incentives")
    checked_on = models.DateField(_("law checked on"), null=True, blank=True)
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    objects = models.Manager.from_queryset(IncentiveQuerySet)()

    required_words: ClassVar[tuple[str, ...]] = ("scope", "summary")

    if TYPE_CHECKING:
        scope_vi: str | None
        scope_en: str | None
        scope_ko: str | None
        summary_vi: str | None
        summary_en: str | None
        summary_ko: str | None

    class Meta(PublishedRecord.Meta):
        verbose_name = _("incentive")
        verbose_name_plural = _("incentives")
        ordering = ["code"]
        constraints = [
            *PublishedRecord.Meta.constraints,
            models.CheckConstraint(
                name="incentive_checked_by_someone",
                condition=Q(checked_on__isnull=True, checked_by__isnull=True)
                | Q(checked_on__isnull=False, checked_by__isnull=False),
                violation_error_message=_("A check needs its date and the person who made it."),
            ),
        ]

    def __str__(self) -> str:
        return self.summary or self.code

    def is_checked(self, on: date) -> bool:
        """Whether somebody checked it and every document it rests on is in force on a day."""
        bases = [basis.document for basis in self.legal_bases.all()]
        is_based = bool(bases) and all(document.is_in_force(on) for document in bases)
        return self.checked_on is not None and is_based


class IncentiveLegalBasis(LegalBasisRow):
    """The law that an incentive rests on."""

    incentive = ParentalKey(Incentive, on_delete=models.CASCADE, related_name="legal_bases")


class IncentiveFactSource(FactSourceRow):
    """Where an incentive was published."""

    incentive = ParentalKey(Incentive, on_delete=models.CASCADE, related_name="fact_sources")
