"""Money of a project as published, beside it the reader's currency; and where it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from investment.choices import CapitalBasis, PriceUnit, ProposalStage
from investment.dates import format_partial
from investment.measures import format_number, format_quantity
from investment.models import InvestmentProject
from investment.money import Money
from investment.views.currency import Display
from investment.views.sheets.rows import Fact, Figure, Link, linked, worded
from investment.views.sheets.sources import Sources, is_deduced
from investment.wording import wording
from investment.writing.amounts import format_money

DEDUCED: Final = gettext_lazy("Deduced by the editors; no source states it.")


def deduced_note(project: InvestmentProject, fact: str) -> str:
    """The sentence under a fact that the editors deduced; empty where a source states it."""
    if not is_deduced(fact, project.inferred_facts):
        return ""
    return str(DEDUCED)


def capital_text(project: InvestmentProject, language: str) -> str | None:
    """The published capital with its qualifier, in the published currency."""
    if project.capital is None:
        return None
    return format_money(
        project.capital,
        language=language,
        qualifier=project.capital_qualifier,
        low=project.capital_low,
    )


def capital_figure(project: InvestmentProject, display: Display, sources: Sources) -> Figure:
    """The key figure: as published, under it the converted one with its rate."""
    other = project.other_capital
    beside = display.with_rate(project.capital, project.capital_low)
    if other is not None and other.currency == display.currency:
        beside = _other_note(project, other, display.language)  # published, so never converted
    return Figure(
        label=str(CapitalBasis(project.capital_basis).label),
        value=capital_text(project, display.language),
        note=" ".join(filter(None, (beside, deduced_note(project, "capital")))),
        source=sources.of("capital") if project.capital else None,
    )


def _other_note(project: InvestmentProject, other: Money, language: str) -> str:
    text = format_money(other, language=language, qualifier=project.capital_other_qualifier)
    return _("Also published as %(amount)s.") % {"amount": text}


def money_facts(project: InvestmentProject, display: Display, sources: Sources) -> Iterator[Fact]:
    """What was published beside the key figure."""
    language, other = display.language, project.other_capital
    if other is not None:
        text = format_money(other, language=language, qualifier=project.capital_other_qualifier)
        note = _("Published in a second currency; the two figures are never added.")
        yield Fact(_("Also published as"), text, note=note, source=sources.of("capital"))
    for label, amount in (
        (_("Site clearance"), project.site_clearance_cost),
        (_("Capital sought"), project.capital_sought),
        (_("Capital secured"), project.capital_secured),
    ):
        yield _amount(label, amount, project.capital_currency, display)
    for item in project.cost_items.all():
        name = wording(item, "name", language)
        label = name.text if name else _("Part of the capital")
        yield _amount(label, item.amount, project.capital_currency, display)
    yield from _returns(project, language)


def _returns(project: InvestmentProject, language: str) -> Iterator[Fact]:
    rate, years = project.return_rate_percent, project.payback_years
    note = _("Source: %(source)s") % {"source": project.returns_source}
    if rate is not None:
        yield Fact(
            _("Internal rate of return"), format_quantity(rate, "percent", language), note=note
        )
    if years is not None:
        yield Fact(_("Payback"), format_quantity(years, "years", language), note=note)


def funding_facts(project: InvestmentProject, display: Display, sources: Sources) -> Iterator[Fact]:
    """How an investor takes part, and the routes and stages of donors."""
    language = display.language
    forms = _terms(project.investment_forms.all(), language)
    note = deduced_note(project, "forms") if forms else ""
    yield Fact(_("Investment form"), links=forms, note=note, source=sources.of("forms"))
    routes = _terms(project.funding_routes.all(), language)
    yield Fact(_("Funding route"), None if routes else _("not published"), links=routes)
    if project.proposal_stage:
        yield Fact(_("Proposal stage"), str(ProposalStage(project.proposal_stage).label))
    for label, field in (
        (_("Project owner"), "project_owner"),
        (_("Target donors"), "target_donors"),
        (_("Beneficiaries"), "beneficiaries"),
        (_("Safeguards"), "safeguards"),
    ):
        yield worded(label, wording(project, field, language), language)
    for label, amount in (
        (_("Loan"), project.loan_amount),
        (_("Grant"), project.grant_amount),
        (_("Counterpart funds"), project.counterpart_amount),
    ):
        yield _amount(label, amount, project.funding_currency, display)
    goals = ", ".join(format_number(goal, language) for goal in project.development_goals)
    yield Fact(_("Sustainable Development Goals"), goals)


def land_price(project: InvestmentProject, display: Display) -> Fact:
    """The published price with unit, term and date; never one without its date."""
    fact = _amount(_("Land price"), project.land_price, project.land_price_currency, display)
    if not fact.value:
        return fact
    as_of = format_partial(project.land_price_as_of, display.language)
    notes = [_("as of %(date)s") % {"date": as_of}, fact.note]
    if years := project.land_price_term_years:
        term = format_quantity(years, "years", display.language)
        notes.insert(0, _("for %(term)s") % {"term": term})
    value = f"{fact.value} {PriceUnit(project.land_price_unit).label}"
    return Fact(fact.label, value, note="; ".join(filter(None, notes)))


def _amount(label: str, amount: Decimal | None, currency: str, display: Display) -> Fact:
    if amount is None:
        return Fact(label)
    money = Money(Decimal(amount), currency)
    return Fact(
        label, format_money(money, language=display.language), note=display.converted(money)
    )


def _terms(terms: object, language: str) -> tuple[Link, ...]:
    found = (wording(term, "name", language) for term in terms)  # type: ignore[attr-defined]
    return tuple(linked(name, "", language) for name in found if name)
