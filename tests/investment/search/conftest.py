"""A small catalogue with every trap of the search in it, indexed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import transaction

from investment.choices import CallStatus, PlaceKind
from investment.models import ExchangeRate, FundingRoute, Place, PlaceSuccession, Sector, Zone
from investment.search.indexing import rebuild
from tests.demonstration import load_kept_demonstration
from tests.factories import (
    CallListFactory,
    InvestmentProjectFactory,
    ListEntryFactory,
    PlaceFactory,
    PromotionActivityFactory,
    SectorFactory,
    ZoneFactory,
    publish,
)

REFORM = date(2025, 7, 1)


def make_places() -> None:
    former = {"valid_until": REFORM}
    town = PlaceFactory(
        **{"code": "former-407", "kind": PlaceKind.FORMER_TOWN, **former},
        name_vi="Nghi Sơn",
        name_en="Nghi Son",
        name_ko="응이선시",
        full_name_vi="Thị xã Nghi Sơn",
        aliases=["응이손", "응이썬"],
    )
    PlaceFactory(
        **{"code": "former-382", "kind": PlaceKind.FORMER_CITY, **former},
        name_vi="Sầm Sơn",
        name_en="Sam Son",
        name_ko="섬선시",
        aliases=["삼손"],
    )
    commune = PlaceFactory(
        **{"code": "former-16564", "kind": PlaceKind.FORMER_COMMUNE, "parent": town, **former},
        name_vi="Hải Hoà",
        name_en="Hai Hoa",
    )
    ward = PlaceFactory(code="16561", kind=PlaceKind.WARD, name_vi="Tĩnh Gia", name_en="Tinh Gia")
    PlaceSuccession.objects.create(predecessor=commune, successor=ward)


def make_zones_and_sectors() -> None:
    SectorFactory(code="energy", name_vi="Năng lượng", name_en="Energy", name_ko="에너지", order=1)
    SectorFactory(
        code="textiles",
        name_vi="Dệt, sợi",
        name_en="Textiles",
        name_ko="섬유·방적",
        parent=SectorFactory(),
        order=2,
    )
    ZoneFactory(
        code="Z-02",
        name_vi="Khu công nghiệp số 3",
        name_en="Industrial Park No. 3",
        name_ko="제3산업단지",
        parent=ZoneFactory(code="Z-01", live=True),
        live=True,
    )


def make_projects_in_zones() -> None:
    zone, park = Zone.objects.get(code="Z-01"), Zone.objects.get(code="Z-02")
    methanol = InvestmentProjectFactory(code="TH-001", zone=zone, live=True)
    ListEntryFactory(project=methanol, call_list=CallListFactory(period_end=date(2025, 12, 31)))
    InvestmentProjectFactory(
        code="TH-002",
        zone=zone,
        name_vi="Nhà máy cao su tổng hợp",
        name_en="Synthetic rubber plants",
        name_ko="합성고무 공장",
        capital_max=Decimal(200_000_000),
        area_max_ha=None,
        live=True,
    )
    InvestmentProjectFactory(
        code="TH-005",
        zone=park,
        name_vi="KCN số 3",
        name_en="Park No. 3 infrastructure",
        name_ko="제3산업 단지 기반시설",
        call_status=CallStatus.SELECTING,
        capital_max=None,
        capital_currency="",
        live=True,
    )


def make_projects_at_places() -> None:
    garments = InvestmentProjectFactory(
        code="TH-003",
        sector=Sector.objects.get(code="textiles"),
        name_vi="Nhà máy dệt may",
        name_en="Textile and garment factory",
        name_ko="섬유·의류 공장",
        capital_max=Decimal(500_000_000_000),
        capital_currency="VND",
        area_min_ha=Decimal(20),
        area_max_ha=Decimal(30),
    )
    garments.places.add(Place.objects.get(code="16561"))
    garments.funding_routes.add(FundingRoute.objects.get(code="fdi"))
    resort = InvestmentProjectFactory(
        code="TH-004",
        name_vi="Khu nghỉ dưỡng ven sông Sầm Sơn",
        name_en="Sam Son riverside resort",
        name_ko="섬선 강변 휴양지",
        call_status=CallStatus.PLANNED,
        capital_max=None,
        capital_currency="",
    )
    resort.places.add(Place.objects.get(code="former-382"))
    for project in (garments, resort):
        project.save()
        publish(project)


def make_project_with_gaps() -> None:
    """In Vietnamese only, shown at an activity; and a draft."""
    wind = InvestmentProjectFactory(
        code="TH-016",
        sector=Sector.objects.get(code="energy"),
        name_vi="Nhà máy điện gió",
        name_en="",
        name_ko="",
        summary_vi="Gần kho hoá chất của cảng.",
        call_status=CallStatus.OPERATING,
        capital_max=Decimal(90_000_000),
        live=True,
    )
    activity = PromotionActivityFactory(code="A-01")
    activity.participations.create(project=wind)
    publish(activity)
    InvestmentProjectFactory(code="TH-099", name_vi="Bản nháp methanol")


@pytest.fixture(scope="module")
def _stored_catalogue(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """Made once for a module, in a transaction that is rolled back after its last test."""
    with django_db_blocker.unblock(), transaction.atomic():
        rate = {"vnd_per_unit": 25_000, "on": date(2026, 1, 1), "source": "Rate of the tests"}
        ExchangeRate.objects.create(currency="USD", **rate)
        make_places()
        make_zones_and_sectors()
        make_projects_in_zones()
        make_projects_at_places()
        make_project_with_gaps()
        rebuild()
        yield
        transaction.set_rollback(True)


@pytest.fixture
def catalogue(_stored_catalogue: None, db: None) -> None:
    """Six public projects and a draft; a dollar is 25,000 đồng, no rate of the won is known."""


@pytest.fixture(scope="module")
def _stored_demonstration(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    with django_db_blocker.unblock(), transaction.atomic():
        load_kept_demonstration()
        yield
        transaction.set_rollback(True)


@pytest.fixture
def demonstration(_stored_demonstration: None, db: None) -> None:
    """The demonstration catalogue, loaded once for a module and indexed."""
