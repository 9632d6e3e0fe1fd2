"""The call: its status, its dates, how to take part; and how large the project is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.utils.translation import gettext_lazy as _

from investment.choices import CallStatus, EnvironmentClass, PreparationStage, SelectionMethod
from investment.models.rules import not_before, positive


class SchedulePart(models.Model):
    """The call. `call_status` is set by `investment.actions.status` alone."""

    call_status = models.CharField(
        _("call status"),
        max_length=20,
        choices=CallStatus,
        default=CallStatus.PROPOSED,
        editable=False,
    )
    opens_at = models.DateTimeField(_("call opens"), null=True, blank=True)
    closes_at = models.DateTimeField(_("call closes"), null=True, blank=True)
    how_to_register = models.TextField(_("how to register"), blank=True)
    notice_url = models.URLField(_("official notice"), max_length=500, blank=True)
    investor_eligibility = models.TextField(_("investor eligibility"), blank=True)
    conditions = models.TextField(_("conditions"), blank=True)
    selection_method = models.CharField(
        _("selection method"), max_length=20, choices=SelectionMethod, blank=True, default=""
    )
    preparation_stage = models.CharField(
        _("preparation stage"), max_length=20, choices=PreparationStage, blank=True, default=""
    )
    status_note = models.CharField(_("note on the status"), max_length=400, blank=True)
    investor_name = models.CharField(_("investor"), max_length=400, blank=True)

    if TYPE_CHECKING:
        how_to_register_vi: str | None
        status_note_vi: str | None
        investor_name_vi: str | None

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_call_closes_after_it_opens",
                condition=not_before("opens_at", "closes_at"),
                violation_error_message=_("A call cannot close before it opens."),
            )
        ]


class ScalePart(models.Model):
    """Demand and effects in numbers; what is made stands in `Capacity` rows."""

    power_demand_kw = models.PositiveIntegerField(_("power demand in kW"), null=True, blank=True)
    water_demand_m3_day = models.PositiveIntegerField(
        _("water demand in m³/day"), null=True, blank=True
    )
    wastewater_m3_day = models.PositiveIntegerField(
        _("waste water in m³/day"), null=True, blank=True
    )
    jobs_count = models.PositiveIntegerField(_("jobs"), null=True, blank=True)
    environment_class = models.CharField(
        _("environment class"), max_length=2, choices=EnvironmentClass, blank=True, default=""
    )
    households_to_resettle_count = models.PositiveIntegerField(
        _("households to resettle"), null=True, blank=True
    )
    operating_term_years = models.PositiveSmallIntegerField(
        _("operating term in years"), null=True, blank=True
    )

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_term_is_positive",
                condition=positive("operating_term_years"),
                violation_error_message=_("A term has at least one year."),
            )
        ]
