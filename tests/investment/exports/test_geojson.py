"""A list as GeoJSON."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from investment.exports import geojson
from investment.models import CatalogueSettings
from tests.factories import InvestmentProjectFactory
from tests.investment.exports.lists import extract_of

pytestmark = pytest.mark.django_db


def written(language: str = "en") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(b"".join(geojson.write(extract_of(language=language))))
    return found


def test_a_point_has_longitude_first_and_says_what_it_stands_for() -> None:
    InvestmentProjectFactory(
        code="TH-001",
        latitude=Decimal("19.37230"),
        longitude=Decimal("105.76450"),
        location_precision="zone",
        live=True,
    )
    [feature] = written("ko")["features"]
    assert (feature["type"], feature["id"]) == ("Feature", "TH-001")
    assert feature["geometry"] == {"type": "Point", "coordinates": [105.7645, 19.3723]}
    assert feature["properties"]["location_precision_code"] == "zone"
    assert feature["properties"]["location_precision"] not in ("", "zone")
    assert "latitude" not in feature["properties"]


def test_a_project_without_a_point_is_a_feature_without_geometry() -> None:
    InvestmentProjectFactory(code="TH-002", live=True)
    [feature] = written()["features"]
    assert (feature["id"], feature["geometry"]) == ("TH-002", None)
    assert feature["properties"]["location_precision_code"] is None


def test_programs_find_codes_beside_the_words() -> None:
    InvestmentProjectFactory(live=True)
    properties = written("vi")["features"][0]["properties"]
    assert (properties["call_status_code"], properties["is_open_call"]) == ("calling", True)
    assert properties["capital_max"] == 150_000_000


def test_the_collection_says_what_it_is() -> None:
    InvestmentProjectFactory.create_batch(2, live=True)
    CatalogueSettings.objects.update_or_create(defaults={"is_demonstration": True})
    file = written()
    assert (file["type"], file["language"]) == ("FeatureCollection", "en")
    assert file["about"].startswith("List of 23 November 2026 with 2 projects")
    assert file["notice"].startswith("Demonstration data")
    assert all(one["properties"]["notice"] == file["notice"] for one in file["features"])


def test_a_list_of_nothing_is_a_collection_of_nothing() -> None:
    assert written()["features"] == []


def test_more_projects_need_no_more_queries() -> None:
    InvestmentProjectFactory(live=True)
    written()
    with CaptureQueriesContext(connection) as for_one:
        written()
    InvestmentProjectFactory.create_batch(5, live=True)
    with CaptureQueriesContext(connection) as for_six:
        assert len(written()["features"]) == 6
    assert len(for_one) == len(for_six)
