"""Agencies, what became of them, and who answers what."""

from __future__ import annotations

import pytest

from investment.models import Organisation, RoutingRule

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.slow,
    pytest.mark.xdist_group("demonstration"),
    pytest.mark.usefixtures("loaded"),
]


def test_a_merged_department_leads_to_its_successor() -> None:
    before = Organisation.objects.get(code="O-03")
    assert (before.is_active, before.ended_on) == (False, "2025-03")
    assert before.present() == Organisation.objects.get(code="O-04")


def test_an_agency_that_ended_without_successor_leads_nowhere() -> None:
    assert Organisation.objects.get(code="O-15").present() is None


def test_the_routing_table_names_an_agency_for_every_matter() -> None:
    rules = dict(RoutingRule.objects.values_list("matter", "organisation__code"))
    assert rules == {
        "zones_and_parks": "O-05",
        "projects_outside_zones": "O-04",
        "industrial_clusters": "O-06",
        "oda": "O-04",
        "trade": "O-06",
        "default": "O-02",
    }
