"""How far a permission reaches."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Permission

from investment.models import InvestmentProject, ProjectDocument, Zone
from investment.permissions.reach import Reach, agencies_of, reach
from investment.permissions.roles import Role
from tests.factories import (
    InvestmentProjectFactory,
    OrganisationFactory,
    UserFactory,
    ZoneFactory,
)
from tests.investment.permissions.people import person

pytestmark = pytest.mark.django_db
CHANGE = ["investment.change_investmentproject"]


@pytest.fixture
def agency() -> Any:
    return OrganisationFactory()


def test_a_contributor_reaches_projects_of_their_agency_and_of_those_it_succeeded(
    agency: Any,
) -> None:
    merged = OrganisationFactory(is_active=False, successor=agency)
    own, inherited = (InvestmentProjectFactory(owning_agency=one) for one in (agency, merged))
    InvestmentProjectFactory(owning_agency=OrganisationFactory())
    InvestmentProjectFactory(owning_agency=None)
    found = reach(person(Role.CONTRIBUTOR, agency=agency), CHANGE)
    assert set(found.narrow(InvestmentProject.objects.all())) == {own, inherited}


def test_documents_follow_their_projects_and_zones_belong_to_nobody(agency: Any) -> None:
    for owner in (agency, OrganisationFactory()):
        ProjectDocument.objects.create(
            project=InvestmentProjectFactory(owning_agency=owner), kind="plan", language="vi"
        )
    ZoneFactory()
    found = Reach(agencies=frozenset([agency.pk]))
    documents = found.narrow(ProjectDocument.objects.all())
    assert [one.project.owning_agency for one in documents] == [agency]
    assert not found.narrow(Zone.objects.all()).exists()


def test_a_second_role_with_the_permission_reaches_everything(agency: Any) -> None:
    assert reach(person(Role.CONTRIBUTOR, Role.EDITOR, agency=agency), CHANGE).is_everything
    translator = person(Role.CONTRIBUTOR, Role.TRANSLATOR_EN, agency=agency)
    assert not reach(translator, CHANGE).is_everything  # translators do not change data
    assert reach(translator, ["investment.view_investmentproject"]).is_everything


def test_a_permission_given_to_the_person_alone_reaches_everything() -> None:
    somebody = UserFactory()
    somebody.user_permissions.add(Permission.objects.get(codename="change_investmentproject"))
    assert reach(somebody, CHANGE).is_everything


def test_without_permission_or_agency_nothing_is_reached(agency: Any) -> None:
    InvestmentProjectFactory(owning_agency=agency)
    for somebody in (
        person(agency=agency),
        person(Role.CONTRIBUTOR),
        person(Role.CONTRIBUTOR, agency=OrganisationFactory(is_active=False)),
    ):
        assert not reach(somebody, CHANGE).narrow(InvestmentProject.objects.all()).exists()


def test_somebody_deactivated_reaches_nothing() -> None:
    gone = UserFactory(is_superuser=True, is_active=False)
    assert reach(gone, CHANGE) == Reach()
    assert reach(UserFactory(is_superuser=True), CHANGE).is_everything


def test_somebody_without_membership_works_for_no_agency() -> None:
    assert agencies_of(person(Role.CONTRIBUTOR)) == frozenset()
