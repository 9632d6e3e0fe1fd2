"""Agencies after the mergers of 2025, and how they are reached."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction

from investment.models import Contact, Organisation, RoutingRule
from tests.factories import OrganisationFactory

pytestmark = pytest.mark.django_db


def test_a_merged_agency_leads_to_its_successor() -> None:
    finance = OrganisationFactory()
    planning = OrganisationFactory(is_active=False, ended_on="2025-03", successor=finance)
    older = OrganisationFactory(is_active=False, successor=planning)
    assert older.present() == finance
    assert list(Organisation.objects.active()) == [finance]


def test_an_ended_agency_without_successor_leads_nowhere() -> None:
    assert OrganisationFactory(is_active=False, ended_on="2025-07-01").present() is None


def test_a_ring_of_successors_ends() -> None:
    one, two = OrganisationFactory(is_active=False), OrganisationFactory(is_active=False)
    one.successor, two.successor = two, one
    assert one.present() is None


def test_a_contact_can_be_reached() -> None:
    agency = OrganisationFactory()
    contact = Contact.objects.create(organisation=agency, role_vi="Tiếp nhận", telephone="0237")
    assert "Tiếp nhận" in str(contact)
    with pytest.raises(IntegrityError, match="contact_can_be_reached"), transaction.atomic():
        Contact.objects.create(organisation=agency, role_vi="Tiếp nhận")


def test_a_routing_rule_names_matter_and_agency() -> None:
    agency = OrganisationFactory(name_vi="Sở Công Thương", name_en="")
    rule = RoutingRule(matter="trade", name_vi="Thương mại", organisation=agency)
    assert str(rule) == "Thương mại → Sở Công Thương"
