"""Promotion activities and the projects that were shown there."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from django.db import models
from django.db.models import Q
from django.db.models.functions import Left, Length
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.models import Orderable

from investment.choices import ActivityKind, ParticipationKind
from investment.models.fields import PartialDateField
from investment.models.organisation import Organisation
from investment.models.project import InvestmentProject
from investment.models.published import PublishedRecord
from investment.models.rows import FactSourceRow
from investment.models.zone import Zone


class PromotionActivityQuerySet(models.QuerySet["PromotionActivity"]):
    def public(self) -> PromotionActivityQuerySet:
        """What the calendar shows."""
        return self.filter(live=True)


class PromotionActivity(PublishedRecord):
    """A fair, conference, delegation, memorandum … of the province's plan (design §1)."""

    code = models.CharField(_("code"), max_length=12, unique=True)
    kind = models.CharField(_("kind"), max_length=24, choices=ActivityKind)
    event_label = models.CharField(
        _("exact kind"),
        max_length=160,
        blank=True,
        help_text=_("Where the list of kinds has only something near."),
    )
    title = models.CharField(_("title"), max_length=250)
    place_name = models.CharField(_("place"), max_length=250, blank=True)
    starts_on = PartialDateField(_("begins"))
    ends_on = PartialDateField(_("ends"))
    countries = models.JSONField(
        _("countries or territories"),
        default=list,
        blank=True,
        help_text=_("ISO 3166-1 alpha-2 codes."),
    )
    organisers = ParentalManyToManyField(Organisation, blank=True, related_name="activities")
    zones = ParentalManyToManyField(Zone, blank=True, related_name="activities")
    outcome_summary = models.TextField(_("outcome"), blank=True)
    is_source_checked = models.BooleanField(_("checked against a public source"), default=False)
    objects = models.Manager.from_queryset(PromotionActivityQuerySet)()

    required_words: ClassVar[tuple[str, ...]] = ("title",)

    if TYPE_CHECKING:
        title_vi: str | None
        title_en: str | None
        title_ko: str | None
        outcome_summary_vi: str | None

    class Meta(PublishedRecord.Meta):
        verbose_name = _("promotion activity")
        verbose_name_plural = _("promotion activities")
        ordering = ["-starts_on", "code"]
        constraints = [
            *PublishedRecord.Meta.constraints,
            models.CheckConstraint(
                name="activity_ends_after_it_begins",
                condition=Q(ends_on="")
                | (~Q(starts_on="") & Q(ends_on__gte=Left("starts_on", Length("ends_on")))),
                violation_error_message=_("An activity cannot end before it begins."),
            ),
        ]

    def __str__(self) -> str:
        return self.title or self.code


class Participation(Orderable):
    """A project at an activity."""

    activity = ParentalKey(
        PromotionActivity, on_delete=models.CASCADE, related_name="participations"
    )
    project = models.ForeignKey(InvestmentProject, models.PROTECT, related_name="participations")
    kind = models.CharField(
        _("kind"), max_length=12, choices=ParticipationKind, default=ParticipationKind.PRESENTED
    )

    class Meta(Orderable.Meta):
        verbose_name = _("participation")
        verbose_name_plural = _("participations")
        constraints = [
            models.UniqueConstraint(
                fields=["activity", "project", "kind"], name="participation_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.project} – {self.activity}"


class ActivityFactSource(FactSourceRow):
    """Where an activity was reported."""

    activity = ParentalKey(PromotionActivity, on_delete=models.CASCADE, related_name="fact_sources")
