"""What a sheet is made of is read once, and nothing is asked afterwards."""

from __future__ import annotations

from typing import Any

import pytest

from investment.models import Capacity, InvestmentProject, Participation, StatusChange
from investment.views.sheets.reading import RELATED, read_project
from tests.factories import (
    InvestmentProjectFactory,
    LegalDocumentFactory,
    PlaceFactory,
    PromotionActivityFactory,
    SectorFactory,
    ZoneFactory,
    publish,
)

OWN = (*RELATED, "legal_bases", "list_entries", "status_changes")
NARROWED = ("other_zones", "participations")  # only what is public of them

pytestmark = pytest.mark.django_db


@pytest.fixture
def project() -> InvestmentProject:
    """A public project with rows of several kinds, some of them not public."""
    record: InvestmentProject = InvestmentProjectFactory(code="TH-001")
    record.sub_sectors.set([SectorFactory(order=2), SectorFactory(order=1)])
    record.places.set([PlaceFactory(code="20000"), PlaceFactory(code="10000")])
    record.other_zones.set([ZoneFactory(live=True), ZoneFactory()])
    record.save()
    Capacity.objects.create(project=record, description_en="second", sort_order=2)
    Capacity.objects.create(project=record, description_en="first", sort_order=1)
    decision = LegalDocumentFactory(title_en="Decision 7")
    StatusChange.objects.create(project=record, status="planned", on="2020", decision=decision)
    publish(record)
    for activity in (PromotionActivityFactory(), PromotionActivityFactory()):
        Participation.objects.create(activity=activity, project=record)
    publish(Participation.objects.order_by("pk")[0].activity)
    return record


def test_rows_are_those_of_the_database_in_their_order(project: InvestmentProject) -> None:
    read = read_project("TH-001")
    stored = InvestmentProject.objects.get(code="TH-001")
    for name in OWN:
        assert list(getattr(read, name).all()) == list(getattr(stored, name).all()), name
    assert [row.description_en for row in read.capacities.all()] == ["first", "second"]


def test_zones_and_activities_that_are_not_public_are_left_out(project: InvestmentProject) -> None:
    read = read_project("TH-001")
    assert [zone.live for zone in read.other_zones.all()] == [True]
    assert [row.activity.live for row in read.participations.all()] == [True]


def test_all_is_read_at_once(project: InvestmentProject, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(1 + len(OWN) + len(NARROWED)):
        read = read_project("TH-001")
    with django_assert_num_queries(0):
        for name in (*OWN, *NARROWED):
            list(getattr(read, name).all())
        assert (read.sector.pk, read.zone, read.owning_agency) == (project.sector_id, None, None)
        assert [change.decision.title_en for change in read.status_changes.all()] == ["Decision 7"]


def test_a_project_that_is_not_public_is_not_there() -> None:
    InvestmentProjectFactory(code="TH-099")
    for code in ("TH-099", "TH-100", ""):
        with pytest.raises(InvestmentProject.DoesNotExist):
            read_project(code)
