"""Which agency answers: by the routing table, with the successors of agencies that are gone."""

from __future__ import annotations

from typing import Any

import pytest

from investment.actions.routing import agency_for, centre, matter_for, rule_for
from investment.models import InvestmentProject, Organisation, RoutingRule, Sector
from tests.factories import InvestmentProjectFactory, OrganisationFactory, ZoneFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def table() -> dict[str, Organisation]:
    """The board for zones, finance for the rest and for ODA, trade for clusters, the centre."""
    agencies = {name: OrganisationFactory() for name in ("board", "finance", "trade", "centre")}
    rules = {
        RoutingRule.INSIDE_ZONES: "board",
        RoutingRule.OUTSIDE_ZONES: "finance",
        "oda": "finance",
        RoutingRule.CLUSTERS: "trade",
        RoutingRule.DEFAULT: "centre",
    }
    for matter, name in rules.items():
        RoutingRule.objects.create(matter=matter, name_vi=matter, organisation=agencies[name])
    return agencies


def inside() -> InvestmentProject:
    project: InvestmentProject = InvestmentProjectFactory(zone=ZoneFactory())
    return project


def cluster() -> InvestmentProject:
    project: InvestmentProject = InvestmentProjectFactory()
    sector, _made = Sector.objects.get_or_create(code="industrial_cluster", name_vi="Cụm")
    project.sub_sectors.set([sector])
    return project


def test_each_matter_has_its_agency(table: Any) -> None:
    assert agency_for(matter_for([inside(), inside()])) == table["board"]
    assert agency_for(matter_for([InvestmentProjectFactory()])) == table["finance"]
    assert agency_for(matter_for([cluster()])) == table["trade"]
    assert agency_for("nobody wrote a rule for this") == centre() == table["centre"]


def test_without_a_project_the_centre_answers(table: Any) -> None:
    assert matter_for([]) == RoutingRule.DEFAULT


def test_projects_of_several_agencies_go_to_the_centre_unless_all_agree(table: Any) -> None:
    mixed = [inside(), InvestmentProjectFactory()]
    assert matter_for(mixed) == RoutingRule.DEFAULT
    RoutingRule.objects.filter(matter=RoutingRule.OUTSIDE_ZONES).update(organisation=table["board"])
    assert agency_for(matter_for(mixed)) == table["board"]


def test_a_merged_agency_s_successor_answers(table: Any) -> None:
    heir = OrganisationFactory()
    Organisation.objects.filter(pk=table["board"].pk).update(is_active=False, successor=heir)
    assert agency_for(RoutingRule.INSIDE_ZONES) == heir


def test_where_an_agency_ended_without_a_successor_the_centre_answers(table: Any) -> None:
    Organisation.objects.filter(pk=table["board"].pk).update(is_active=False)
    assert agency_for(RoutingRule.INSIDE_ZONES) == table["centre"]


def test_without_a_table_nobody_is_named() -> None:
    assert rule_for("oda") is None
    assert agency_for("oda") is None
    assert matter_for([inside()]) == RoutingRule.INSIDE_ZONES
    assert matter_for([inside(), InvestmentProjectFactory()]) == RoutingRule.DEFAULT
