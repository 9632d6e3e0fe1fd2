"""Every pair rule stands in the database: tried both ways, and none is forgotten."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.db import IntegrityError, models, transaction

from investment.choices import (
    ClearanceKind,
    LandStage,
    OrganisationKind,
    PlaceKind,
)
from investment.models import Clearance, InvestmentProject
from investment.models.gate import ClearedPart
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
from tests.investment.models.elsewhere_rules import ELSEWHERE
from tests.investment.models.once_rules import ONCE
from tests.investment.models.project_rules import (
    CALM,
    DAY,
    LATER,
    PERSON,
    PROJECT_RULES,
    Change,
    Rules,
)

pytestmark = pytest.mark.django_db

ITSELF = object()  # replaced by the row

RULES: Rules = {
    # constraint: model, what passes, what is refused
    **PROJECT_RULES,
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
        {"starts_on": "2026-02-15", "ends_on": "2026-02"},
        [{"starts_on": "2026-02", "ends_on": "2026-01-03"}, {"starts_on": "", "ends_on": "2026"}],
    ),
}

CHILDREN: Rules = {
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


def cases(rules: Rules) -> list[Any]:
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
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        type(row)._base_manager.filter(pk=row.pk).update(**filled(bad, row))


@pytest.mark.parametrize(("name", "model", "good", "bad"), cases(CHILDREN))
def test_a_row_is_refused_by_the_database(name: str, model: str, good: Change, bad: Change) -> None:
    rows = apps.get_model("investment", model)._base_manager
    project = InvestmentProjectFactory()
    rows.create(project=project, **filled(good))
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        rows.create(project=project, **filled(bad))


def test_no_rule_of_the_models_is_forgotten() -> None:
    tried = {*RULES, *CHILDREN, *SHARED, *ELSEWHERE, *ONCE}
    declared = {
        constraint.name
        for model in apps.get_app_config("investment").get_models()
        for constraint in model._meta.constraints
        if not constraint.name.endswith("_live_is_cleared")
    }
    assert declared == tried


def test_rules_that_are_tried_elsewhere_are_named_there() -> None:
    folder = Path(__file__).parent
    unnamed = [
        name
        for name, module in ELSEWHERE.items()
        if f'"{name}"' not in (folder / f"{module}.py").read_text(encoding="utf-8")
    ]
    assert unnamed == []


@pytest.mark.parametrize("name", ONCE)
def test_what_stands_once_is_refused_a_second_time(name: str) -> None:
    make, column, other = ONCE[name]
    row = make()
    constraint = next(one for one in row._meta.constraints if one.name == name)
    row.pk = None
    said = rf"{name}|\.{constraint.fields[-1]}(_id)?$"  # SQLite names columns, no constraint
    with pytest.raises(IntegrityError, match=said), transaction.atomic():
        row.save(force_insert=True)
    setattr(row, column, other())
    row.save(force_insert=True)
    assert type(row)._base_manager.count() == 2


def test_live_implies_cleared_on_every_published_record() -> None:
    published = [
        model
        for model in apps.get_app_config("investment").get_models()
        if issubclass(model, ClearedPart)
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
