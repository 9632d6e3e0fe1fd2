"""The policy that Wagtail asks."""

from __future__ import annotations

from typing import Any

import pytest

from investment.models import InvestmentProject, Zone
from investment.permissions.policy import RecordPolicy, may_clear
from investment.permissions.roles import Role
from tests.factories import InvestmentProjectFactory, OrganisationFactory, ZoneFactory
from tests.investment.permissions.people import person

pytestmark = pytest.mark.django_db
PROJECTS, ZONES = RecordPolicy(InvestmentProject), RecordPolicy(Zone)


@pytest.fixture
def agency() -> Any:
    return OrganisationFactory()


def test_a_contributor_changes_an_own_project_and_no_other(agency: Any) -> None:
    somebody = person(Role.CONTRIBUTOR, agency=agency)
    own = InvestmentProjectFactory(owning_agency=agency)
    other = InvestmentProjectFactory(owning_agency=OrganisationFactory())
    assert PROJECTS.user_has_permission_for_instance(somebody, "change", own)
    assert not PROJECTS.user_has_permission_for_instance(somebody, "change", other)
    assert not PROJECTS.user_has_permission_for_instance(somebody, "publish", own)
    assert list(PROJECTS.instances_user_has_permission_for(somebody, "delete")) == [own]


def test_clearing_is_one_permission_for_every_kind_of_record() -> None:
    officer = person(Role.CLEARANCE)
    assert may_clear(officer)
    assert PROJECTS.user_has_permission(officer, "clear")
    assert ZONES.user_has_permission_for_instance(officer, "clear", ZoneFactory())
    assert not PROJECTS.user_has_permission(officer, "change")
    assert not may_clear(person(Role.EDITOR, Role.PUBLISHER))


def test_who_may_clear_can_be_listed() -> None:
    officer = person(Role.CLEARANCE)
    person(Role.EDITOR)
    assert list(PROJECTS.users_with_permission("clear")) == [officer]
