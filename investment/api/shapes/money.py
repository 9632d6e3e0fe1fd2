"""Money of one project: amounts in whole units of their currency, as published."""

from __future__ import annotations

from ninja import Field, Schema

from investment.api.shapes.described import told
from investment.api.shapes.terms import LANGUAGE_OF, PARTIAL
from investment.api.values import Number
from investment.choices import PriceUnit, ProposalStage, Qualifier

NOT_PUBLISHED = "null where it was not published"


class Money(Schema):
    """An amount with its currency."""

    amount: Number = told("In whole units of `currency`, not millions.", 150_000_000)
    currency: str = told("ISO 4217 code.", "USD")


class OtherCapital(Money):
    """The same capital as published in a second currency; the two are never added."""

    qualifier: str = told("How exactly it was published.", "about", of=Qualifier.values)
    as_published: str | None = told("The figure as its source wrote it.", "about VND 3,450 bn")


class LandPrice(Money):
    """A published price of land."""

    unit: str | None = told("What it is paid for.", "m2", of=PriceUnit.values)
    term_years: int | None = told(f"For how many years; {NOT_PUBLISHED}.", 50)
    as_of: str | None = told(f"Date of the price. {PARTIAL}", "2024")


class CostItem(Schema):
    """A part of the capital."""

    name: str | None = told("What the money is for.", "Equipment")
    name_language: str | None = told(LANGUAGE_OF.format("name"), "en")
    amount: Number = told("In whole units of the capital's currency.", 90_000_000)


class Finance(Schema):
    """What belongs to the capital; amounts are in whole units of the capital's currency."""

    capital_other: OtherCapital | None = Field(
        description=f"The figure in a second currency; {NOT_PUBLISHED}."
    )
    site_clearance_cost: Number | None = told(
        f"Site clearance, in the capital's currency; {NOT_PUBLISHED}.", 2_000_000
    )
    capital_sought: Number | None = told(
        f"Still sought, in the capital's currency; {NOT_PUBLISHED}.", 100_000_000
    )
    capital_secured: Number | None = told(
        f"Already secured, in the capital's currency; {NOT_PUBLISHED}.", None
    )
    cost_items: list[CostItem] = Field(description="Parts of the capital.")
    return_rate_percent: Number | None = told(
        f"Internal rate of return in per cent a year; {NOT_PUBLISHED}.", 14.2
    )
    payback_years: Number | None = told(f"Payback in years; {NOT_PUBLISHED}.", 8.5)
    returns_source: str | None = told("Who published the returns.", "Pre-feasibility study, 2021")


class Proposal(Schema):
    """A proposal to donors."""

    stage: str = told("How far the proposal is.", "proposal", of=ProposalStage.values)
    currency: str | None = told("ISO 4217 code of the three amounts.", "USD")
    loan_amount: Number | None = told(
        f"Loan, in whole units of `currency`; {NOT_PUBLISHED}.", 30_000_000
    )
    grant_amount: Number | None = told(
        f"Grant, in whole units of `currency`; {NOT_PUBLISHED}.", 5_000_000
    )
    counterpart_amount: Number | None = told(
        f"Counterpart funds, in whole units of `currency`; {NOT_PUBLISHED}.", 4_000_000
    )
    development_goals: list[int] = told("Sustainable Development Goals, 1 to 17.", [6, 13])
