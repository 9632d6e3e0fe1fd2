"""Whose projects are whose, also after agencies were merged."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth import get_user_model

from investment.actions.ownership import agency_of, is_of_centre, owned_by
from tests.factories import InvestmentProjectFactory, OrganisationFactory, UserFactory
from tests.investment.reviews import member_of, the_centre

pytestmark = pytest.mark.django_db


def test_after_a_merger_people_and_projects_belong_to_the_successor() -> None:
    finance = OrganisationFactory()
    planning = OrganisationFactory(is_active=False, ended_on="2025-03", successor=finance)
    person = member_of(planning)
    of_both = {InvestmentProjectFactory(owning_agency=one).pk for one in (planning, finance)}
    InvestmentProjectFactory(owning_agency=OrganisationFactory())
    InvestmentProjectFactory()
    assert agency_of(person) == finance
    assert set(owned_by(finance).values_list("pk", flat=True)) == of_both


def test_a_person_without_a_membership_works_for_nobody() -> None:
    assert agency_of(UserFactory()) is None


def test_the_centre_is_the_agency_of_the_default_rule() -> None:
    stranger: Any = member_of(OrganisationFactory())
    assert not is_of_centre(stranger)  # while nobody is the centre, no member is of it
    centre = the_centre()
    assert is_of_centre(member_of(centre))
    assert not is_of_centre(stranger)
    assert not is_of_centre(UserFactory())
    assert is_of_centre(get_user_model().objects.create_superuser("root"))
