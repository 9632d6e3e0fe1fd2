"""A record in words, for those who may look and not write."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from django.urls import reverse
from django.utils.translation import override

from investment.admin.reading import readable_fields, readable_rows, readable_value
from investment.models import Capacity, InvestmentProject
from investment.permissions.roles import Role
from tests.factories import InvestmentProjectFactory, SectorFactory
from tests.investment.permissions.people import browser_of, person

pytestmark = pytest.mark.django_db


def value_of(record: Any, name: str, language: str = "en") -> Any:
    with override(language):
        return readable_value(record, type(record)._meta.get_field(name))


def test_figures_choices_and_gaps_stand_as_the_language_writes_them() -> None:
    project = InvestmentProjectFactory(
        capital_max=Decimal("1250000000.00"), area_max_ha=Decimal("67.50"), objective_en=""
    )
    assert value_of(project, "capital_max") == "1,250,000,000"
    assert value_of(project, "capital_max", "vi") == "1.250.000.000"
    assert value_of(project, "area_max_ha", "vi") == "67,5"
    assert value_of(project, "call_status") == "Calling for investment"
    assert value_of(project, "objective_en") == "—"
    assert value_of(project, "is_source_checked") in ("Yes", "No")


def test_relations_are_named() -> None:
    project = InvestmentProjectFactory(sector=SectorFactory(code="textiles", name_en="Textiles"))
    project.sub_sectors.set([SectorFactory(code="yarn", name_en="Yarn")])
    assert str(value_of(project, "sector")) == "Textiles"
    assert value_of(project, "sub_sectors") == "Yarn"


def test_words_stand_by_language_and_nothing_internal_is_shown() -> None:
    names = {field.name for field in readable_fields(InvestmentProject)}
    assert {"name_vi", "name_en", "name_ko"} <= names
    assert names.isdisjoint({"name", "id", "live", "latest_revision", "clearance", "locked_by"})


def test_rows_are_told_with_their_labels_and_safe_against_markup() -> None:
    project = InvestmentProjectFactory()
    assert list(readable_rows(InvestmentProjectFactory(code="TH-002"))) == []
    project.capacities = [Capacity(quantity=50_000, unit="<b>t</b>", product_en="Yarn")]
    with override("en"):
        ((_label, rows),) = [pair for pair in readable_rows(project) if "apacit" in pair[0]]
    assert "50,000" in rows
    assert "Yarn" in rows
    assert "<b>" not in rows


def test_an_officer_reads_the_draft_that_waits_and_not_what_is_public() -> None:
    project = InvestmentProjectFactory(live=True, name_vi="Tên cũ")
    project.name_vi = "Tên mới"
    project.save_revision()
    address = reverse(InvestmentProject.snippet_viewset.get_url_name("inspect"), args=[project.pk])
    page = browser_of(person(Role.CLEARANCE)).get(address).content.decode()
    assert "Tên mới" in page
    assert "Tên cũ" not in page
