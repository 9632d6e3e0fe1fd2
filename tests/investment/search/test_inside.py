"""What a zone or sector holds: the same counts as the catalogue's."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from investment.choices import CallStatus
from investment.models import ExchangeRate, Sector
from investment.money import Money
from investment.search.criteria import Criteria
from investment.search.engine import search
from investment.search.inside import Share, look_inside
from investment.search.results import Results
from investment.search.values import OPEN
from tests.factories import (
    CallListFactory,
    InvestmentProjectFactory,
    ListEntryFactory,
    SectorFactory,
    ZoneFactory,
    publish,
)

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)
ZONE = Criteria(zone=("Z-01",))
INDUSTRY = Criteria(sector=("industry",))


@pytest.fixture(autouse=True)
def catalogue() -> None:
    """A zone with a park in it; one project awaits the new list, one is approved."""
    zone = ZoneFactory(code="Z-01", live=True)
    park = ZoneFactory(code="Z-02", name_en="Park", parent=zone, live=True)
    industry, energy = SectorFactory(), SectorFactory(code="energy", name_en="Energy")
    textiles = SectorFactory(code="textiles", name_en="Textiles")
    Sector.objects.filter(pk=textiles.pk).update(parent=industry)
    mill = InvestmentProjectFactory(code="TH-001", zone=zone)
    mill.sub_sectors.set([textiles])
    mill.save()
    publish(mill)
    InvestmentProjectFactory(
        code="TH-002", zone=park, sector=textiles, capital_min=100, capital_max=200, live=True
    )
    awaiting = InvestmentProjectFactory(
        code="TH-003", zone=zone, sector=energy, capital_currency="VND", area_max_ha=None
    )
    ListEntryFactory(project=awaiting, call_list=CallListFactory(period_end=date(2025, 12, 31)))
    awaiting.refresh_from_db()
    publish(awaiting)
    InvestmentProjectFactory(code="TH-004", call_status=CallStatus.APPROVED, live=True)
    InvestmentProjectFactory(code="TH-005", zone=zone)  # a draft


def asked(criteria: Criteria) -> Results:
    return search(criteria, language="en", on=TODAY)


def facet(criteria: Criteria, parameter: str) -> dict[str, int]:
    """What the catalogue counts beside the list, without what it counts as 0."""
    for one in asked(criteria).facets:
        if one.parameter == parameter:
            return {value.value: value.count for value in one.values if value.count}
    return {}


def counted(shares: tuple[Share, ...]) -> dict[str, int]:
    return {share.code: share.totals.project_count for share in shares}


@pytest.mark.parametrize("criteria", [ZONE, INDUSTRY, Criteria(sector=("textiles",)), Criteria()])
def test_counts_are_those_of_the_catalogue(criteria: Criteria) -> None:
    inside = look_inside(criteria, language="en", on=TODAY)
    statuses = facet(criteria, "status")
    assert inside.totals.project_count == asked(criteria).total
    assert inside.open_count == statuses.pop(OPEN, 0)
    assert inside.awaiting_count == statuses.get("call_ended", 0)
    assert counted(inside.statuses) == statuses


def test_a_zone_is_parted_by_sectors_and_the_zones_in_it() -> None:
    inside = look_inside(ZONE, language="en", on=TODAY)
    assert counted(inside.sectors) == facet(ZONE, "sector") == {"industry": 2, "energy": 1}
    assert counted(inside.inner_zones) == {"Z-02": asked(Criteria(zone=("Z-02",))).total}
    assert inside.narrower_sectors == ()


def test_a_sector_is_parted_by_its_sub_sectors_and_zones() -> None:
    inside = look_inside(INDUSTRY, language="en", on=TODAY)
    assert counted(inside.narrower_sectors) == {
        "textiles": asked(Criteria(sector=("textiles",))).total
    }
    assert counted(inside.zones) == {"Z-01": facet(INDUSTRY, "zone")["Z-01"]}
    assert inside.inner_zones == ()


def test_sums_are_of_the_same_projects() -> None:
    totals = look_inside(ZONE, language="en", on=TODAY).totals
    assert totals.land is not None
    assert (totals.land.ha, totals.land.project_count) == (Decimal(20), 2)
    assert [(one.low, one.money, one.project_count) for one in totals.capital] == [
        (Money(Decimal(150_000_100), "USD"), Money(Decimal(150_000_200), "USD"), 2),
        (Money(Decimal(150_000_000), "VND"), Money(Decimal(150_000_000), "VND"), 1),
    ]


def test_capital_is_converted_into_the_currency_that_was_asked_for() -> None:
    in_dong = Criteria(zone=("Z-01",), currency="VND")
    assert look_inside(ZONE, language="en", on=TODAY).converted is None
    unrated = look_inside(in_dong, language="en", on=TODAY).converted
    assert unrated is not None
    assert unrated.project_count == 1  # the one published in đồng
    ExchangeRate.objects.create(currency="USD", vnd_per_unit=10, on=date(2026, 1, 1), source="x")
    total = look_inside(in_dong, language="en", on=TODAY).converted
    assert total is not None
    assert (total.money.amount, total.project_count) == (Decimal(1_650_002_000), 3)
