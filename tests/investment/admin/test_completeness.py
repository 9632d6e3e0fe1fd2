"""Drafts are weighed with what stands outside them, many in as few queries as one."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from investment.admin.completeness import completeness_of, scores_of, with_completeness
from investment.choices import DistanceTarget
from investment.models import (
    Contact,
    FactSource,
    Incentive,
    IncentiveLegalBasis,
    InvestmentProject,
    ZoneDistance,
    ZoneFactSource,
)
from tests.factories import (
    IncentiveFactory,
    InvestmentProjectFactory,
    LegalDocumentFactory,
    OrganisationFactory,
    UserFactory,
    ZoneFactory,
    publish,
)

pytestmark = pytest.mark.django_db
ON = date(2026, 11, 23)


def scores() -> dict[int, int]:
    return scores_of(InvestmentProject.objects.all(), on=ON)


def complete_items(project: Any) -> set[str]:
    found = dict(completeness_of(InvestmentProject.objects.filter(pk=project.pk), on=ON))
    return {one.item.code for part in found[project.pk].sections for one in part.have}


def add_source(project: Any, *facts: str) -> None:
    project.fact_sources.add(FactSource(url="https://thanhhoa.gov.vn", facts=list(facts)))


def test_the_draft_is_weighed_and_not_what_is_public() -> None:
    project = InvestmentProjectFactory(live=True)
    before = scores()[project.pk]
    add_source(project, "capital_max", "area_max_ha")
    project.save_revision(clean=False)
    assert scores()[project.pk] > before
    assert not FactSource.objects.exists()


def test_a_record_without_revision_is_weighed_as_it_stands() -> None:
    project = InvestmentProjectFactory()
    assert project.latest_revision is None
    assert "capital" not in complete_items(project)
    add_source(project, "capital_max")
    project.save()
    assert "capital" in complete_items(project)


def test_distances_of_the_zone_count_with_their_source() -> None:
    zone = ZoneFactory()
    project = InvestmentProjectFactory(zone=zone)
    ZoneDistance.objects.create(zone=zone, target=DistanceTarget.values[0], km_max=5)
    assert "distances" not in complete_items(project)
    ZoneFactSource.objects.create(zone=zone, title="Quyết định", facts=["distances"])
    assert "distances" in complete_items(project)


@pytest.mark.parametrize(("is_checked", "is_inside"), [(True, True), (True, False), (False, True)])
def test_incentives_of_the_zone_count_once_they_are_checked(
    is_checked: bool, is_inside: bool
) -> None:
    outer = ZoneFactory()
    zone = ZoneFactory(parent=outer) if is_inside else ZoneFactory()
    incentive: Incentive = IncentiveFactory(zone=outer)
    basis = LegalDocumentFactory(checked_on=ON, checked_by=UserFactory())
    incentive.legal_bases.add(IncentiveLegalBasis(document=basis))
    if is_checked:
        incentive.checked_on, incentive.checked_by = ON, UserFactory()
    publish(incentive)
    found = "incentives" in complete_items(InvestmentProjectFactory(zone=zone))
    assert found is (is_checked and is_inside)


def test_the_mailbox_of_the_agency_or_of_its_successor_counts() -> None:
    today = OrganisationFactory()
    former = OrganisationFactory(is_active=False, successor=today)
    project = InvestmentProjectFactory(owning_agency=former)
    assert "mailbox" not in complete_items(project)
    Contact.objects.create(organisation=today, role="Văn phòng", e_mail="office@example.org")
    assert "mailbox" in complete_items(project)


def test_projects_are_sorted_by_their_drafts() -> None:
    full, some, bare = (InvestmentProjectFactory(code=f"TH-{n}") for n in (901, 902, 903))
    for project, facts in ((full, ["capital_max", "area_max_ha", "name"]), (some, ["name"])):
        add_source(project, *facts)
        project.save_revision(clean=False)
    projects = with_completeness(InvestmentProject.objects.all(), on=ON)
    assert list(projects.order_by("completeness")) == [bare, some, full]
    assert [project.completeness for project in projects.order_by("-completeness")] == sorted(
        scores().values(), reverse=True
    )


@pytest.mark.parametrize("has_revision", [True, False])
def test_more_projects_need_no_more_queries(has_revision: bool) -> None:
    def make(count: int) -> None:
        for project in InvestmentProjectFactory.create_batch(count):
            add_source(project, "name")
            project.save()
            if has_revision:
                project.save_revision(clean=False)

    make(2)
    scores()
    with CaptureQueriesContext(connection) as few:
        scores()
    make(20)
    with CaptureQueriesContext(connection) as many:
        assert len(scores()) == 22
    assert len(many) == len(few)
    assert len(few) <= (10 if has_revision else 28)
