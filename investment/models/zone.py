"""Economic zones, industrial parks, the port and the airport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField

from investment.choices import PriceUnit, ZoneKind
from investment.models.fields import AmountField, AreaField, CurrencyField, PartialDateField
from investment.models.organisation import Organisation
from investment.models.parts.location import PointPart
from investment.models.place import Place
from investment.models.published import PublishedRecord
from investment.models.rows import DistanceRow, FactSourceRow, LegalBasisRow, UtilityRow
from investment.models.rules import amount_with_currency, positive
from investment.models.taxonomy import Sector


class ZoneQuerySet(models.QuerySet["Zone"]):
    def public(self) -> Self:
        """What a visitor may see; rows of totals are no places and have no page."""
        return self.filter(live=True).exclude(kind=ZoneKind.SUMMARY)


class Zone(PointPart, PublishedRecord):
    """A zone with its land, prices and connections as the managing body published them."""

    code = models.CharField(_("code"), max_length=12, unique=True)
    kind = models.CharField(_("kind"), max_length=20, choices=ZoneKind)
    name = models.CharField(_("name"), max_length=250)
    summary = models.TextField(_("summary"), blank=True)
    aliases = models.JSONField(
        _("other spellings"),
        default=list,
        blank=True,
        help_text=_("For the search only; never shown."),
    )
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children"
    )
    places = ParentalManyToManyField(Place, blank=True, related_name="zones")
    area_ha = AreaField(_("area in ha"))
    industrial_land_ha = AreaField(_("industrial land in ha"))
    leased_ha = AreaField(_("leased land in ha"))
    available_m2 = models.PositiveBigIntegerField(_("available now in m²"), null=True, blank=True)
    available_as_of = PartialDateField(_("available as of"))
    smallest_plot_m2 = models.PositiveIntegerField(_("smallest plot in m²"), null=True, blank=True)
    lease_price = AmountField(_("lease price"))
    lease_price_currency = CurrencyField()
    lease_price_unit = models.CharField(
        _("price unit"), max_length=10, choices=PriceUnit, blank=True, default=""
    )
    lease_until_year = models.PositiveSmallIntegerField(_("lease until"), null=True, blank=True)
    lease_price_is_official = models.BooleanField(
        _("price from the managing body or developer"),
        default=False,
        help_text=_("A broker's price is kept for editors and never shown (design §5)."),
    )
    infrastructure_fee = AmountField(_("infrastructure fee"))
    infrastructure_fee_currency = CurrencyField()
    tenure = models.CharField(_("land-use term"), max_length=120, blank=True)
    developer_name = models.CharField(_("infrastructure developer"), max_length=250, blank=True)
    managing_body = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="zones"
    )
    sectors_sought = ParentalManyToManyField(Sector, blank=True, related_name="zones_seeking")
    sectors_refused = models.TextField(_("sectors refused"), blank=True)
    minimum_wage_region = models.PositiveSmallIntegerField(
        _("minimum-wage region"), null=True, blank=True
    )
    flood_level_m = models.DecimalField(
        _("flood level in m"), max_digits=6, decimal_places=2, null=True, blank=True
    )
    is_source_checked = models.BooleanField(_("checked against a public source"), default=False)
    name_origin = models.JSONField(default=dict, blank=True, editable=False)
    objects = models.Manager.from_queryset(ZoneQuerySet)()

    if TYPE_CHECKING:
        name_vi: str | None
        name_en: str | None
        name_ko: str | None
        summary_vi: str | None

    class Meta(PublishedRecord.Meta):
        verbose_name = _("zone")
        verbose_name_plural = _("zones")
        ordering = ["code"]
        indexes = [models.Index(fields=["kind"], condition=Q(live=True), name="zone_kind")]
        constraints = [
            *PublishedRecord.Meta.constraints,
            *PointPart.Meta.constraints,
            models.CheckConstraint(
                name="zone_areas_are_positive",
                condition=positive("area_ha") & positive("industrial_land_ha"),
                violation_error_message=_("An area is above zero."),
            ),
            models.CheckConstraint(
                name="zone_lease_price_has_currency",
                condition=amount_with_currency("lease_price", "lease_price_currency"),
                violation_error_message=_("An amount needs its currency, a currency its amount."),
            ),
            models.CheckConstraint(
                name="zone_fee_has_currency",
                condition=amount_with_currency("infrastructure_fee", "infrastructure_fee_currency"),
                violation_error_message=_("An amount needs its currency, a currency its amount."),
            ),
            models.CheckConstraint(
                name="zone_available_has_date",
                condition=Q(available_m2__isnull=True) | ~Q(available_as_of=""),
                violation_error_message=_("Available land needs the date it was counted."),
            ),
        ]

    def __str__(self) -> str:
        return self.name or self.code


class ZoneUtility(UtilityRow):
    """A connection of a zone."""

    zone = ParentalKey(Zone, on_delete=models.CASCADE, related_name="utilities")


class ZoneDistance(DistanceRow):
    """A distance from a zone."""

    zone = ParentalKey(Zone, on_delete=models.CASCADE, related_name="distances")


class ZoneFactSource(FactSourceRow):
    """Where facts of a zone come from."""

    zone = ParentalKey(Zone, on_delete=models.CASCADE, related_name="fact_sources")


class ZoneLegalBasis(LegalBasisRow):
    """What a zone rests on."""

    zone = ParentalKey(Zone, on_delete=models.CASCADE, related_name="legal_bases")
