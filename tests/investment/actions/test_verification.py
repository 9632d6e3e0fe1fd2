"""Only the owning agency makes a record fresh."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import ModelLogEntry

from investment.actions.status import change_call_status
from investment.actions.verification import (
    ConfirmationRefused,
    confirm,
    confirm_many,
    version_of,
)
from investment.choices import Freshness
from investment.models import Membership
from tests.factories import InvestmentProjectFactory, OrganisationFactory, UserFactory, publish
from tests.investment.reviews import DAY, member_of, public_project

pytestmark = pytest.mark.django_db


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


def test_what_was_not_shown_is_not_confirmed() -> None:
    agency = OrganisationFactory()
    member, project = member_of(agency), public_project(agency)
    seen = version_of(project)
    change_call_status(
        project=project, to="selecting_investor", on=DAY, reason={"vi": "Mở thầu"}, by=UserFactory()
    )
    with pytest.raises(ConfirmationRefused, match="changed since you opened"):
        confirm(project=project, on=DAY, by=member, seen=seen)
    confirm(project=project, on=DAY, by=member, seen=version_of(project))
    assert project.verified_on == DAY


def test_new_public_figures_are_another_version() -> None:
    project = public_project(OrganisationFactory())
    seen = version_of(project)
    project.area_max_ha = 12
    publish(project)
    assert version_of(project) != seen


def test_a_draft_that_waits_is_no_other_version() -> None:
    project = public_project(OrganisationFactory())
    seen = version_of(project)
    project.area_max_ha = 12
    project.save_revision(user=UserFactory(), clean=False)
    project.refresh_from_db()
    assert version_of(project) == seen


def test_a_second_press_on_the_same_day_leaves_one_row_in_the_audit() -> None:
    agency = OrganisationFactory()
    member, project = member_of(agency), public_project(agency)
    for _press in range(2):
        confirm(project=project, on=DAY, by=member)
    assert ModelLogEntry.objects.filter(action="investment.confirm").count() == 1


def test_several_are_confirmed_in_one_go_and_each_refusal_keeps_no_other_back() -> None:
    agency, other = OrganisationFactory(), OrganisationFactory()
    member = member_of(agency)
    own, changed, strange = public_project(agency), public_project(agency), public_project(other)
    seen = {own.pk: version_of(own), changed.pk: "1-planned", strange.pk: version_of(strange)}
    result = confirm_many(seen=seen, statement="Đối chiếu hồ sơ", on=DAY, by=member)
    assert [one.pk for one in result.done] == [own.pk]
    assert {one.project.pk: one.reason for one in result.refused} == {
        changed.pk: "The figures have changed since you opened this page.",
        strange.pk: "Only the agency that owns the project can confirm it.",
    }
    row = ModelLogEntry.objects.get(action="investment.confirm")
    assert (row.object_id, row.data["statement"]) == (str(own.pk), "Đối chiếu hồ sơ")
    strange.refresh_from_db()
    assert strange.verified_on is None


@pytest.mark.parametrize(
    ("has_tick", "statement", "reason"), [(False, "Hồ sơ", "Tick"), (True, "  ", "rests on")]
)
def test_nothing_ticked_or_nothing_said_is_refused(
    has_tick: bool, statement: str, reason: str
) -> None:
    agency = OrganisationFactory()
    member, project = member_of(agency), public_project(agency)
    seen = {project.pk: version_of(project)} if has_tick else {}
    with pytest.raises(ConfirmationRefused, match=reason):
        confirm_many(seen=seen, statement=statement, on=DAY, by=member)
    project.refresh_from_db()
    assert project.verified_on is None


def test_the_owners_of_many_are_read_with_them() -> None:
    agency = OrganisationFactory()
    member = member_of(agency)
    projects = [public_project(agency) for _number in range(4)]
    seen = {one.pk: version_of(one) for one in projects}
    with CaptureQueriesContext(connection) as four:
        confirm_many(seen=seen, statement="Hồ sơ", on=DAY, by=member)
    more = [public_project(agency) for _number in range(8)]
    with CaptureQueriesContext(connection) as eight:
        confirm_many(
            seen={one.pk: version_of(one) for one in more}, statement="Hồ sơ", on=DAY, by=member
        )
    reads = [
        sum(query["sql"].startswith("SELECT") and "organisation" in query["sql"] for query in found)
        for found in (four.captured_queries, eight.captured_queries)
    ]
    assert reads[0] == reads[1]
