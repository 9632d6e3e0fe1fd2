"""The figures an agency is asked about are those that are public, each with its source."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from django.utils.translation import override

from investment.exports.reviews.facts import Cited, facts_of, with_facts
from investment.models import Capacity, FactSource, InvestmentProject
from tests.factories import InvestmentProjectFactory, ZoneFactory

pytestmark = pytest.mark.django_db


def read(language: str = "en") -> dict[str, Any]:
    project = with_facts(InvestmentProject.objects.all()).get()
    with override(language):
        return {fact.label: fact for fact in facts_of(project, language)}


def test_every_project_is_asked_for_the_main_facts_also_for_those_it_has_not() -> None:
    InvestmentProjectFactory(capital_max=None, capital_currency="", area_max_ha=None)
    facts = read()
    assert {label: fact.value for label, fact in facts.items()} == {
        "Total investment": "",
        "Land area": "",
        "Capacity": "",
        "Zone": "",
        "Communes and wards": "",
        "Investment form": "",
        "Call status": "Calling for investment",
    }


def test_published_figures_stand_with_unit_qualifier_source_and_date() -> None:
    project = InvestmentProjectFactory(
        zone=ZoneFactory(),
        capital_min=100_000_000,
        capital_other=Decimal(3_500_000_000_000),
        capital_other_currency="VND",
        area_qualifier="about",
        jobs_count=600,
        closes_at=datetime(2026, 12, 1, 3, tzinfo=UTC),
        land_price=Decimal(65),
        land_price_currency="USD",
        land_price_unit="m2",
        land_price_as_of="2025",
    )
    Capacity.objects.create(project=project, description_vi="600.000 tấn/năm")
    FactSource.objects.create(project=project, url="https://www.vir.com.vn/a", facts=["area_ha"])
    FactSource.objects.create(project=project, title="QĐ 1136", facts=["capital"], as_of="2017")
    facts = read()
    assert facts["Land area"].value == "about 10 ha"
    assert facts["Land area"].source == Cited("vir.com.vn", "https://www.vir.com.vn/a")
    assert facts["Capacity"].value == "600.000 tấn/năm"
    assert facts["Also published as"].value == "VND 3,500 billion"
    assert facts["Also published as"].source == Cited("QĐ 1136", "", "as of 2017")
    assert facts["Zone"].value == "Nghi Son Economic Zone"
    assert facts["Jobs"].value == "600 jobs"
    assert facts["Call closes"].value == "1 December 2026, 10:00"
    assert facts["Land price"].value.startswith("US$65 ")
    assert facts["Land price"].value.endswith("(as of 2025)")
    assert facts["Jobs"].source is None


def test_the_date_of_the_record_stands_where_no_source_has_one() -> None:
    project = InvestmentProjectFactory(figures_as_of="2017-05")
    FactSource.objects.create(project=project, title="Báo Đấu thầu", facts=["area"])
    assert read()["Land area"].source == Cited("Báo Đấu thầu", "", "as of May 2017")
    FactSource.objects.create(project=project, title="QĐ 1136", facts=["capital"], as_of="2020")
    assert read()["Land area"].source == Cited("Báo Đấu thầu", "", "")


def test_more_projects_need_no_more_queries(django_assert_num_queries: Any) -> None:
    for _number in range(5):
        InvestmentProjectFactory(zone=ZoneFactory())
    with django_assert_num_queries(5), override("vi"):
        assert [facts_of(one, "vi") for one in with_facts(InvestmentProject.objects.all())]
