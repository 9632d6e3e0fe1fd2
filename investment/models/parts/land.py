"""How much land, in which state, at which price."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from investment.choices import PriceUnit, Qualifier
from investment.models.fields import AmountField, AreaField, CurrencyField, PartialDateField
from investment.models.rules import amount_with_currency, in_order, positive


class LandPart(models.Model):
    """Land of a project. One published area stands in `area_max_ha` alone."""

    area_min_ha = AreaField(_("smallest area in ha"))
    area_max_ha = AreaField(_("area in ha"))
    area_qualifier = models.CharField(
        _("how exact the area is"), max_length=10, choices=Qualifier, default=Qualifier.EXACT
    )
    current_use = models.CharField(_("current use"), max_length=250, blank=True)
    planning_conformity = models.CharField(
        _("conformity with planning"), max_length=250, blank=True
    )
    land_price = AmountField(_("land price"))
    land_price_currency = CurrencyField()
    land_price_unit = models.CharField(
        _("price unit"), max_length=10, choices=PriceUnit, blank=True, default=""
    )
    land_price_term_years = models.PositiveSmallIntegerField(
        _("price for years"), null=True, blank=True
    )
    land_price_as_of = PartialDateField(_("price as of"))

    if TYPE_CHECKING:
        current_use_vi: str | None
        planning_conformity_vi: str | None

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_area_in_order",
                condition=in_order("area_min_ha", "area_max_ha") & positive("area_max_ha"),
                violation_error_message=_("The smaller area comes first."),
            ),
            models.CheckConstraint(
                name="%(class)s_smallest_area_is_positive",
                condition=positive("area_min_ha"),
                violation_error_message=_("An area is above zero."),
            ),
            models.CheckConstraint(
                name="%(class)s_land_price_has_currency",
                condition=amount_with_currency("land_price", "land_price_currency"),
                violation_error_message=_("An amount needs its currency, a currency its amount."),
            ),
            models.CheckConstraint(
                name="%(class)s_land_price_has_unit_and_date",
                condition=Q(land_price__isnull=True, land_price_unit="")
                | (Q(land_price__isnull=False) & ~Q(land_price_unit="") & ~Q(land_price_as_of="")),
                violation_error_message=_("A land price needs its unit and its date."),
            ),
        ]
