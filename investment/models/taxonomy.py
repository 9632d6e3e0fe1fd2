"""What projects are sorted by: sectors, investment forms, funding routes; and incentives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Vocabulary(models.Model):
    """A list of terms with permanent codes and names in each language."""

    code = models.SlugField(_("code"), max_length=40, unique=True)
    name = models.CharField(_("name"), max_length=160)
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    if TYPE_CHECKING:
        name_vi: str | None
        name_en: str | None
        name_ko: str | None

    class Meta:
        abstract = True
        ordering = ["order", "code"]

    def __str__(self) -> str:
        return self.name or self.code


class SectorQuerySet(models.QuerySet["Sector"]):
    def top(self) -> SectorQuerySet:
        """Sectors that stand under no other."""
        return self.filter(parent=None)


class Sector(Vocabulary):
    """A branch of the economy; a tree of two levels."""

    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children"
    )
    objects = models.Manager.from_queryset(SectorQuerySet)()

    class Meta(Vocabulary.Meta):
        verbose_name = _("sector")
        verbose_name_plural = _("sectors")
        constraints = [
            models.CheckConstraint(
                name="sector_is_not_its_own_parent",
                condition=Q(parent__isnull=True) | ~Q(parent=F("id")),
                violation_error_message=_("A sector cannot stand under itself."),
            )
        ]

    def clean(self) -> None:
        """Refuse a third level: facets and menus show two."""
        super().clean()
        if self.parent and (self.parent.parent_id or (self.pk and self.children.exists())):
            raise ValidationError({"parent": _("Sectors have two levels only.")})


class InvestmentForm(Vocabulary):
    """How an investor takes part: wholly foreign-owned, joint venture, contract …"""

    class Meta(Vocabulary.Meta):
        verbose_name = _("investment form")
        verbose_name_plural = _("investment forms")


class FundingRoute(Vocabulary):
    """Where the money comes from; never inferred (design §5)."""

    class Meta(Vocabulary.Meta):
        verbose_name = _("funding route")
        verbose_name_plural = _("funding routes")
