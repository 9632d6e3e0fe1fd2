"""What a project costs and where the money comes from, as published."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from investment.choices import CapitalBasis, ProposalStage, Qualifier
from investment.models.fields import AmountField, CurrencyField
from investment.models.rules import amount_with_currency, in_order
from investment.money import Money


class FinancePart(models.Model):
    """Capital as amount, ISO currency and basis; never converted in storage (design §5).

    One published amount stands in `capital_max` alone. A figure published in two currencies
    keeps both: the first is primary, the second stands in `capital_other`; they are never added.
    """

    capital_min = AmountField(_("smallest capital"))
    capital_max = AmountField(_("capital"))
    capital_currency = CurrencyField()
    capital_qualifier = models.CharField(
        _("how exact the capital is"), max_length=10, choices=Qualifier, default=Qualifier.EXACT
    )
    capital_as_published = models.CharField(_("as published"), max_length=120, blank=True)
    capital_basis = models.CharField(
        _("basis"), max_length=12, choices=CapitalBasis, default=CapitalBasis.TOTAL
    )
    capital_other = AmountField(_("capital in a second currency"))
    capital_other_currency = CurrencyField()
    capital_other_qualifier = models.CharField(
        _("how exact the second figure is"),
        max_length=10,
        choices=Qualifier,
        default=Qualifier.EXACT,
    )
    capital_other_as_published = models.CharField(
        _("second figure as published"), max_length=120, blank=True
    )
    site_clearance_cost = AmountField(_("site clearance"))
    capital_sought = AmountField(_("capital sought"))
    capital_secured = AmountField(_("capital secured"))
    return_rate_percent = models.DecimalField(
        _("internal rate of return in %"), max_digits=5, decimal_places=2, null=True, blank=True
    )
    payback_years = models.DecimalField(
        _("payback in years"), max_digits=5, decimal_places=1, null=True, blank=True
    )
    returns_source = models.CharField(_("source of the returns"), max_length=250, blank=True)

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_capital_has_currency",
                condition=amount_with_currency("capital_max", "capital_currency"),
                violation_error_message=_("An amount needs its currency, a currency its amount."),
            ),
            models.CheckConstraint(
                name="%(class)s_capital_in_order",
                condition=in_order("capital_min", "capital_max"),
                violation_error_message=_("The smaller amount comes first."),
            ),
            models.CheckConstraint(
                name="%(class)s_other_capital_has_currency",
                condition=amount_with_currency("capital_other", "capital_other_currency"),
                violation_error_message=_("An amount needs its currency, a currency its amount."),
            ),
            models.CheckConstraint(
                name="%(class)s_other_capital_is_second",
                condition=Q(capital_other__isnull=True)
                | (
                    Q(capital_max__isnull=False)
                    & ~Q(capital_other_currency=models.F("capital_currency"))
                ),
                violation_error_message=_("The second figure is in another currency."),
            ),
            models.CheckConstraint(
                name="%(class)s_costs_have_currency",
                condition=~Q(capital_currency="")
                | Q(
                    site_clearance_cost__isnull=True,
                    capital_sought__isnull=True,
                    capital_secured__isnull=True,
                ),
                violation_error_message=_("Costs are in the currency of the capital."),
            ),
            models.CheckConstraint(
                name="%(class)s_returns_have_source",
                condition=Q(return_rate_percent__isnull=True, payback_years__isnull=True)
                | ~Q(returns_source=""),
                violation_error_message=_("Returns are published with their source only."),
            ),
        ]

    @property
    def capital(self) -> Money | None:
        """The published amount (of a range the larger end); None where none was published."""
        if self.capital_max is None:
            return None
        return Money(Decimal(self.capital_max), self.capital_currency)

    @property
    def capital_low(self) -> Money | None:
        """The smaller end of a published range; None where one amount or none was published."""
        if self.capital_min is None:
            return None
        return Money(Decimal(self.capital_min), self.capital_currency)

    @property
    def other_capital(self) -> Money | None:
        """The same figure as published in a second currency; None where there was none."""
        if self.capital_other is None:
            return None
        return Money(Decimal(self.capital_other), self.capital_other_currency)


class FundingPart(models.Model):
    """Routes of donors: a proposal's stage, its amounts and what it serves (design §5)."""

    proposal_stage = models.CharField(
        _("proposal stage"), max_length=20, choices=ProposalStage, blank=True, default=""
    )
    project_owner = models.CharField(_("project owner"), max_length=250, blank=True)
    loan_amount = AmountField(_("loan"))
    grant_amount = AmountField(_("grant"))
    counterpart_amount = AmountField(_("counterpart funds"))
    funding_currency = CurrencyField()
    target_donors = models.CharField(_("target donors"), max_length=250, blank=True)
    beneficiaries = models.CharField(_("beneficiaries"), max_length=250, blank=True)
    development_goals = models.JSONField(
        _("Sustainable Development Goals"),
        default=list,
        blank=True,
        help_text=_("Numbers from 1 to 17."),
    )
    safeguards = models.CharField(_("safeguards"), max_length=400, blank=True)

    if TYPE_CHECKING:
        project_owner_vi: str | None
        beneficiaries_vi: str | None

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_funding_has_currency",
                condition=~Q(funding_currency="")
                | Q(
                    loan_amount__isnull=True,
                    grant_amount__isnull=True,
                    counterpart_amount__isnull=True,
                ),
                violation_error_message=_("Amounts of a proposal need their currency."),
            )
        ]
