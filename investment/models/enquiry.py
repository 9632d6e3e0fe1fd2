"""An enquiry of an investor: what was asked, who answers, how far it is (design §5)."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from investment.choices import EnquiryState
from investment.models.organisation import Organisation, RoutingRule
from investment.models.project import InvestmentProject
from investment.territories import territory_name

ENDED = (EnquiryState.CLOSED, EnquiryState.SPAM)
PERSONAL = (
    "sender_name",
    "sender_organisation",
    "e_mail",
    "telephone",
    "referred_by",
    "message",
)
"""Columns that say who asked, and what: erased when their time has come."""
_EMPTY = Q(**dict.fromkeys(PERSONAL, ""))


class EnquiryQuerySet(models.QuerySet["Enquiry"]):
    def of(self, e_mail: str) -> Self:
        """Enquiries sent from an address, in whatever capitals; none of an empty one."""
        return self.filter(e_mail__iexact=e_mail) if e_mail else self.none()

    def resting_since(self, moment: datetime) -> Self:
        """Enquiries whose last step is older, and whose personal data are still there."""
        return self.filter(erased_at__isnull=True, last_activity_at__lt=moment)


class Enquiry(models.Model):
    """Personal data stand in the columns of `PERSONAL` alone, and are erased after a time."""

    receipt = models.CharField(_("receipt number"), max_length=30, unique=True)
    state = models.CharField(
        _("state"), max_length=10, choices=EnquiryState, default=EnquiryState.RECEIVED
    )
    sender_name = models.CharField(_("name"), max_length=120, blank=True)
    sender_organisation = models.CharField(_("company or organisation"), max_length=200, blank=True)
    country = models.CharField(_("country or territory"), max_length=2)
    e_mail = models.EmailField(_("e-mail"), blank=True)
    telephone = models.CharField(_("telephone"), max_length=40, blank=True)
    language = models.CharField(
        _("language of the answer"), max_length=5, choices=settings.LANGUAGES
    )
    matter = models.ForeignKey(
        RoutingRule,
        models.SET_NULL,
        verbose_name=_("matter"),
        null=True,
        blank=True,
        related_name="+",
    )
    projects = models.ManyToManyField(
        InvestmentProject, verbose_name=_("projects"), blank=True, related_name="enquiries"
    )
    referred_by = models.CharField(_("referred by"), max_length=200, blank=True)
    message = models.TextField(_("message"), blank=True)
    submission = models.CharField(
        _("digest of the form"), max_length=64, unique=True, null=True, blank=True, editable=False
    )
    assigned_agency = models.ForeignKey(
        Organisation,
        models.PROTECT,
        verbose_name=_("agency"),
        null=True,
        blank=True,
        related_name="enquiries",
    )
    received_at = models.DateTimeField(_("received"))
    consented_at = models.DateTimeField(_("consent given"))
    answered_at = models.DateTimeField(_("first answered"), null=True, blank=True)
    closed_at = models.DateTimeField(_("closed"), null=True, blank=True)
    last_activity_at = models.DateTimeField(_("last step"))
    erased_at = models.DateTimeField(_("personal data erased"), null=True, blank=True)
    objects = models.Manager.from_queryset(EnquiryQuerySet)()

    class Meta:
        verbose_name = _("enquiry")
        verbose_name_plural = _("enquiries")
        ordering = ["-received_at", "-pk"]
        default_permissions = ("view", "change")  # visitors make them, a job erases them
        indexes = [
            models.Index(fields=["last_activity_at"], name="enquiry_resting"),
            models.Index(fields=["assigned_agency", "state"], name="enquiry_of_agency"),
        ]
        constraints = [
            models.CheckConstraint(
                name="enquiry_erased_is_empty",
                condition=Q(erased_at__isnull=True, submission__isnull=False) & ~Q(e_mail="")
                | Q(erased_at__isnull=False, submission__isnull=True) & _EMPTY,
            ),
            models.CheckConstraint(
                name="enquiry_ended_has_its_moment",
                condition=Q(state__in=ENDED, closed_at__isnull=False)
                | (~Q(state__in=ENDED) & Q(closed_at__isnull=True)),
            ),
            models.CheckConstraint(
                name="enquiry_assigned_has_agency",
                condition=~Q(state=EnquiryState.ASSIGNED) | Q(assigned_agency__isnull=False),
            ),
            models.CheckConstraint(
                name="enquiry_answered_has_its_moment",
                condition=~Q(state=EnquiryState.ANSWERED) | Q(answered_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        """The receipt number and nothing personal: the audit and the usage pages show it."""
        return self.receipt

    @property
    def is_erased(self) -> bool:
        """Whether only what is no personal datum is left."""
        return self.erased_at is not None

    @property
    def territory(self) -> str:
        """The country or territory in the active language."""
        return territory_name(self.country)


class ReceiptCounter(models.Model):
    """The last number given out in a year."""

    year = models.PositiveSmallIntegerField(_("year"), unique=True)
    last = models.PositiveIntegerField(_("last number"), default=0)

    class Meta:
        verbose_name = _("counter of receipts")
        verbose_name_plural = _("counters of receipts")

    def __str__(self) -> str:
        return f"{self.year}: {self.last}"

    @classmethod
    def next_of(cls, year: int) -> int:
        """The next number of a year; inside a transaction, which makes others wait."""
        cls.objects.get_or_create(year=year)
        cls.objects.filter(year=year).update(last=models.F("last") + 1)
        return cls.objects.get(year=year).last
