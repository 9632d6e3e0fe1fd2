"""Every field that can be published of a project finds its place on the sheet."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from investment.models import (
    CallList,
    CostItem,
    FundingRoute,
    InvestmentForm,
    InvestmentProject,
    LandStep,
    StatusChange,
    Utility,
)
from investment.views.currency import Display
from investment.views.sheets.project import ProjectSheet, build_sheet
from investment.views.sheets.reading import read_project
from tests.factories import LegalDocumentFactory, UserFactory

pytestmark = pytest.mark.django_db
ON = date(2026, 11, 23)
TEXTS = {
    "current_use_en": "Rice fields",
    "planning_conformity_en": "In line with the master plan",
    "how_to_register_en": "By letter",
    "notice_url": "https://notice.example/1",
    "investor_name_en": "Steel Ltd",
    "project_owner_en": "People's Committee",
    "returns_source": "Feasibility study",
    "proposal_stage": "accepted",
    "selection_method": "bidding",
    "preparation_stage": "land_ready",
    "environment_class": "2",
}
AMOUNTS = {
    "site_clearance_cost": 5_000_000,
    "capital_sought": 90_000_000,
    "return_rate_percent": Decimal("17.15"),
    "payback_years": 9,
    "loan_amount": 40_000_000,
    "funding_currency": "USD",
    "development_goals": [7, 9],
    "land_price": 45,
    "land_price_currency": "USD",
    "land_price_unit": "m2",
    "land_price_as_of": "2026-05",
    "land_price_term_years": 50,
    "power_demand_kw": 3_000,
    "jobs_count": 1,
}


@pytest.fixture
def sheet(methanol: InvestmentProject) -> ProjectSheet:
    closes = datetime(2026, 12, 31, 10, tzinfo=UTC)
    confirmed = {"verified_on": date(2026, 10, 12), "review_due_on": date(2027, 4, 10)}
    InvestmentProject.objects.update(
        **TEXTS, **AMOUNTS, **confirmed, closes_at=closes, verified_by=UserFactory()
    )
    CallList.objects.update(decision_number="12/QĐ-UBND", period_end=date(2027, 12, 31))
    project = InvestmentProject.objects.get()
    project.investment_forms.set(
        [InvestmentForm.objects.create(code="joint", name_en="Joint venture")]
    )
    project.funding_routes.set([FundingRoute.objects.create(code="loan", name_en="ODA loan")])
    project.save()
    CostItem.objects.create(project=project, name_en="Machinery", amount=60_000_000)
    LandStep.objects.create(project=project, stage="cleared", area_ha=8, on="2025-03")
    Utility.objects.create(
        project=project, kind="power", description_en="Line", quantity=220, unit="kV"
    )
    decision = LegalDocumentFactory(title_en="Decision 7", url="https://law.example/7")
    StatusChange.objects.create(project=project, status="planned", on="2020", decision=decision)
    display = Display("", {}, "en")
    return build_sheet(read_project("TH-001"), display, on=ON, language="en")


FACTS = {
    "call": {
        "Call list": ("List 2021-2025", "Decision 12/QĐ-UBND. This list is in force until"),
        "Call closes": ("31 December 2026, 17:00", ""),
        "Official notice": ("https://notice.example/1", ""),
        "How to register": ("By letter", ""),
        "Selection method": ("Bidding", ""),
        "Preparation stage": ("Land ready", ""),
        "Investor": ("Steel Ltd", ""),
    },
    "land": {
        "Current use": ("Rice fields", ""),
        "Conformity with planning": ("In line with the master plan", ""),
        "Compensated and cleared": ("8 ha", "March 2025"),
        "Land price": ("US$45 per m²", "for 50 years; as of May 2026"),
    },
    "place": {"Power": ("Line", "220 kV")},
    "scale": {
        "Power demand": ("3,000 kW", ""),
        "Jobs": ("1 job", ""),
        "Environment class": ("Group II: possible environmental risk", ""),
    },
    "money": {
        "Site clearance": ("US$5 million", ""),
        "Capital sought": ("US$90 million", ""),
        "Machinery": ("US$60 million", ""),
        "Internal rate of return": ("17.15%", "Source: Feasibility study"),
        "Payback": ("9 years", "Source: Feasibility study"),
        "Proposal stage": ("Accepted", ""),
        "Project owner": ("People's Committee", ""),
        "Loan": ("US$40 million", ""),
        "Sustainable Development Goals": ("7, 9", ""),
    },
}


@pytest.mark.parametrize("code", FACTS)
def test_every_published_field_is_a_row(sheet: ProjectSheet, code: str) -> None:
    section = next(one for one in sheet.sections if one.code == code)
    rows = {row.label: row for row in section.rows}
    for label, (value, note) in FACTS[code].items():
        assert rows[label].value == value
        assert rows[label].note.startswith(note)


def test_forms_and_routes_are_named(sheet: ProjectSheet) -> None:
    section = next(one for one in sheet.sections if one.code == "money")
    links = {row.label: [link.text for link in row.links] for row in section.rows if row.links}
    assert links == {"Investment form": ["Joint venture"], "Funding route": ["ODA loan"]}


def test_confirmation_and_decision_stand_in_the_timeline(sheet: ProjectSheet) -> None:
    entries = {entry.text: entry for entry in sheet.timeline}
    assert entries["The agency confirmed the record"].when == "12 October 2026"
    source = entries["Planned"].source
    assert source is not None
    assert (source.title, source.url) == ("Decision 7", "https://law.example/7")
    dates = [entry.on for entry in sheet.timeline]
    assert dates == sorted(dates, reverse=True)


def test_a_confirmed_open_call_needs_no_notice(sheet: ProjectSheet) -> None:
    assert sheet.notices == ()
    assert sheet.head.status_code == "calling"
    assert sheet.head.freshness.state == "fresh"
