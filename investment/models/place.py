"""Administrative units, those of today and those that they came from."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from investment.choices import PlaceKind
from investment.models.rules import inside_province, not_before


class PlaceQuerySet(models.QuerySet["Place"]):
    def present(self, on: date) -> PlaceQuerySet:
        """Units that exist on a day."""
        begun = Q(valid_from__isnull=True) | Q(valid_from__lte=on)
        standing = Q(valid_until__isnull=True) | Q(valid_until__gt=on)
        return self.filter(begun & standing)

    def former(self, on: date) -> PlaceQuerySet:
        """Units that had ended by a day."""
        return self.filter(valid_until__lte=on)


class Place(models.Model):
    """A province, commune or ward, or a former district, town or commune.

    Official codes were used again after the reform of July 2025 (14758 was Đông Thọ ward and is
    Hàm Rồng ward), so `code` of a former unit carries the prefix `former-`.
    """

    code = models.SlugField(_("code"), max_length=20, unique=True)
    official_code = models.CharField(_("official code"), max_length=10, blank=True)
    kind = models.CharField(_("kind"), max_length=20, choices=PlaceKind)
    name = models.CharField(_("name"), max_length=120)
    full_name_vi = models.CharField(_("full Vietnamese name"), max_length=160, blank=True)
    aliases = models.JSONField(
        _("other spellings"),
        default=list,
        blank=True,
        help_text=_("For the search only; never shown."),
    )
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children"
    )
    successors = models.ManyToManyField(
        "self", through="PlaceSuccession", symmetrical=False, related_name="predecessors"
    )
    valid_from = models.DateField(_("valid from"), null=True, blank=True)
    valid_until = models.DateField(_("valid until"), null=True, blank=True)
    latitude = models.DecimalField(
        _("latitude"), max_digits=8, decimal_places=5, null=True, blank=True
    )
    longitude = models.DecimalField(
        _("longitude"), max_digits=8, decimal_places=5, null=True, blank=True
    )
    area_km2 = models.DecimalField(
        _("area in km²"), max_digits=10, decimal_places=2, null=True, blank=True
    )
    objects = models.Manager.from_queryset(PlaceQuerySet)()

    if TYPE_CHECKING:
        name_vi: str | None
        name_en: str | None
        name_ko: str | None

    class Meta:
        verbose_name = _("place")
        verbose_name_plural = _("places")
        ordering = ["code"]
        indexes = [models.Index(fields=["official_code"], name="place_official_code")]
        constraints = [
            models.CheckConstraint(
                name="place_ends_after_it_begins",
                condition=not_before("valid_from", "valid_until"),
                violation_error_message=_("A place cannot end before it begins."),
            ),
            models.CheckConstraint(
                name="place_inside_province",
                condition=inside_province(),
                violation_error_message=_("The point lies outside the province."),
            ),
        ]

    def __str__(self) -> str:
        return self.name or self.code

    def is_former(self, on: date) -> bool:
        """Whether the unit had ended by a day."""
        return self.valid_until is not None and self.valid_until <= on


class PlaceSuccession(models.Model):
    """One unit became another, wholly or in part."""

    predecessor = models.ForeignKey(Place, models.CASCADE, related_name="succession_forward")
    successor = models.ForeignKey(Place, models.PROTECT, related_name="succession_back")
    is_main = models.BooleanField(
        _("main part"), default=True, help_text=_("The unit that got most of the former one.")
    )

    class Meta:
        verbose_name = _("succession of places")
        verbose_name_plural = _("successions of places")
        ordering = ["predecessor", "-is_main", "successor"]
        constraints = [
            models.UniqueConstraint(
                fields=["predecessor", "successor"], name="place_succession_once"
            ),
            models.CheckConstraint(
                name="place_succeeds_another",
                condition=~Q(predecessor=models.F("successor")),
                violation_error_message=_("A place cannot succeed itself."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.predecessor} → {self.successor}"
