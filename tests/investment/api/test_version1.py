"""Version 1 as a whole: its document, and what it says where nothing stands."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

pytestmark = pytest.mark.django_db


def test_its_addresses_are_below_its_version() -> None:
    assert reverse("api-1:openapi-json") == "/api/v1/openapi.json"
    assert reverse("api-1:openapi-view") == "/api/v1/docs"


def test_its_document_is_served(client: Client) -> None:
    document = client.get("/api/v1/openapi.json").json()
    assert document["openapi"].startswith("3.1")
    assert document["info"]["version"] == "1.0"
    assert "/api/v1/projects/{code}" in document["paths"]


@pytest.mark.parametrize("path", ["/api/v1/nothing", "/api/v2/projects", "/api/v1/projects/a/b"])
def test_where_nothing_stands_programs_get_a_problem(client: Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.json()["instance"] == path
