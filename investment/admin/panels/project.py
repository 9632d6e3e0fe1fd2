"""The form of a project."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel

from investment.admin.panels.completeness import CompletenessPanel
from investment.admin.panels.rows import distances, fact_sources, legal_bases, utilities
from investment.admin.panels.words import fact, row, tabs, ticked, words_row
from investment.admin.widgets import CommaList, OptionalJson, TickedList
from investment.models import InvestmentProject

GOALS = [(number, str(number)) for number in range(1, 18)]
"""Sustainable Development Goals of the United Nations."""

IDENTITY = [
    fact("code"),
    fact("sector", widget=forms.Select),
    ticked("sub_sectors", heading=_("Sub-sectors")),
    fact("owning_agency", widget=forms.Select),
    fact("related_projects", heading=_("Related projects")),
]

CALL = [
    FieldPanel("call_status", read_only=True),
    row("opens_at", "closes_at"),
    fact("notice_url"),
    ticked("investment_forms", heading=_("Investment forms")),
    ticked("funding_routes", heading=_("Funding routes")),
    row("selection_method", "preparation_stage"),
    InlinePanel(
        "list_entries",
        heading=_("Call lists"),
        label=_("list entry"),
        panels=[
            fact("call_list", heading=_("Call list"), widget=forms.Select),
            fact("order_number"),
        ],
    ),
]

LOCATION = [
    fact("zone", widget=forms.Select),
    ticked("other_zones", heading=_("Other zones")),
    fact("places", heading=_("Places, present and former")),
    row("latitude", "longitude", "location_precision"),
    fact("boundary", widget=OptionalJson),
    distances(),
]

LAND = [
    row("area_min_ha", "area_max_ha", "area_qualifier"),
    row("land_price", "land_price_currency", "land_price_unit"),
    row("land_price_term_years", "land_price_as_of"),
    InlinePanel(
        "land_steps",
        heading=_("Land readiness"),
        label=_("step"),
        panels=[row("stage", "area_ha", "on")],
    ),
]

SIZE = [
    InlinePanel(
        "capacities",
        heading=_("Capacity"),
        label=_("capacity"),
        panels=[row("quantity", "unit"), words_row("description"), words_row("product")],
    ),
    row("power_demand_kw", "water_demand_m3_day", "wastewater_m3_day"),
    row("jobs_count", "households_to_resettle_count", "operating_term_years"),
    fact("environment_class"),
    utilities(),
]

MONEY = [
    row("capital_min", "capital_max", "capital_currency"),
    row("capital_qualifier", "capital_as_published", "capital_basis"),
    row("capital_other", "capital_other_currency"),
    row("capital_other_qualifier", "capital_other_as_published"),
    row("site_clearance_cost", "capital_sought", "capital_secured"),
    InlinePanel(
        "cost_items",
        heading=_("Cost breakdown"),
        label=_("cost item"),
        panels=[fact("amount"), words_row("name")],
    ),
    row("return_rate_percent", "payback_years", "returns_source"),
]

DONORS = [
    fact("proposal_stage"),
    row("loan_amount", "grant_amount", "counterpart_amount", "funding_currency"),
    fact("development_goals", widget=TickedList(attrs={"class": "many-choices"}, choices=GOALS)),
]

BASIS = [
    fact_sources(),
    legal_bases(),
    row("figures_as_of", "is_source_checked"),
    fact("inferred_facts", widget=CommaList),
    FieldPanel("verified_on", read_only=True),
    FieldPanel("review_due_on", read_only=True),
]

WORDS = (
    "name",
    "summary",
    "objective",
    "description",
    "market_rationale",
    "highlights",
    "current_use",
    "planning_conformity",
    "how_to_register",
    "investor_eligibility",
    "conditions",
    "status_note",
    "investor_name",
    "project_owner",
    "target_donors",
    "beneficiaries",
    "safeguards",
)

PROJECT = tabs(
    InvestmentProject,
    [
        CompletenessPanel(),
        MultiFieldPanel(IDENTITY, heading=_("Identity")),
        MultiFieldPanel(CALL, heading=_("Call")),
        MultiFieldPanel(LOCATION, heading=_("Location")),
        MultiFieldPanel(LAND, heading=_("Land")),
        MultiFieldPanel(SIZE, heading=_("Size")),
        MultiFieldPanel(MONEY, heading=_("Money")),
        MultiFieldPanel(DONORS, heading=_("Donor funding")),
        MultiFieldPanel(BASIS, heading=_("Sources and legal basis")),
    ],
    WORDS,
)
