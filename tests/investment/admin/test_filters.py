"""Filters of the lists."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from investment.admin.filters import (
    ActivityFilterSet,
    PlaceFilterSet,
    ProjectFilterSet,
    ZoneFilterSet,
)
from investment.choices import CallStatus
from investment.models import InvestmentProject, Place, PromotionActivity, Sector, Zone
from tests.factories import (
    CallListFactory,
    InvestmentProjectFactory,
    ListEntryFactory,
    OrganisationFactory,
    PlaceFactory,
    PromotionActivityFactory,
    SectorFactory,
    UserFactory,
    ZoneFactory,
)
from tests.investment.reviews import member_of, public_project

pytestmark = pytest.mark.django_db


def projects(**query: Any) -> set[str]:
    """Codes of the projects that a filter leaves."""
    filtered = ProjectFilterSet(query, queryset=InvestmentProject.objects.all())
    assert filtered.is_valid(), filtered.errors
    return set(filtered.qs.values_list("code", flat=True))


def test_status_and_publication() -> None:
    InvestmentProjectFactory(code="TH-1", live=True)
    InvestmentProjectFactory(code="TH-2", call_status=CallStatus.PLANNED)
    assert projects() == {"TH-1", "TH-2"}
    assert projects(call_status=["planned"]) == {"TH-2"}
    assert projects(call_status=["planned", "calling"]) == {"TH-1", "TH-2"}
    assert projects(live="true") == {"TH-1"}
    assert projects(live="false") == {"TH-2"}


def test_open_calls_and_those_that_are_over() -> None:
    InvestmentProjectFactory(code="TH-1")
    ended = InvestmentProjectFactory(code="TH-2")
    ListEntryFactory(project=ended, call_list=CallListFactory(period_end=date(2025, 12, 31)))
    InvestmentProjectFactory(code="TH-3", call_status=CallStatus.PLANNED)
    assert projects(call="open") == {"TH-1"}
    assert projects(call="ended") == {"TH-2"}


def test_freshness_sector_and_zone() -> None:
    parent = SectorFactory()
    child = Sector.objects.create(code="textiles", name_vi="Dệt may", parent=parent)
    other = Sector.objects.create(code="tourism", name_vi="Du lịch")
    zone = ZoneFactory()
    InvestmentProjectFactory(code="TH-1", sector=child, is_source_checked=True)
    InvestmentProjectFactory(code="TH-2", sector=other, zone=zone)
    assert projects(freshness="source_checked") == {"TH-1"}
    assert projects(freshness="never_checked") == {"TH-2"}
    assert projects(sector=[parent.pk]) == {"TH-1"}
    assert projects(zone=[zone.pk]) == {"TH-2"}


def test_records_without_a_language() -> None:
    InvestmentProjectFactory(code="TH-1", name_ko="")
    InvestmentProjectFactory(code="TH-2", name_ko=None)
    InvestmentProjectFactory(code="TH-3")
    assert projects(missing="ko") == {"TH-1", "TH-2"}


@pytest.mark.parametrize(
    ("filters", "factory", "model"),
    [
        (ZoneFilterSet, ZoneFactory, Zone),
        (ActivityFilterSet, PromotionActivityFactory, PromotionActivity),
        (PlaceFilterSet, PlaceFactory, Place),
    ],
)
def test_kinds(filters: Any, factory: Any, model: Any) -> None:
    record = factory()
    assert list(filters({"kind": [record.kind]}, queryset=model.objects.all()).qs) == [record]


def test_what_waits_for_confirmation_and_for_whom(rf: Any) -> None:
    agency = OrganisationFactory()
    public_project(agency, code="TH-801")
    public_project(OrganisationFactory(), code="TH-802")
    public_project(agency, code="TH-803", due_on=date(2027, 5, 1))
    assert projects(review="waiting") == {"TH-801", "TH-802"}

    def mine(person: Any) -> set[str]:
        request = rf.get("/")
        request.user = person
        filtered = ProjectFilterSet(
            {"review": "mine"}, queryset=InvestmentProject.objects.all(), request=request
        )
        return set(filtered.qs.values_list("code", flat=True))

    assert mine(member_of(agency)) == {"TH-801"}
    assert mine(UserFactory()) == set()
