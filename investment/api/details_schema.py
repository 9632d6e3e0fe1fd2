"""The shape of one project in full: what OpenAPI documents beside `ProjectInList`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ninja import Field, Schema

from investment.api.schemas import ProjectInList, Term
from investment.api.values import Number


class Money(Schema):
    """Whole units of a currency, as published."""

    amount: Number
    currency: str


class OtherCapital(Money):
    """The same capital as published in a second currency; the two are never added."""

    qualifier: str
    as_published: str | None


class LandPrice(Money):
    """A published price of land."""

    unit: str
    term_years: int | None
    as_of: str | None


class Finance(Schema):
    """What belongs to the capital; amounts are in its currency."""

    capital_other: OtherCapital | None
    site_clearance_cost: Number | None
    capital_sought: Number | None
    capital_secured: Number | None
    cost_items: list[dict[str, Any]]
    return_rate_percent: Number | None
    payback_years: Number | None
    returns_source: str | None


class Proposal(Schema):
    """A proposal to donors."""

    stage: str
    currency: str | None
    loan_amount: Number | None
    grant_amount: Number | None
    counterpart_amount: Number | None
    development_goals: list[int]


class Call(Schema):
    """How and when to take part."""

    opens_at: datetime | None
    closes_at: datetime | None
    is_period_over: bool = Field(description="Call period ended, awaiting the new list.")
    notice_url: str | None
    selection_method: str | None
    preparation_stage: str | None


class Scale(Schema):
    """Demand and effects."""

    power_demand_kw: int | None
    water_demand_m3_day: int | None
    wastewater_m3_day: int | None
    jobs_count: int | None
    environment_class: str | None
    households_to_resettle_count: int | None
    operating_term_years: int | None


class TextIn(Schema):
    """A text and the language that it is really in."""

    text: str
    language: str


class ProjectInFull(ProjectInList):
    """One project with every public field; `texts` holds those that are written, by field."""

    permanent_url: str = Field(description="The address in QR codes; it never changes.")
    languages: list[str] = Field(description="Languages that the project has a name in.")
    texts: dict[str, TextIn]
    sub_sectors: list[Term]
    other_zones: list[Term]
    related_projects: list[Term]
    boundary: dict[str, Any] | None
    area_qualifier: str
    land_steps: list[dict[str, Any]]
    land_price: LandPrice | None
    capacities: list[dict[str, Any]]
    utilities: list[dict[str, Any]]
    distances: list[dict[str, Any]]
    scale: Scale
    finance: Finance
    proposal: Proposal | None
    call: Call
    owning_agency: Term | None
    legal_bases: list[dict[str, Any]]
    status_changes: list[dict[str, Any]]
    activities: list[dict[str, Any]]
    inferred_facts: list[str] = Field(description="Fields that no source states.")
    demonstration: str | None
