"""Rows of a project that are drafted, cleared and published with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from investment.choices import LandStage
from investment.models.decision import CallList
from investment.models.fields import PartialDateField
from investment.models.project import InvestmentProject
from investment.models.rows import DistanceRow, FactSourceRow, LegalBasisRow, UtilityRow
from investment.models.rules import both_or_neither


class ListEntry(Orderable):
    """A project's place on a call list."""

    project = ParentalKey(InvestmentProject, on_delete=models.CASCADE, related_name="list_entries")
    call_list = models.ForeignKey(CallList, models.PROTECT, related_name="entries")
    order_number = models.PositiveSmallIntegerField(_("number in the list"), null=True, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("list entry")
        verbose_name_plural = _("list entries")
        constraints = [
            models.UniqueConstraint(
                fields=["project", "call_list"],
                name="list_entry_once",
                violation_error_message=_("A project stands on a list once."),
            )
        ]

    def __str__(self) -> str:
        return str(self.call_list)


class Capacity(Orderable):
    """What the project makes or holds: in words, and in a number where one was published."""

    project = ParentalKey(InvestmentProject, on_delete=models.CASCADE, related_name="capacities")
    description = models.CharField(_("description"), max_length=400)
    product = models.CharField(_("product"), max_length=160, blank=True)
    quantity = models.DecimalField(
        _("quantity"), max_digits=18, decimal_places=3, null=True, blank=True
    )
    unit = models.CharField(_("unit"), max_length=30, blank=True, default="")

    if TYPE_CHECKING:
        description_vi: str | None
        description_en: str | None
        description_ko: str | None
        product_vi: str | None
        product_en: str | None
        product_ko: str | None

    class Meta(Orderable.Meta):
        verbose_name = _("capacity")
        verbose_name_plural = _("capacities")
        constraints = [
            models.CheckConstraint(
                name="capacity_quantity_has_unit",
                condition=both_or_neither("quantity", "unit"),
                violation_error_message=_("A quantity needs its unit, a unit its quantity."),
            )
        ]

    def __str__(self) -> str:
        return self.description


class LandStep(Orderable):
    """A dated step of land readiness with its hectares."""

    project = ParentalKey(InvestmentProject, on_delete=models.CASCADE, related_name="land_steps")
    stage = models.CharField(_("stage"), max_length=16, choices=LandStage)
    area_ha = models.DecimalField(_("area in ha"), max_digits=12, decimal_places=4)
    on = PartialDateField(_("date"), blank=False)

    class Meta(Orderable.Meta):
        verbose_name = _("step of land readiness")
        verbose_name_plural = _("steps of land readiness")
        constraints = [
            models.CheckConstraint(
                name="land_step_has_area_and_date",
                condition=Q(area_ha__gt=0) & ~Q(on=""),
                violation_error_message=_("A step needs its hectares and its date."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_stage_display()}: {self.area_ha} ha"


class CostItem(Orderable):
    """A part of the capital, in the currency of the capital."""

    project = ParentalKey(InvestmentProject, on_delete=models.CASCADE, related_name="cost_items")
    name = models.CharField(_("name"), max_length=160)
    amount = models.DecimalField(_("amount"), max_digits=20, decimal_places=2)

    if TYPE_CHECKING:
        name_vi: str | None
        name_en: str | None
        name_ko: str | None

    class Meta(Orderable.Meta):
        verbose_name = _("cost item")
        verbose_name_plural = _("cost breakdown")
        constraints = [
            models.CheckConstraint(
                name="cost_item_is_positive",
                condition=Q(amount__gt=0),
                violation_error_message=_("A cost is above zero."),
            )
        ]

    def __str__(self) -> str:
        return self.name


class Utility(UtilityRow):
    """A connection of a project's site."""

    project = ParentalKey(InvestmentProject, on_delete=models.CASCADE, related_name="utilities")


class Distance(DistanceRow):
    """A distance from a project's site."""

    project = ParentalKey(InvestmentProject, on_delete=models.CASCADE, related_name="distances")


class FactSource(FactSourceRow):
    """Where facts of a project come from."""

    project = ParentalKey(InvestmentProject, on_delete=models.CASCADE, related_name="fact_sources")


class LegalBasis(LegalBasisRow):
    """What a project rests on."""

    project = ParentalKey(InvestmentProject, on_delete=models.CASCADE, related_name="legal_bases")
