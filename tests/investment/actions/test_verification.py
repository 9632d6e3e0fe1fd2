"""Only the owning agency makes a record fresh."""

from __future__ import annotations

from datetime import date

import pytest
from wagtail.models import ModelLogEntry

from investment.actions.verification import ConfirmationRefused, confirm
from investment.choices import Freshness
from investment.models import Membership
from tests.factories import InvestmentProjectFactory, OrganisationFactory, UserFactory

pytestmark = pytest.mark.django_db
DAY = date(2026, 11, 23)


def test_a_member_of_the_owning_agency_makes_it_fresh() -> None:
    agency, member = OrganisationFactory(), UserFactory()
    membership = Membership.objects.create(user=member, organisation=agency)
    project = InvestmentProjectFactory(owning_agency=agency)
    confirm(project=project, on=DAY, by=member)
    assert project.freshness(DAY) is Freshness.FRESH
    assert (project.review_due_on - DAY).days == 180
    assert ModelLogEntry.objects.get(action="investment.confirm").data["after"] == "2026-11-23"
    assert str(member) in str(membership)


def test_the_successor_of_a_merged_agency_confirms() -> None:
    finance, member = OrganisationFactory(), UserFactory()
    planning = OrganisationFactory(is_active=False, ended_on="2025-03", successor=finance)
    Membership.objects.create(user=member, organisation=finance)
    project = InvestmentProjectFactory(owning_agency=planning)
    confirm(project=project, on=DAY, by=member)
    assert project.verified_by == member


def test_another_agency_is_refused() -> None:
    member = UserFactory()
    Membership.objects.create(user=member, organisation=OrganisationFactory())
    project = InvestmentProjectFactory(owning_agency=OrganisationFactory())
    with pytest.raises(ConfirmationRefused, match="Only the agency"):
        confirm(project=project, on=DAY, by=member)
    assert project.freshness(DAY) is Freshness.NEVER_CHECKED


def test_a_project_without_agency_is_refused() -> None:
    with pytest.raises(ConfirmationRefused, match="Name the agency"):
        confirm(project=InvestmentProjectFactory(), on=DAY, by=UserFactory())


def test_a_confirmation_survives_an_old_revision() -> None:
    agency, member = OrganisationFactory(), UserFactory()
    Membership.objects.create(user=member, organisation=agency)
    project = InvestmentProjectFactory(owning_agency=agency, live=True)
    confirm(project=project, on=DAY, by=member)
    project.live_revision.publish()
    project.refresh_from_db()
    assert project.verified_on == DAY
