"""The API as a whole: caching, its documentation, what it says where nothing stands."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db


def test_answers_can_be_kept_for_a_minute(client: Client) -> None:
    response = client.get("/api/v1/projects")
    assert response.headers["Cache-Control"] == "public, max-age=60"
    assert not response.cookies


def test_what_has_not_changed_is_not_sent_again(client: Client) -> None:
    InvestmentProjectFactory(code="TH-001", live=True)
    tag = client.get("/api/v1/projects/TH-001").headers["ETag"]
    again = client.get("/api/v1/projects/TH-001", headers={"if-none-match": tag})
    assert (again.status_code, again.content) == (304, b"")


def test_the_documentation_asks_nobody_else(client: Client) -> None:
    response = client.get("/api/v1/docs")
    page = response.content.decode()
    assert response.status_code == 200
    assert "ninja/swagger-ui-bundle.js" in page
    assert re.findall(r"(?:src|href)=[\"'](?:https?:)?//", page) == []
    assert not response.cookies


def test_every_parameter_is_documented(client: Client) -> None:
    document = client.get("/api/v1/openapi.json").json()
    names = {one["name"] for one in document["paths"]["/api/v1/projects"]["get"]["parameters"]}
    assert {"q", "sector", "status", "capital_min", "page", "page_size", "lang"} <= names
    assert "/api/v1/projects/{code}" in document["paths"]


@pytest.mark.parametrize("path", ["/api/v1/nothing", "/api/v2/projects", "/api/v1/projects/a/b"])
def test_where_nothing_stands_programs_get_a_problem(client: Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.json()["instance"] == path


def test_nothing_is_written_here(client: Client) -> None:
    assert client.post("/api/v1/projects").status_code == 405
