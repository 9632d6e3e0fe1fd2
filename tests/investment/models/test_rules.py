"""Every pair rule stands in the database: tried both ways, and none is forgotten."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from django.apps import apps
from django.db import IntegrityError, models, transaction

from investment.choices import ClearanceKind, LandStage, OrganisationKind, PlaceKind
from investment.models import Clearance, InvestmentProject
from tests.factories import (
    CallListFactory,
    IncentiveFactory,
    InvestmentProjectFactory,
    LegalDocumentFactory,
    OrganisationFactory,
    PlaceFactory,
    PromotionActivityFactory,
    SectorFactory,
    UserFactory,
    ZoneFactory,
    publish,
)

pytestmark = pytest.mark.django_db

DAY, LATER = date(2026, 1, 1), date(2026, 6, 1)
MOMENT, LATER_MOMENT = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 6, 1, tzinfo=UTC)
CALM = {"capital_max": None, "capital_currency": "", "area_max_ha": None}
DOLLARS = {"capital_max": 10, "capital_currency": "USD"}
PERSON = object()  # replaced by a user
ITSELF = object()  # replaced by the row

Change = dict[str, Any]
RULES: dict[str, tuple[str, Change, list[Change]]] = {
    # constraint: model, what passes, what is refused
    "investmentproject_capital_has_currency": (
        "InvestmentProject",
        DOLLARS,
        [
            {"capital_max": 10, "capital_currency": ""},
            {"capital_max": None, "capital_currency": "USD"},
            {"capital_max": -1, "capital_currency": "USD"},
            {"capital_max": 0, "capital_currency": "USD"},
        ],
    ),
    "investmentproject_capital_in_order": (
        "InvestmentProject",
        {**DOLLARS, "capital_min": 10},
        [{**DOLLARS, "capital_min": 11}, {"capital_min": 5}],
    ),
    "investmentproject_other_capital_has_currency": (
        "InvestmentProject",
        {**DOLLARS, "capital_other": 5, "capital_other_currency": "VND"},
        [{**DOLLARS, "capital_other": 5}, {**DOLLARS, "capital_other_currency": "VND"}],
    ),
    "investmentproject_other_capital_is_second": (
        "InvestmentProject",
        {**DOLLARS, "capital_other": 5, "capital_other_currency": "VND"},
        [
            {**DOLLARS, "capital_other": 5, "capital_other_currency": "USD"},
            {"capital_other": 5, "capital_other_currency": "VND"},
        ],
    ),
    "investmentproject_costs_have_currency": (
        "InvestmentProject",
        {**DOLLARS, "site_clearance_cost": 1},
        [{"site_clearance_cost": 1}, {"capital_sought": 1}, {"capital_secured": 1}],
    ),
    "investmentproject_returns_have_source": (
        "InvestmentProject",
        {"payback_years": 8, "returns_source": "Study of 2024"},
        [{"payback_years": 8}, {"return_rate_percent": 12}],
    ),
    "investmentproject_funding_has_currency": (
        "InvestmentProject",
        {"loan_amount": 1, "funding_currency": "USD"},
        [{"loan_amount": 1}, {"grant_amount": 1}, {"counterpart_amount": 1}],
    ),
    "investmentproject_area_in_order": (
        "InvestmentProject",
        {"area_min_ha": 10, "area_max_ha": 15},
        [{"area_min_ha": 15, "area_max_ha": 10}, {"area_min_ha": 10}, {"area_max_ha": 0}],
    ),
    "investmentproject_smallest_area_is_positive": (
        "InvestmentProject",
        {"area_min_ha": 1, "area_max_ha": 15},
        [{"area_min_ha": 0, "area_max_ha": 15}, {"area_min_ha": -1, "area_max_ha": 15}],
    ),
    "investmentproject_land_price_has_currency": (
        "InvestmentProject",
        {
            "land_price": 50,
            "land_price_currency": "USD",
            "land_price_unit": "m2",
            "land_price_as_of": "2024",
        },
        [{"land_price_currency": "USD"}, {"land_price": 5, "land_price_unit": "m2"}],
    ),
    "investmentproject_land_price_has_unit_and_date": (
        "InvestmentProject",
        CALM,
        [
            {"land_price": 5, "land_price_currency": "USD", "land_price_unit": "m2"},
            {"land_price": 5, "land_price_currency": "USD", "land_price_as_of": "2024"},
            {"land_price_unit": "m2"},
        ],
    ),
    "investmentproject_inside_province": (
        "InvestmentProject",
        {"latitude": "19.37", "longitude": "105.76", "location_precision": "zone"},
        [
            {"latitude": "21.03", "longitude": "105.85", "location_precision": "zone"},
            {"latitude": "19.37", "longitude": "112.00", "location_precision": "zone"},
            {"latitude": "19.37", "longitude": None, "location_precision": "zone"},
        ],
    ),
    "investmentproject_point_has_precision": (
        "InvestmentProject",
        {"latitude": "19.37", "longitude": "105.76", "location_precision": "site"},
        [{"latitude": "19.37", "longitude": "105.76"}, {"location_precision": "site"}],
    ),
    "investmentproject_call_closes_after_it_opens": (
        "InvestmentProject",
        {"opens_at": MOMENT, "closes_at": LATER_MOMENT},
        [{"opens_at": LATER_MOMENT, "closes_at": MOMENT}],
    ),
    "investmentproject_term_is_positive": (
        "InvestmentProject",
        {"operating_term_years": 50},
        [{"operating_term_years": 0}],
    ),
    "investmentproject_confirmed_by_someone": (
        "InvestmentProject",
        {"verified_on": DAY, "verified_by": PERSON, "review_due_on": LATER},
        [
            {"verified_on": DAY, "review_due_on": LATER},
            {"verified_by": PERSON},
            {"verified_on": DAY, "verified_by": PERSON},
            {"review_due_on": LATER},
        ],
    ),
    "investmentproject_review_after_confirmation": (
        "InvestmentProject",
        {"verified_on": DAY, "verified_by": PERSON, "review_due_on": LATER},
        [{"verified_on": LATER, "verified_by": PERSON, "review_due_on": DAY}],
    ),
    "zone_inside_province": (
        "Zone",
        {"latitude": "19.37", "longitude": "105.76", "location_precision": "zone"},
        [{"latitude": "10.8", "longitude": "106.6", "location_precision": "zone"}],
    ),
    "zone_point_has_precision": (
        "Zone",
        {"latitude": "19.37", "longitude": "105.76", "location_precision": "zone"},
        [{"location_precision": "zone"}],
    ),
    "zone_areas_are_positive": ("Zone", {"area_ha": 1}, [{"area_ha": 0}]),
    "zone_lease_price_has_currency": (
        "Zone",
        {"lease_price": 50, "lease_price_currency": "USD"},
        [{"lease_price": 50}, {"lease_price_currency": "USD"}],
    ),
    "zone_fee_has_currency": (
        "Zone",
        {"infrastructure_fee": 1, "infrastructure_fee_currency": "USD"},
        [{"infrastructure_fee": 1}, {"infrastructure_fee_currency": "USD"}],
    ),
    "zone_available_has_date": (
        "Zone",
        {"available_m2": 5, "available_as_of": "2026"},
        [{"available_m2": 5}],
    ),
    "place_ends_after_it_begins": (
        "Place",
        {"valid_from": DAY, "valid_until": LATER},
        [{"valid_from": LATER, "valid_until": DAY}],
    ),
    "place_inside_province": (
        "Place",
        {"latitude": "19.37", "longitude": "105.76"},
        [{"latitude": "19.37"}, {"latitude": "22", "longitude": "105"}],
    ),
    "sector_is_not_its_own_parent": ("Sector", {"parent": None}, [{"parent": ITSELF}]),
    "organisation_successor_is_another": (
        "Organisation",
        {"successor": None},
        [{"successor": ITSELF, "is_active": False}],
    ),
    "organisation_ended_is_inactive": (
        "Organisation",
        {"is_active": False, "ended_on": "2025-03"},
        [{"is_active": True, "ended_on": "2025-03"}],
    ),
    "legal_document_in_force_in_order": (
        "LegalDocument",
        {"in_force_from": DAY, "in_force_until": LATER},
        [{"in_force_from": LATER, "in_force_until": DAY}],
    ),
    "legal_document_checked_by_someone": (
        "LegalDocument",
        {"checked_on": DAY, "checked_by": PERSON},
        [{"checked_on": DAY}, {"checked_by": PERSON}],
    ),
    "legal_document_replaced_by_another": (
        "LegalDocument",
        {"replaced_by": None},
        [{"replaced_by": ITSELF}],
    ),
    "call_list_period_in_order": (
        "CallList",
        {"period_start": DAY, "period_end": LATER},
        [{"period_start": LATER, "period_end": DAY}],
    ),
    "call_list_successor_is_another": ("CallList", {"successor": None}, [{"successor": ITSELF}]),
    "incentive_checked_by_someone": (
        "Incentive",
        {"checked_on": DAY, "checked_by": PERSON},
        [{"checked_on": DAY}, {"checked_by": PERSON}],
    ),
    "activity_ends_after_it_begins": (
        "PromotionActivity",
        {"starts_on": "2026-01", "ends_on": "2026-02-03"},
        [{"starts_on": "2026-02", "ends_on": "2026-01-03"}, {"starts_on": "", "ends_on": "2026"}],
    ),
}

CHILDREN: dict[str, tuple[str, Change, list[Change]]] = {
    # constraint: model of a row of a project, what passes, what is refused
    "capacity_quantity_has_unit": (
        "Capacity",
        {"quantity": 5, "unit": "t"},
        [{"quantity": 5}, {"unit": "t"}],
    ),
    "utility_quantity_has_unit": (
        "Utility",
        {"kind": "power", "quantity": 5, "unit": "kW"},
        [{"kind": "power", "quantity": 5}, {"kind": "power", "unit": "kW"}],
    ),
    "land_step_has_area_and_date": (
        "LandStep",
        {"stage": LandStage.CLEARED, "area_ha": 1, "on": "2024"},
        [{"stage": LandStage.CLEARED, "area_ha": 1}, {"area_ha": 0, "on": "2024"}],
    ),
    "cost_item_is_positive": ("CostItem", {"amount": 1}, [{"amount": 0}]),
    "distance_in_order": (
        "Distance",
        {"km_min": 5, "km_max": 6},
        [{"km_min": 7, "km_max": 6}, {"km_max": -1}],
    ),
    "distance_takes_time": (
        "Distance",
        {"km_max": 6, "truck_minutes": 9},
        [{"km_max": 6, "truck_minutes": 0}],
    ),
    "factsource_names_its_source": ("FactSource", {"url": "https://example.org"}, [{}]),
    "status_change_by_a_person_is_dated": (
        "StatusChange",
        {"status": "calling", "on": "2021", "recorded_by": PERSON},
        [{"status": "calling", "recorded_by": PERSON}],
    ),
}

SHARED = {
    # the same rule on another table, made by the same abstract class
    "zonedistance_in_order": "distance_in_order",
    "zonedistance_takes_time": "distance_takes_time",
    "zoneutility_quantity_has_unit": "utility_quantity_has_unit",
    "zonefactsource_names_its_source": "factsource_names_its_source",
    "incentivefactsource_names_its_source": "factsource_names_its_source",
    "activityfactsource_names_its_source": "factsource_names_its_source",
}
ELSEWHERE = {
    "clearance_person_or_demonstration": "test_clearance",
    "clearance_has_statement": "test_clearance",
    "place_succeeds_another": "test_place",
    "contact_can_be_reached": "test_organisation",
    "exchange_rate_is_positive": "test_exchange_rate",
    "exchange_rate_has_source": "test_exchange_rate",
    "offer_area_in_order": "test_zone",
    "offer_price_has_currency": "test_zone",
    "project_document_public_has_file": "test_document",
    "recurring_job_outcome_with_end": "test_recurring_job",
    "recurring_job_period_positive": "test_recurring_job",
}

FACTORIES: dict[str, Any] = {
    "InvestmentProject": lambda: InvestmentProjectFactory(**CALM),
    "Zone": ZoneFactory,
    "Place": lambda: PlaceFactory(kind=PlaceKind.COMMUNE),
    "Sector": SectorFactory,
    "Organisation": lambda: OrganisationFactory(kind=OrganisationKind.DEPARTMENT),
    "LegalDocument": LegalDocumentFactory,
    "CallList": CallListFactory,
    "Incentive": IncentiveFactory,
    "PromotionActivity": PromotionActivityFactory,
}


def filled(change: Change, row: models.Model | None = None) -> Change:
    values = {PERSON: UserFactory, ITSELF: lambda: row}
    return {name: values.get(value, lambda value=value: value)() for name, value in change.items()}


def cases(rules: dict[str, tuple[str, Change, list[Change]]]) -> list[Any]:
    return [
        pytest.param(name, model, good, bad, id=f"{name}-{number}")
        for name, (model, good, refused) in rules.items()
        for number, bad in enumerate(refused)
    ]


@pytest.mark.parametrize(("name", "model", "good", "bad"), cases(RULES))
def test_a_record_is_refused_by_the_database(
    name: str, model: str, good: Change, bad: Change
) -> None:
    row = FACTORIES[model]()
    found = type(row)._base_manager.filter(pk=row.pk)
    with transaction.atomic():
        assert found.update(**filled(good, row)) == 1
    row = FACTORIES[model]() if model != "Sector" else row
    with pytest.raises(IntegrityError), transaction.atomic():
        type(row)._base_manager.filter(pk=row.pk).update(**filled(bad, row))


@pytest.mark.parametrize(("name", "model", "good", "bad"), cases(CHILDREN))
def test_a_row_is_refused_by_the_database(name: str, model: str, good: Change, bad: Change) -> None:
    rows = apps.get_model("investment", model)._base_manager
    project = InvestmentProjectFactory()
    rows.create(project=project, **filled(good))
    with pytest.raises(IntegrityError), transaction.atomic():
        rows.create(project=project, **filled(bad))


def test_no_rule_of_the_models_is_forgotten() -> None:
    tried = {*RULES, *CHILDREN, *SHARED, *ELSEWHERE}
    declared = {
        constraint.name
        for model in apps.get_app_config("investment").get_models()
        for constraint in model._meta.constraints
        if isinstance(constraint, models.CheckConstraint)
        and not constraint.name.endswith("_live_is_cleared")
    }
    assert declared == tried


def test_live_implies_cleared_on_every_published_record() -> None:
    published = [
        model
        for model in apps.get_app_config("investment").get_models()
        if hasattr(model, "clearance")
    ]
    assert len(published) >= 5
    for model in published:
        names = {constraint.name for constraint in model._meta.constraints}
        assert f"{model._meta.model_name}_live_is_cleared" in names


def test_a_demonstration_needs_no_person() -> None:
    project = InvestmentProjectFactory()
    publish(project)
    Clearance.objects.filter(pk=project.clearance_id).update(
        cleared_by=None, kind=ClearanceKind.DEMONSTRATION
    )
    assert InvestmentProject.objects.get(pk=project.pk).clearance.cleared_by is None
    assert Decimal(project.capital_max) > 0
