"""One project in full: what the sheet shows, beside what lists have."""

from __future__ import annotations

from typing import Any

from django.urls import reverse

from investment.api.hanging import connection, distance, document, legal_basis, term
from investment.api.projects_in_lists import Setting
from investment.api.values import code_or_null, number, worded
from investment.models import InvestmentProject, Participation
from investment.models.published import translated_names
from investment.wording import wording

SCALE = (
    "power_demand_kw",
    "water_demand_m3_day",
    "wastewater_m3_day",
    "jobs_count",
    "households_to_resettle_count",
    "operating_term_years",
)


def project_details(project: InvestmentProject, setting: Setting) -> dict[str, Any]:
    """What `ProjectInFull` has beyond `ProjectInList`, of a public project."""
    language = setting.language
    return {
        "permanent_url": setting.origin
        + reverse("permanent-project", kwargs={"code": project.code}),
        "languages": project.languages_present(),
        "texts": _texts(project, language),
        "sub_sectors": [term(one, language) for one in project.sub_sectors.all()],
        "other_zones": [term(one, language) for one in project.other_zones.all() if one.live],
        "related_projects": [
            term(one, language) for one in project.related_projects.all() if one.live
        ],
        "boundary": project.boundary,
        **_land(project),
        **_rows(project, language),
        "scale": _scale(project),
        "finance": _finance(project, language),
        "proposal": _proposal(project),
        "call": _call(project, setting),
        "owning_agency": term(project.owning_agency, language) if project.owning_agency else None,
        "activities": _activities(project, language),
        "inferred_facts": project.inferred_facts,
    }


def _texts(project: InvestmentProject, language: str) -> dict[str, dict[str, str]]:
    """Every translated field that is written, beside name and summary."""
    names = [name for name in translated_names(type(project)) if name not in ("name", "summary")]
    found = {name: wording(project, name, language) for name in names}
    return {
        name: {"text": words.text, "language": words.language}
        for name, words in found.items()
        if words is not None
    }


def _land(project: InvestmentProject) -> dict[str, Any]:
    price = project.land_price
    return {
        "area_qualifier": project.area_qualifier,
        "land_steps": [
            {"stage": step.stage, "area_ha": number(step.area_ha), "on": step.on}
            for step in project.land_steps.all()
        ],
        "land_price": None
        if price is None
        else {
            "amount": number(price),
            "currency": project.land_price_currency,
            "unit": code_or_null(project.land_price_unit),
            "term_years": project.land_price_term_years,
            "as_of": code_or_null(project.land_price_as_of),
        },
    }


def _rows(project: InvestmentProject, language: str) -> dict[str, Any]:
    bases = project.legal_bases.select_related("document")
    changes = project.status_changes.select_related("decision").order_by("on", "pk")
    return {
        "capacities": [
            {
                **worded(row, "description", language),
                **worded(row, "product", language),
                "quantity": number(row.quantity),
                "unit": code_or_null(row.unit),
            }
            for row in project.capacities.all()
        ],
        "utilities": [connection(row, language) for row in project.utilities.all()],
        "distances": [distance(row) for row in project.distances.all()],
        "legal_bases": [legal_basis(row, language) for row in bases],
        "status_changes": [
            {
                "status": change.status,
                "on": code_or_null(change.on),
                **worded(change, "reason", language),
                "decision": document(change.decision, language) if change.decision else None,
            }
            for change in changes
        ],
    }


def _scale(project: InvestmentProject) -> dict[str, Any]:
    figures = {name: getattr(project, name) for name in SCALE}
    return {**figures, "environment_class": code_or_null(project.environment_class)}


def _finance(project: InvestmentProject, language: str) -> dict[str, Any]:
    other = project.other_capital
    return {
        "capital_other": other
        and {
            "amount": number(other.amount),
            "currency": other.currency,
            "qualifier": project.capital_other_qualifier,
            "as_published": code_or_null(project.capital_other_as_published),
        },
        "site_clearance_cost": number(project.site_clearance_cost),
        "capital_sought": number(project.capital_sought),
        "capital_secured": number(project.capital_secured),
        "cost_items": [
            {**worded(item, "name", language), "amount": number(item.amount)}
            for item in project.cost_items.all()
        ],
        "return_rate_percent": number(project.return_rate_percent),
        "payback_years": number(project.payback_years),
        "returns_source": code_or_null(project.returns_source),
    }


def _proposal(project: InvestmentProject) -> dict[str, Any] | None:
    if not project.proposal_stage:
        return None
    return {
        "stage": project.proposal_stage,
        "currency": code_or_null(project.funding_currency),
        "loan_amount": number(project.loan_amount),
        "grant_amount": number(project.grant_amount),
        "counterpart_amount": number(project.counterpart_amount),
        "development_goals": project.development_goals,
    }


def _call(project: InvestmentProject, setting: Setting) -> dict[str, Any]:
    return {
        "opens_at": project.opens_at,
        "closes_at": project.closes_at,
        "is_period_over": project.is_call_ended(setting.on),
        "notice_url": code_or_null(project.notice_url),
        "selection_method": code_or_null(project.selection_method),
        "preparation_stage": code_or_null(project.preparation_stage),
    }


def _activities(project: InvestmentProject, language: str) -> list[dict[str, Any]]:
    shown = Participation.objects.filter(project=project, activity__live=True)
    rows = shown.select_related("activity").order_by("activity__starts_on", "activity__code")
    return [
        {
            "code": row.activity.code,
            **worded(row.activity, "title", language),
            "kind": row.activity.kind,
            "starts_on": code_or_null(row.activity.starts_on),
            "participation": row.kind,
        }
        for row in rows
    ]
