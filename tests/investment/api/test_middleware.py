"""What every answer below /api/ has in common."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db
PROBLEM = "application/problem+json"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/v1/projects", 200),
        ("/api/v1/projects.csv", 200),
        ("/api/v1/openapi.json", 200),
        ("/api/v1/projects?page=x", 422),
        ("/api/v1/projects/TH-999", 404),
        ("/api/v1/nothing", 404),
        ("/api/v1/", 404),
        ("/api/", 404),
    ],
)
def test_every_answer_may_be_read_from_any_page(client: Client, path: str, status: int) -> None:
    response = client.get(path, headers={"origin": "https://elsewhere.example"})
    assert response.status_code == status
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert "Origin" not in response.headers.get("Vary", "")
    assert "Access-Control-Allow-Credentials" not in response.headers
    assert not response.cookies
    if status >= 400:
        assert response.headers["Content-Type"] == PROBLEM
        assert response.json()["instance"] == path.split("?")[0]


def test_other_addresses_are_not_shared(client: Client) -> None:
    assert "Access-Control-Allow-Origin" not in client.get("/en/projects/").headers


def test_a_browser_may_ask_first(client: Client) -> None:
    response = client.options(
        "/api/v1/projects", headers={"access-control-request-headers": "if-none-match"}
    )
    assert response.status_code == 204
    assert response.headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    assert response.headers["Access-Control-Allow-Headers"] == "*"


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize("path", ["/api/v1/projects", "/api/v1/projects.csv", "/api/v1/zones"])
def test_nothing_is_written_here(client: Client, method: str, path: str) -> None:
    response = getattr(client, method)(path)
    assert (response.status_code, response.headers["Content-Type"]) == (405, PROBLEM)
    assert response.headers["Allow"] == "GET, HEAD, OPTIONS"


def test_where_nothing_stands_a_form_is_told_so_and_not_of_its_token() -> None:
    response = Client(enforce_csrf_checks=True).post("/api/v1/nothing")
    assert (response.status_code, response.headers["Content-Type"]) == (404, PROBLEM)


def test_head_is_get_without_the_body(client: Client) -> None:
    InvestmentProjectFactory(live=True)
    head, get = client.head("/api/v1/projects"), client.get("/api/v1/projects")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["ETag"] == get.headers["ETag"]
    assert head.headers["Content-Length"] == get.headers["Content-Length"]


@pytest.mark.parametrize(
    ("query", "language", "detail"),
    [
        ("", "en", "There is nothing at this address."),
        ("?lang=fr", "en", "There is nothing at this address."),
        ("?lang=%FF", "en", "There is nothing at this address."),
        ("?lang=en&lang=ko", "ko", ""),
    ],
)
def test_refusals_are_in_the_language_asked_for(
    client: Client, query: str, language: str, detail: str
) -> None:
    response = client.get(f"/api/v1/nothing{query}")
    assert response.headers["Content-Language"] == language
    assert response.json()["detail"].startswith(detail)


def test_an_answer_says_the_language_it_was_asked_in(client: Client) -> None:
    assert client.get("/api/v1/projects?lang=vi").headers["Content-Language"] == "vi"


def test_more_parameters_than_anybody_needs_are_refused(client: Client) -> None:
    response = client.get("/api/v1/projects?" + "&".join(f"a{n}=1" for n in range(1_100)))
    assert (response.status_code, response.headers["Content-Type"]) == (400, PROBLEM)
