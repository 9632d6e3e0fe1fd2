"""The list of the page as a file."""

from __future__ import annotations

import csv
import json
from io import BytesIO, StringIO
from typing import Any

import pytest
from django.db import connection
from django.http import FileResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from investment.search.indexing import rebuild
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db


def fetched(client: Client, address: str) -> tuple[Any, bytes]:
    response = client.get(address)
    assert response.status_code == 200
    return response, b"".join(response.streaming_content)  # type: ignore[arg-type]


def codes(file: bytes) -> list[str]:
    return [row[0] for row in csv.reader(StringIO(file.decode("utf-8-sig")))][1:]


@pytest.fixture
def catalogue() -> None:
    InvestmentProjectFactory(code="TH-001", name_en="Steel mill", area_max_ha=5, live=True)
    InvestmentProjectFactory(code="TH-002", name_en="Steel port", area_max_ha=90, live=True)
    InvestmentProjectFactory(code="TH-003", call_status="planned", area_max_ha=50, live=True)
    InvestmentProjectFactory(code="TH-004")
    rebuild()  # in a test no transaction ends, after which the index would follow


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize("query", ["", "sort=area", "q=steel", "status=planned", "area_min=20"])
def test_the_file_has_the_projects_of_the_page_in_the_same_order(
    client: Client, query: str
) -> None:
    page = client.get(f"/api/v1/projects?{query}").json()["results"]
    _response, file = fetched(client, f"/en/projects/export.csv?{query}")
    assert codes(file) == [project["code"] for project in page]
    assert codes(file)


@pytest.mark.usefixtures("catalogue")
def test_a_csv_is_streamed_and_named(client: Client) -> None:
    response, file = fetched(client, "/ko/projects/export.csv")
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert "thanh-hoa-projects-ko-2026-11-23-" in response.headers["Content-Disposition"]
    assert response.headers["Cache-Control"] == "public, max-age=60"
    assert not response.cookies
    assert "메탄올 생산공장" in file.decode("utf-8-sig")


@pytest.mark.usefixtures("catalogue")
def test_a_workbook_is_whole(client: Client) -> None:
    response, file = fetched(client, "/vi/du-an/tai-ve.xlsx?sort=area")
    assert isinstance(response, FileResponse)
    assert "spreadsheetml" in response.headers["Content-Type"]
    rows = list(load_workbook(BytesIO(file)).worksheets[1].values)
    assert [row[0] for row in rows[1:]] == ["TH-002", "TH-003", "TH-001"]


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize(
    ("ending", "kind", "member"),
    [
        ("json", "application/json", "projects"),
        ("geojson", "application/geo+json", "features"),
    ],
)
def test_programs_get_the_same_list_in_order(
    client: Client, ending: str, kind: str, member: str
) -> None:
    response, file = fetched(client, f"/vi/du-an/tai-ve.{ending}?sort=area")
    assert response.headers["Content-Type"] == kind
    assert response.headers["Content-Disposition"].endswith(f'.{ending}"')
    found = [one.get("id") or one["code"] for one in json.loads(file)[member]]
    assert found == ["TH-002", "TH-003", "TH-001"]


@pytest.mark.usefixtures("catalogue")
def test_what_could_not_be_read_is_left_out_and_said(client: Client) -> None:
    _response, file = fetched(client, "/en/projects/export.csv?capital_min=NaN&page=-1")
    assert len(codes(file)) == 3
    assert "Not understood and left out: capital_min=NaN" in file.decode("utf-8-sig")


def test_more_projects_need_no_more_queries(client: Client) -> None:
    InvestmentProjectFactory(live=True)
    fetched(client, "/en/projects/export.csv")
    with CaptureQueriesContext(connection) as for_one:
        fetched(client, "/en/projects/export.csv")
    InvestmentProjectFactory.create_batch(5, live=True)
    with CaptureQueriesContext(connection) as for_six:
        fetched(client, "/en/projects/export.csv")
    assert len(for_one) == len(for_six) <= 20


@pytest.mark.parametrize("path", ["export.pdf", "export.", "export.CSV", "tai-ve.csv"])
def test_other_formats_are_not_found(client: Client, path: str) -> None:
    assert client.get(f"/en/projects/{path}").status_code == 404
