"""What projects refer to, for programs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories import (
    IncentiveFactory,
    InvestmentProjectFactory,
    PlaceFactory,
    PromotionActivityFactory,
    SectorFactory,
    ZoneFactory,
    publish,
)

pytestmark = pytest.mark.django_db


def records(client: Client, name: str, query: str = "") -> list[dict[str, Any]]:
    response = client.get(f"/api/v1/{name}?{query}")
    assert response.status_code == 200
    found: list[dict[str, Any]] = response.json()["results"]
    return found


def test_sectors_name_the_one_above(client: Client) -> None:
    SectorFactory(code="steel", parent=SectorFactory())
    parents = {one["code"]: one["parent"] for one in records(client, "sectors")}
    assert parents == {"industry": None, "steel": "industry"}


def test_zones_that_are_not_public_are_left_out(client: Client) -> None:
    ZoneFactory()
    ZoneFactory(code="Z-01", live=True)
    [zone] = records(client, "zones", "lang=ko")
    assert (zone["code"], zone["name"]) == ("Z-01", "응이선 경제구역")
    assert zone["url"] == "http://testserver/ko/zones/Z-01/"


@pytest.mark.parametrize(("is_official", "is_shown"), [(True, True), (False, False)])
def test_a_broker_s_price_is_not_shown(client: Client, is_official: bool, is_shown: bool) -> None:
    price = {"lease_price": Decimal(80), "lease_price_currency": "USD", "lease_price_unit": "m2"}
    ZoneFactory(**price, lease_price_is_official=is_official, live=True)
    assert (records(client, "zones")[0]["lease_price"] is not None) == is_shown


def test_places_say_whether_they_have_ended(client: Client) -> None:
    PlaceFactory(code="1")
    PlaceFactory(code="former-1", valid_until=date(2025, 7, 1), aliases=["secret spelling"])
    found = records(client, "places")
    assert [(one["code"], one["is_former"]) for one in found] == [("1", False), ("former-1", True)]
    assert "aliases" not in found[1]


def test_activities_come_with_the_newest_first(client: Client) -> None:
    PromotionActivityFactory(code="A-01", starts_on="2019", live=True)
    PromotionActivityFactory(code="A-02", starts_on="2022-06-05", live=True)
    assert [one["code"] for one in records(client, "activities")] == ["A-02", "A-01"]


def test_incentives_say_that_nobody_checked_them(client: Client) -> None:
    IncentiveFactory(live=True)
    assert records(client, "incentives")[0]["is_checked"] is False


def test_a_zone_has_what_hangs_on_it(client: Client) -> None:
    zone = ZoneFactory(flood_level_m=Decimal("2.90"), tenure_vi="50 năm")
    zone.places.add(PlaceFactory(code="2"), PlaceFactory(code="1"))
    zone.utilities.create(kind="power", description_vi="110 kV", quantity=63, unit="MVA")
    zone.distances.create(target="nghi_son_port", km_max=Decimal("12.0"), truck_minutes=20)
    zone.fact_sources.create(url="https://source.example/1", facts=["area"])
    publish(zone)
    [found] = records(client, "zones", "lang=en")
    assert (found["places"], found["flood_level_m"]) == (["1", "2"], 2.9)
    assert (found["tenure"], found["tenure_language"]) == ("50 năm", "vi")
    assert found["utilities"][0]["quantity"] == 63
    assert found["distances"] == [
        {"to": "nghi_son_port", "km_min": None, "km_max": 12, "truck_minutes": 20}
    ]
    assert found["sources"][0]["facts"] == ["area"]


def test_an_activity_names_the_public_projects_that_were_shown(client: Client) -> None:
    activity = PromotionActivityFactory(code="A-01", live=True)
    shown, draft = InvestmentProjectFactory(code="TH-001", live=True), InvestmentProjectFactory()
    for project in (shown, draft):
        activity.participations.create(project=project, kind="signed")
    publish(activity)
    assert records(client, "activities")[0]["projects"] == [
        {"code": "TH-001", "participation": "signed"}
    ]


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("zones", ZoneFactory),
        ("activities", PromotionActivityFactory),
        ("incentives", IncentiveFactory),
    ],
)
def test_more_records_need_no_more_queries(client: Client, name: str, make: Any) -> None:
    make(live=True)
    records(client, name)
    with CaptureQueriesContext(connection) as for_one:
        records(client, name)
    make.create_batch(4, live=True)
    with CaptureQueriesContext(connection) as for_five:
        assert len(records(client, name)) == 5
    assert len(for_one) == len(for_five) <= 15


@pytest.mark.parametrize("name", ["sectors", "zones", "places", "activities", "incentives"])
def test_broken_questions_are_refused(client: Client, name: str) -> None:
    assert client.get(f"/api/v1/{name}?page=-1").status_code == 422
    assert client.get(f"/api/v1/{name}?lang=fr").status_code == 422
    assert client.get(f"/api/v1/{name}?q=x").status_code == 422
