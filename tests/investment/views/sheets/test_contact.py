"""Whom to write to about a project."""

from __future__ import annotations

import pytest

from investment.models import Contact, InvestmentProject, RoutingRule
from investment.views.sheets.contact import contact_for
from tests.factories import InvestmentProjectFactory, OrganisationFactory, ZoneFactory

pytestmark = pytest.mark.django_db


def project(**values: object) -> InvestmentProject:
    made: InvestmentProject = InvestmentProjectFactory(**values)
    return made


def rule(matter: str, **agency: object) -> None:
    organisation = OrganisationFactory(**agency)
    RoutingRule.objects.create(matter=matter, name_en=matter, organisation=organisation)


def test_the_successor_answers_for_an_agency_that_has_ended() -> None:
    finance = OrganisationFactory(name_en="Finance", website="https://finance.example")
    planning = OrganisationFactory(name_en="Planning", is_active=False, successor=finance)
    box = {"role_en": "Investors' desk", "e_mail": "desk@finance.example", "languages": ["en"]}
    Contact.objects.create(organisation=finance, **box)
    panel = contact_for(project(owning_agency=planning), "en")
    assert (panel.organisation, panel.role) == ("Finance", "Investors' desk")
    assert (panel.mailbox, panel.website) == ("desk@finance.example", "https://finance.example")
    assert panel.languages == "Languages: English"


def test_an_agency_without_a_successor_leaves_it_to_the_routing_table() -> None:
    rule(RoutingRule.OUTSIDE_ZONES, name_en="Department of Finance")
    rule(RoutingRule.INSIDE_ZONES, name_en="Management Board")
    gone = OrganisationFactory(is_active=False, ended_on="2025")
    outside = contact_for(project(owning_agency=gone), "en")
    inside = contact_for(project(zone=ZoneFactory()), "en")
    assert (outside.organisation, outside.role) == (
        "Department of Finance",
        RoutingRule.OUTSIDE_ZONES,
    )
    assert inside.organisation == "Management Board"


def test_a_rule_whose_agency_is_gone_falls_back_to_the_default() -> None:
    rule(RoutingRule.OUTSIDE_ZONES, is_active=False)
    rule(RoutingRule.DEFAULT, name_en="", name_vi="Trung tâm Xúc tiến đầu tư")
    panel = contact_for(project(), "en")
    assert (panel.organisation, panel.organisation_language) == ("Trung tâm Xúc tiến đầu tư", "vi")


def test_nobody_is_invented_and_one_can_ask_all_the_same() -> None:
    panel = contact_for(project(code="TH-001"), "en")
    assert (panel.organisation, panel.mailbox) == ("", "")
    assert panel.enquiry_href == "/en/enquiries/new/?codes=TH-001"
