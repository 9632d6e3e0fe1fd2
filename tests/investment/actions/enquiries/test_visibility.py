"""Who sees which enquiries."""

from __future__ import annotations

from typing import Any

import pytest

from investment.actions.enquiries.visibility import visible_to
from investment.models import Membership, Organisation, RoutingRule
from tests.factories import EnquiryFactory, OrganisationFactory, UserFactory

pytestmark = pytest.mark.django_db


def member_of(agency: Organisation) -> Any:
    person = UserFactory()
    Membership.objects.create(user=person, organisation=agency)
    return person


def test_members_see_what_their_agency_has_and_what_its_forerunner_had(board: Any) -> None:
    old = OrganisationFactory(is_active=False, successor=board)
    theirs = [EnquiryFactory(assigned_agency=agency) for agency in (board, old)]
    EnquiryFactory(assigned_agency=OrganisationFactory())
    EnquiryFactory()
    assert set(visible_to(member_of(board))) == set(theirs)
    assert set(visible_to(member_of(old))) == set(theirs)


def test_the_centre_and_superusers_see_all(board: Any) -> None:
    both = {EnquiryFactory(assigned_agency=board), EnquiryFactory()}
    centre = RoutingRule.objects.get(matter=RoutingRule.DEFAULT).organisation
    for person in (member_of(centre), UserFactory(is_superuser=True)):
        assert set(visible_to(person)) == both


def test_who_belongs_to_no_agency_sees_none(board: Any) -> None:
    EnquiryFactory(assigned_agency=board)
    gone = OrganisationFactory(is_active=False)
    for person in (UserFactory(), member_of(gone)):
        assert not visible_to(person).exists()
