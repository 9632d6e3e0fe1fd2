"""What is to let in a zone: plots, ready-built factories, offices; cleared and public with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from investment.choices import OfferKind, PriceUnit, ZoneKind
from investment.models.fields import AmountField, CurrencyField, PartialDateField
from investment.models.rules import amount_with_currency, in_order
from investment.models.zone import Zone


class OfferQuerySet(models.QuerySet["Offer"]):
    def public(self) -> Self:
        """Those of zones that a visitor may see: an offer is cleared with its zone."""
        return self.filter(zone__live=True).exclude(zone__kind=ZoneKind.SUMMARY)

    def to_let(self, *, on: date) -> Self:
        """Those whose lease can still run on a day; without a published end it can."""
        return self.filter(Q(lease_ends_on__isnull=True) | Q(lease_ends_on__gt=on))


class Offer(Orderable, models.Model):  # Wagtail has no types: mypy must see the model
    """A plot, ready-built factory or office to let in a zone."""

    zone = ParentalKey(Zone, on_delete=models.CASCADE, related_name="offers")
    kind = models.CharField(_("kind"), max_length=10, choices=OfferKind)
    title = models.CharField(_("title"), max_length=250)
    area_min_m2 = models.PositiveIntegerField(
        _("smallest area in m²"),
        null=True,
        blank=True,
        help_text=_("Where a part of it can be had; empty where it is let as a whole."),
    )
    area_max_m2 = models.PositiveIntegerField(_("area in m²"))
    price = AmountField(
        _("price"), help_text=_("As the managing body or the developer published it.")
    )
    price_currency = CurrencyField()
    price_unit = models.CharField(
        _("price unit"),
        max_length=10,
        choices=PriceUnit,
        blank=True,
        default="",
        help_text=_("Empty where the price is for the whole."),
    )
    available_from = models.DateField(_("available from"), null=True, blank=True)
    lease_ends_on = models.DateField(
        _("lease ends"),
        null=True,
        blank=True,
        help_text=_("Until when it can be leased; after that day it is no longer shown."),
    )
    as_of = PartialDateField(_("information as of"), blank=False)
    objects = models.Manager.from_queryset(OfferQuerySet)()

    if TYPE_CHECKING:
        title_vi: str | None
        title_en: str | None
        title_ko: str | None

    class Meta(Orderable.Meta):
        verbose_name = _("offer")
        verbose_name_plural = _("offers")
        constraints = [
            models.CheckConstraint(
                name="offer_area_in_order",
                condition=in_order("area_min_m2", "area_max_m2") & Q(area_max_m2__gt=0),
                violation_error_message=_("The smaller area comes first."),
            ),
            models.CheckConstraint(
                name="offer_price_has_currency",
                condition=amount_with_currency("price", "price_currency"),
                violation_error_message=_("An amount needs its currency, a currency its amount."),
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def can_be_let(self, on: date) -> bool:
        """Whether its lease can still run on a day; the same rule as `to_let`."""
        return self.lease_ends_on is None or self.lease_ends_on > on
