"""Rows that projects, zones and other records carry alike, and that are drafted with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.models import Orderable

from investment.choices import DistanceTarget, UtilityKind
from investment.models.decision import LegalDocument
from investment.models.fields import PartialDateField
from investment.models.rules import both_or_neither, in_order, positive


class FactSourceRow(Orderable):
    """Which facts a document or page supports, and of when it is."""

    url = models.URLField(_("address"), max_length=600, blank=True)
    title = models.CharField(_("title"), max_length=250, blank=True)
    facts = models.JSONField(
        _("facts supported"),
        default=list,
        blank=True,
        help_text=_("Names of the fields; empty where the source was read as a whole."),
    )
    as_of = PartialDateField(_("information as of"))

    class Meta(Orderable.Meta):
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_names_its_source",
                condition=~Q(url="") | ~Q(title=""),
                violation_error_message=_("A source needs an address or a title."),
            )
        ]

    def __str__(self) -> str:
        return self.title or self.url

    def supports(self, fact: str) -> bool:
        """Whether the source was read for this fact."""
        return fact in self.facts


class UtilityRow(Orderable):
    """A connection: power, water, waste water, roads …"""

    kind = models.CharField(_("kind"), max_length=20, choices=UtilityKind)
    description = models.CharField(_("description"), max_length=400)
    quantity = models.DecimalField(
        _("quantity"), max_digits=14, decimal_places=3, null=True, blank=True
    )
    unit = models.CharField(_("unit"), max_length=20, blank=True, default="")

    if TYPE_CHECKING:
        description_vi: str | None
        description_en: str | None
        description_ko: str | None

    class Meta(Orderable.Meta):
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_quantity_has_unit",
                condition=both_or_neither("quantity", "unit"),
                violation_error_message=_("A quantity needs its unit, a unit its quantity."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.description}"


class DistanceRow(Orderable):
    """How far it is to a port, airport, railway or highway, by road."""

    target = models.CharField(_("to"), max_length=40, choices=DistanceTarget)
    km_min = models.DecimalField(
        _("km from"), max_digits=7, decimal_places=1, null=True, blank=True
    )
    km_max = models.DecimalField(_("km"), max_digits=7, decimal_places=1)
    truck_minutes = models.PositiveSmallIntegerField(_("minutes by truck"), null=True, blank=True)

    class Meta(Orderable.Meta):
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_in_order",
                condition=in_order("km_min", "km_max") & Q(km_max__gte=0),
                violation_error_message=_("The shorter distance comes first."),
            ),
            models.CheckConstraint(
                name="%(class)s_takes_time",
                condition=positive("truck_minutes"),
                violation_error_message=_("A drive takes at least one minute."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_target_display()}: {self.km_max} km"


class LegalBasisRow(Orderable):
    """A legal document that the record rests on."""

    document = models.ForeignKey(LegalDocument, models.PROTECT, related_name="+")
    note = models.CharField(_("note"), max_length=250, blank=True)

    if TYPE_CHECKING:
        note_vi: str | None
        note_en: str | None
        note_ko: str | None

    class Meta(Orderable.Meta):
        abstract = True

    def __str__(self) -> str:
        return str(self.document)
