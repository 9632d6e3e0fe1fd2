"""A project calling for investment: the record that everything else serves."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, ClassVar, Self

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField

from investment.choices import ENDED_STATUSES, OPEN_STATUSES, Freshness
from investment.dates import moment
from investment.models.decision import CallList
from investment.models.organisation import Organisation, RoutingRule
from investment.models.parts.finance import FinancePart, FundingPart
from investment.models.parts.land import LandPart
from investment.models.parts.location import PointPart
from investment.models.parts.schedule import ScalePart, SchedulePart
from investment.models.parts.trust import (
    TrustPart,
    awaiting_review_condition,
    freshness_condition,
)
from investment.models.parts.wording import WordingPart
from investment.models.place import Place
from investment.models.published import PublishedRecord
from investment.models.taxonomy import FundingRoute, InvestmentForm, Sector
from investment.models.zone import Zone


def open_call_condition(on: date | datetime) -> Q:
    """Projects whose call is open; agrees with `is_open` (design §5).

    Calling or selecting an investor, the closing moment not passed, and not standing only on call
    lists that have ended.
    """
    at = moment(on)
    unclosed = Q(closes_at__isnull=True) | Q(closes_at__gte=at)
    return Q(call_status__in=OPEN_STATUSES) & unclosed & ~_stands_on_ended_lists_only(on)


def call_ended_condition(on: date | datetime) -> Q:
    """Projects still calling by status whose call period is over: awaiting the new list."""
    at = moment(on)
    closed = Q(closes_at__isnull=False, closes_at__lt=at)
    return Q(call_status__in=OPEN_STATUSES) & (closed | _stands_on_ended_lists_only(on))


def _stands_on_ended_lists_only(on: date | datetime) -> Q:
    day = moment(on).date() if isinstance(on, datetime) else on
    lists = CallList.objects.filter(entries__project=OuterRef("pk"))
    return Q(Exists(lists)) & ~Q(Exists(lists.exclude(pk__in=CallList.objects.ended(day))))


class InvestmentProjectQuerySet(models.QuerySet["InvestmentProject"]):
    def public(self) -> Self:
        """What a visitor, a feed or a listing may see, whatever its status."""
        return self.filter(live=True)

    def open_call(self, on: date | datetime) -> Self:
        """Projects that an investor can still join on a day or at a moment."""
        return self.filter(open_call_condition(on))

    def call_ended(self, on: date | datetime) -> Self:
        """Projects whose call period is over and that await the new list."""
        return self.filter(call_ended_condition(on))

    def in_state(self, state: Freshness, on: date) -> Self:
        """Projects of one state of freshness on a day."""
        return self.filter(freshness_condition(state, on))

    def reviewed(self) -> Self:
        """Public projects that agencies answer for; one that left the call stays as it is."""
        return self.public().exclude(call_status__in=ENDED_STATUSES)

    def awaiting_review(self, on: date) -> Self:
        """Projects whose figures wait for the word of their agency on a day."""
        return self.reviewed().filter(awaiting_review_condition(on))


class InvestmentProject(
    WordingPart,
    PointPart,
    LandPart,
    FinancePart,
    FundingPart,
    SchedulePart,
    ScalePart,
    TrustPart,
    PublishedRecord,
):
    """One project. Its code is permanent and stands in its address and on printed paper."""

    code = models.CharField(_("code"), max_length=12, unique=True)
    name = models.CharField(_("name"), max_length=250)
    summary = models.TextField(_("summary"), blank=True)
    objective = models.TextField(
        _("objective"), blank=True, help_text=_("Only where a source states one.")
    )
    description = models.TextField(_("description"), blank=True)
    market_rationale = models.TextField(_("market rationale"), blank=True)
    highlights = models.TextField(_("highlights"), blank=True, help_text=_("One to a line."))
    sector = models.ForeignKey(
        Sector, models.PROTECT, verbose_name=_("sector"), related_name="projects"
    )
    sub_sectors = ParentalManyToManyField(Sector, blank=True, related_name="projects_within")
    related_projects = ParentalManyToManyField("self", blank=True, symmetrical=False)
    zone = models.ForeignKey(
        Zone,
        models.PROTECT,
        verbose_name=_("zone"),
        null=True,
        blank=True,
        related_name="projects",
    )
    other_zones = ParentalManyToManyField(Zone, blank=True, related_name="projects_also")
    places = ParentalManyToManyField(Place, blank=True, related_name="projects")
    boundary = models.JSONField(_("boundary as GeoJSON"), null=True, blank=True)
    investment_forms = ParentalManyToManyField(InvestmentForm, blank=True, related_name="projects")
    funding_routes = ParentalManyToManyField(FundingRoute, blank=True, related_name="projects")
    owning_agency = models.ForeignKey(
        Organisation,
        models.PROTECT,
        verbose_name=_("owning agency"),
        null=True,
        blank=True,
        related_name="projects",
    )
    objects = models.Manager.from_queryset(InvestmentProjectQuerySet)()

    kept_fields: ClassVar[tuple[str, ...]] = (
        *PublishedRecord.kept_fields,
        "code",
        "call_status",
        *TrustPart.CONFIRMATION_FIELDS,
    )

    if TYPE_CHECKING:
        name_vi: str | None
        name_en: str | None
        name_ko: str | None
        summary_vi: str | None
        summary_en: str | None
        summary_ko: str | None

    class Meta(PublishedRecord.Meta):
        verbose_name = _("project")
        verbose_name_plural = _("projects")
        ordering = ["code"]
        constraints = [
            *PublishedRecord.Meta.constraints,
            *PointPart.Meta.constraints,
            *LandPart.Meta.constraints,
            *FinancePart.Meta.constraints,
            *FundingPart.Meta.constraints,
            *SchedulePart.Meta.constraints,
            *ScalePart.Meta.constraints,
            *TrustPart.Meta.constraints,
        ]
        indexes = [  # Django writes a bare `WHERE live`: SQLite seeks it in partial indexes only
            models.Index(fields=["sector"], condition=Q(live=True), name="project_sector"),
            models.Index(fields=["zone"], condition=Q(live=True), name="project_zone"),
            models.Index(fields=["call_status"], condition=Q(live=True), name="project_status"),
            models.Index(fields=["-capital_max", "id"], condition=Q(live=True), name="project_cap"),
            models.Index(
                fields=["-area_max_ha", "id"], condition=Q(live=True), name="project_area"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.name}"

    def is_open(self, on: date | datetime) -> bool:
        """Whether an investor can join on a day or at a moment; agrees with `open_call(on)`."""
        return self._is_calling and not self._period_is_over(on)

    def is_call_ended(self, on: date | datetime) -> bool:
        """Whether the call period is over, awaiting the new list; agrees with `call_ended(on)`."""
        return self._is_calling and self._period_is_over(on)

    @property
    def _is_calling(self) -> bool:
        return self.call_status in OPEN_STATUSES

    def _period_is_over(self, on: date | datetime) -> bool:
        if self.closes_at is not None and self.closes_at < moment(on):
            return True
        day = moment(on).date() if isinstance(on, datetime) else on
        lists = [entry.call_list for entry in self.list_entries.all()]
        return bool(lists) and all(call_list.has_ended(day) for call_list in lists)

    @property
    def is_tombstone(self) -> bool:
        """Whether the address stays only to say that the project has left the call."""
        return self.call_status in ENDED_STATUSES

    @property
    def routing_matter(self) -> str:
        """The matter under which the routing table names the authority that decides."""
        if self.zone_id is not None:
            return RoutingRule.INSIDE_ZONES
        is_cluster = any(sector.code == "industrial_cluster" for sector in self.sub_sectors.all())
        return RoutingRule.CLUSTERS if is_cluster else RoutingRule.OUTSIDE_ZONES
