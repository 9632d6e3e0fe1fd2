"""Exchange rates, entered by an editor with date and source; none is invented."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from investment.models.fields import CurrencyField


class ExchangeRateQuerySet(models.QuerySet["ExchangeRate"]):
    def newest(self, on: date) -> dict[str, ExchangeRate]:
        """The newest rate of each currency on a day, by ISO 4217 code."""
        return {rate.currency: rate for rate in self.filter(on__lte=on).order_by("on", "pk")}


class ExchangeRate(models.Model):
    """Đồng for one unit of a currency on a day."""

    currency = CurrencyField(blank=False)
    vnd_per_unit = models.DecimalField(_("đồng for one unit"), max_digits=14, decimal_places=4)
    on = models.DateField(_("date"))
    source = models.CharField(_("source"), max_length=250)
    is_derived = models.BooleanField(
        _("derived from a project published in both currencies"), default=False
    )
    objects = models.Manager.from_queryset(ExchangeRateQuerySet)()

    class Meta:
        verbose_name = _("exchange rate")
        verbose_name_plural = _("exchange rates")
        ordering = ["-on", "currency"]
        constraints = [
            models.UniqueConstraint(fields=["currency", "on"], name="exchange_rate_once_a_day"),
            models.CheckConstraint(
                name="exchange_rate_is_positive",
                condition=Q(vnd_per_unit__gt=Decimal(0)) & ~Q(currency__in=["", "VND"]),
                violation_error_message=_("A rate is above zero and never of the đồng itself."),
            ),
            models.CheckConstraint(
                name="exchange_rate_has_source",
                condition=~Q(source=""),
                violation_error_message=_("A rate needs its source."),
            ),
        ]

    def __str__(self) -> str:
        return f"1 {self.currency} = {self.vnd_per_unit} VND ({self.on})"
