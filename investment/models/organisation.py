"""Agencies, whom to write to, and which agency answers what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from investment.choices import OrganisationKind
from investment.models.fields import PartialDateField

MAX_MERGERS = 5
"""How many successors in a row are followed; the mergers of 2025 make chains of one or two."""


class OrganisationQuerySet(models.QuerySet["Organisation"]):
    def active(self) -> OrganisationQuerySet:
        """Agencies that still exist."""
        return self.filter(is_active=True)


class Organisation(models.Model):
    """An agency that owns projects, answers enquiries or organises activities."""

    code = models.CharField(_("code"), max_length=12, unique=True)
    kind = models.CharField(_("kind"), max_length=20, choices=OrganisationKind)
    name = models.CharField(_("name"), max_length=250)
    website = models.URLField(_("website"), blank=True)
    is_active = models.BooleanField(_("exists"), default=True)
    ended_on = PartialDateField(_("ended"))
    successor = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="predecessors"
    )
    objects = models.Manager.from_queryset(OrganisationQuerySet)()

    if TYPE_CHECKING:
        name_vi: str | None
        name_en: str | None
        name_ko: str | None

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["code"]
        constraints = [
            models.CheckConstraint(
                name="organisation_successor_is_another",
                condition=Q(successor__isnull=True) | ~Q(successor=F("id")),
                violation_error_message=_("An agency cannot succeed itself."),
            ),
            models.CheckConstraint(
                name="organisation_ended_is_inactive",
                condition=Q(is_active=True, ended_on="", successor__isnull=True)
                | Q(is_active=False),
                violation_error_message=_(
                    "An agency that has ended or has a successor does not exist any more."
                ),
            ),
        ]

    def __str__(self) -> str:
        return self.name or self.code

    def present(self) -> Organisation | None:
        """The agency that does this one's work today; None where nobody was named."""
        agency: Organisation | None = self
        for _step in range(MAX_MERGERS):
            if agency is None or agency.is_active:
                return agency
            agency = agency.successor
        return None


class Contact(models.Model):
    """A shared mailbox of an agency; no persons, no private numbers (design §5)."""

    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="contacts")
    role = models.CharField(_("role"), max_length=160)
    e_mail = models.EmailField(_("shared mailbox"), blank=True)
    telephone = models.CharField(_("office telephone"), max_length=40, blank=True)
    languages = models.JSONField(
        _("languages spoken"), default=list, blank=True, help_text=_("BCP 47 codes: vi, en, ko.")
    )
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    if TYPE_CHECKING:
        role_vi: str | None
        role_en: str | None
        role_ko: str | None

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        ordering = ["organisation", "order"]
        constraints = [
            models.CheckConstraint(
                name="contact_can_be_reached",
                condition=~Q(e_mail="") | ~Q(telephone=""),
                violation_error_message=_("A contact needs a mailbox or a telephone."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.organisation}: {self.role}"


class RoutingRule(models.Model):
    """Which agency answers which kind of matter; editors change it (design §5)."""

    matter = models.SlugField(_("matter"), max_length=40, unique=True)
    name = models.CharField(_("name"), max_length=160)
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="routing_rules")

    DEFAULT = "default"
    INSIDE_ZONES = "zones_and_parks"
    OUTSIDE_ZONES = "projects_outside_zones"
    CLUSTERS = "industrial_clusters"

    if TYPE_CHECKING:
        name_vi: str | None
        name_en: str | None
        name_ko: str | None

    class Meta:
        verbose_name = _("routing rule")
        verbose_name_plural = _("routing rules")
        ordering = ["matter"]

    def __str__(self) -> str:
        return f"{self.name} → {self.organisation}"
