"""All projects that a question finds, as a file."""

from __future__ import annotations

import csv
import json
from io import BytesIO, StringIO
from typing import Any

import pytest
from django.test import Client
from openpyxl import load_workbook

from investment.models import CatalogueSettings
from investment.search.indexing import rebuild
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db
KINDS = {
    "projects.csv": "text/csv; charset=utf-8",
    "projects.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "projects.geojson": "application/geo+json",
    "oc4ids.json": "application/json",
}
FILES = pytest.mark.parametrize("name", KINDS)


@pytest.fixture(autouse=True)
def catalogue() -> None:
    InvestmentProjectFactory(code="TH-001", name_en="Steel mill", area_max_ha=5, live=True)
    InvestmentProjectFactory(code="TH-002", name_en="Steel port", area_max_ha=90, live=True)
    InvestmentProjectFactory(code="TH-003", call_status="planned", area_max_ha=50, live=True)
    InvestmentProjectFactory(code="TH-004")
    rebuild()  # in a test no transaction ends, after which the index would follow


def fetched(client: Client, name: str, query: str = "", status: int = 200) -> tuple[Any, bytes]:
    response = client.get(f"/api/v1/{name}?{query}")
    assert response.status_code == status
    pieces = response.streaming_content if response.streaming else [response.content]
    return response, b"".join(pieces)


def codes(name: str, file: bytes) -> list[Any]:
    if name == "projects.csv":
        return [row[0] for row in csv.reader(StringIO(file.decode("utf-8-sig")))][1:]
    if name == "projects.xlsx":
        return [row[0] for row in load_workbook(BytesIO(file)).worksheets[1].values][1:]
    content = json.loads(file)
    return [one["id"] for one in content.get("features") or content["projects"]]


@FILES
@pytest.mark.parametrize("query", ["", "sort=area", "q=steel", "status=planned", "area_min=20"])
def test_a_file_has_the_projects_of_the_list_in_the_same_order(
    client: Client, name: str, query: str
) -> None:
    found = client.get(f"/api/v1/projects?{query}").json()["results"]
    _response, file = fetched(client, name, query)
    assert codes(name, file) == [project["code"] for project in found]
    assert codes(name, file)


@FILES
def test_a_file_has_its_kind_and_a_name_with_language_and_date(client: Client, name: str) -> None:
    response, _file = fetched(client, name, "lang=ko")
    assert response.headers["Content-Type"] == KINDS[name]
    assert response.headers["Content-Language"] == "ko"
    named = response.headers["Content-Disposition"]
    assert "thanh-hoa-projects-ko-2026-11-23-" in named
    assert named.endswith(f'{name.removeprefix("projects")}"')
    assert response.headers["Cache-Control"] == "public, max-age=60"


@FILES
@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("page=1", "page"),
        ("capital_min=NaN", "capital_min"),
        ("sector=nothing", "sector"),
        ("lang=fr", "lang"),
        ("sectr=energy", "sectr"),
    ],
)
def test_what_is_unknown_or_broken_is_refused_by_name(
    client: Client, name: str, query: str, field: str
) -> None:
    response, _file = fetched(client, name, query, 422)
    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.json()["errors"][0]["field"] == field


@FILES
def test_what_has_not_changed_is_not_even_read(
    client: Client, name: str, django_assert_max_num_queries: Any
) -> None:
    response, _file = fetched(client, name)
    with django_assert_max_num_queries(2):
        again = client.get(f"/api/v1/{name}", headers={"if-none-match": response.headers["ETag"]})
    assert again.status_code == 304


@FILES
def test_another_list_or_language_is_another_file(client: Client, name: str) -> None:
    queries = ["", "lang=ko", "lang=vi", "status=planned"]
    tags = {fetched(client, name, query)[0].headers["ETag"] for query in queries}
    assert len(tags) == len(queries)


@pytest.mark.parametrize("name", ["projects.csv", "projects.geojson", "oc4ids.json"])
def test_demonstration_data_is_marked_in_every_file(client: Client, name: str) -> None:
    assert b"Demonstration data" not in fetched(client, name)[1]
    CatalogueSettings.objects.update_or_create(defaults={"is_demonstration": True})
    assert fetched(client, name)[1].count(b"Demonstration data") >= 3
