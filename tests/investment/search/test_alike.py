"""Which projects are most like one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import permutations

import pytest

from investment.choices import CallStatus
from investment.models import InvestmentProject
from investment.search.alike import (
    Alike,
    Closeness,
    Profile,
    Standing,
    apart,
    closeness,
    most_alike,
    rank,
)
from tests.factories import (
    CallListFactory,
    InvestmentProjectFactory,
    ListEntryFactory,
    PlaceFactory,
    SectorFactory,
    ZoneFactory,
    publish,
)

TODAY = date(2026, 11, 23)
MILL = Profile(
    code="TH-001",
    sector=1,
    sub_sectors=frozenset({11}),
    zone=5,
    places=frozenset({7}),
    capital=Decimal(100),
    area_ha=Decimal(10),
    standing=Standing.OPEN,
)
OTHER_SECTOR = replace(MILL, sector=2, sub_sectors=frozenset())


def codes(found: list[Alike]) -> list[str]:
    return [one.code for one in found]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (replace(MILL, code="B"), Closeness.ZONE_AND_SECTOR),
        (replace(MILL, code="B", zone=6), Closeness.SECTOR),
        (replace(OTHER_SECTOR, code="B", places=frozenset()), Closeness.ZONE),
        (replace(OTHER_SECTOR, code="B", zone=None), Closeness.PLACE),
        (replace(OTHER_SECTOR, code="B", zone=6, places=frozenset({8})), Closeness.NOTHING),
    ],
)
def test_what_two_projects_have_in_common(other: Profile, expected: Closeness) -> None:
    assert closeness(MILL, other) is expected


def test_to_be_in_no_zone_is_nothing_in_common() -> None:
    loose = replace(OTHER_SECTOR, code="B", zone=None, places=frozenset())
    assert closeness(replace(MILL, zone=None), loose) is Closeness.NOTHING


def test_the_steps_come_first_and_then_the_call() -> None:
    others = [
        replace(MILL, code="E", zone=6, standing=Standing.OPEN),
        replace(MILL, code="AA", standing=Standing.PLANNED, capital=None),
        replace(MILL, code="D", standing=Standing.OTHER),
        replace(MILL, code="C", standing=Standing.AWAITING),
        replace(MILL, code="B", standing=Standing.OPEN, capital=Decimal(9_000)),
        replace(OTHER_SECTOR, code="A", zone=None),
    ]
    assert codes(rank(MILL, others, most=9)) == ["B", "C", "AA", "D", "E", "A"]
    assert codes(rank(MILL, others)) == ["B", "C", "AA", "D"]


def test_a_common_sub_sector_comes_before_a_like_size() -> None:
    near = replace(MILL, code="A", sub_sectors=frozenset({12}))
    same_kind = replace(MILL, code="B", capital=Decimal(900))
    assert codes(rank(MILL, [near, same_kind])) == ["B", "A"]


def test_near_in_size_comes_first_and_an_unknown_size_is_not_near() -> None:
    others = [
        replace(MILL, code="A", capital=None, area_ha=None),
        replace(MILL, code="B", capital=Decimal(400)),
        replace(MILL, code="C", capital=Decimal(90), area_ha=Decimal(12)),
    ]
    assert codes(rank(MILL, others)) == ["C", "B", "A"]
    assert apart(MILL, replace(MILL, capital=Decimal(1_000))) == 1.0


def test_ties_are_settled_by_code_whatever_the_order() -> None:
    others = [replace(MILL, code=code) for code in ("TH-009", "TH-003", "TH-007")]
    for some in permutations([*others, MILL]):
        assert codes(rank(MILL, some)) == ["TH-003", "TH-007", "TH-009"]


@pytest.mark.django_db
def test_projects_of_the_catalogue_are_compared_as_they_stand() -> None:
    zone, ward = ZoneFactory(live=True), PlaceFactory()
    energy = SectorFactory(code="energy")
    project = InvestmentProjectFactory(code="TH-001", zone=zone)
    near = InvestmentProjectFactory(code="TH-006", sector=energy)
    for one in (project, near):
        one.places.set([ward])
        one.save()
        publish(one)
    InvestmentProjectFactory(code="TH-002", live=True)
    awaiting = InvestmentProjectFactory(code="TH-003", zone=zone)
    ListEntryFactory(project=awaiting, call_list=CallListFactory(period_end=date(2025, 12, 31)))
    awaiting.refresh_from_db()
    publish(awaiting)
    InvestmentProjectFactory(code="TH-004", zone=zone, live=True)
    InvestmentProjectFactory(code="TH-005", zone=zone, call_status=CallStatus.WITHDRAWN, live=True)
    InvestmentProjectFactory(code="TH-007", zone=zone)  # a draft
    for number, status in ((9, CallStatus.OPERATING), (10, CallStatus.PLANNED)):
        InvestmentProjectFactory(code=f"TH-0{number:02}", zone=zone, call_status=status, live=True)
    InvestmentProjectFactory(code="TH-008", sector=energy, live=True)  # nothing in common

    assert codes(most_alike(project.pk, on=TODAY)) == ["TH-004", "TH-003", "TH-010", "TH-009"]
    assert most_alike(project.pk, on=TODAY, most=9)[1:] == [
        ("TH-003", Closeness.ZONE_AND_SECTOR),
        ("TH-010", Closeness.ZONE_AND_SECTOR),
        ("TH-009", Closeness.ZONE_AND_SECTOR),
        ("TH-002", Closeness.SECTOR),
        ("TH-006", Closeness.PLACE),
    ]
    assert codes(most_alike(project.pk, on=TODAY, most=1)) == ["TH-004"]


@pytest.mark.django_db
def test_a_draft_is_like_nothing() -> None:
    InvestmentProjectFactory(live=True)
    assert most_alike(InvestmentProjectFactory().pk, on=TODAY) == []


@pytest.mark.django_db
def test_a_crowd_is_thinned_out_without_losing_the_likest() -> None:
    kinds = [SectorFactory(code=code) for code in ("energy", "tourism")]
    for number, capital in enumerate((1, 900, 40, 45, None, 41, 7, 44)):
        project = InvestmentProjectFactory(
            code=f"TH-10{number}",
            capital_max=capital and capital * 1_000_000,
            capital_currency="USD" if capital else "",
            area_max_ha=10 + number,
        )
        project.sub_sectors.set([kinds[number % 2]])
        project.save()
        publish(project)
    for project in InvestmentProject.objects.all():
        everybody = codes(most_alike(project.pk, on=TODAY, most=50))
        assert len(everybody) == 7
        assert codes(most_alike(project.pk, on=TODAY, most=2)) == everybody[:2]
