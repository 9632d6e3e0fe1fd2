"""Where it is: a point and what the point stands for."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from investment.choices import LocationPrecision
from investment.models.rules import inside_province


class PointPart(models.Model):
    """A point in WGS 84 with its precision; both or neither."""

    latitude = models.DecimalField(
        _("latitude"), max_digits=8, decimal_places=5, null=True, blank=True
    )
    longitude = models.DecimalField(
        _("longitude"), max_digits=8, decimal_places=5, null=True, blank=True
    )
    location_precision = models.CharField(
        _("precision"), max_length=12, choices=LocationPrecision, blank=True, default=""
    )

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_inside_province",
                condition=inside_province(),
                violation_error_message=_("The point lies outside the province."),
            ),
            models.CheckConstraint(
                name="%(class)s_point_has_precision",
                condition=Q(latitude__isnull=True, location_precision="")
                | (Q(latitude__isnull=False) & ~Q(location_precision="")),
                violation_error_message=_("A point needs its precision, a precision its point."),
            ),
        ]
