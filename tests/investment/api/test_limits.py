"""How many requests one address of the network may make."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client

from investment.api.limits import FILE_COST

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def five_a_minute(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit, nobody counted yet, and a clock that stands twelve seconds before the minute."""
    settings.API_REQUESTS_A_MINUTE = 5
    monkeypatch.setattr("investment.limits.time.time", lambda: 60_000_048.0)
    cache.clear()


def asked(client: Client, path: str = "/api/v1/sectors", **headers: str) -> HttpResponse:
    response: HttpResponse = client.get(path, headers=headers)
    return response


def left(response: HttpResponse) -> int:
    found = re.fullmatch(r'"default";r=(\d+);t=12', response.headers["RateLimit"])
    assert found
    return int(found[1])


def test_every_answer_says_what_is_left(client: Client) -> None:
    first, second = asked(client), asked(client, "/api/v1/nothing")
    assert first.headers["RateLimit-Policy"] == '"default";q=5;w=60'
    assert (left(first), left(second)) == (4, 3)
    assert "Retry-After" not in first.headers


def test_one_too_many_is_told_when_to_come_again(client: Client) -> None:
    for _number in range(5):
        assert asked(client).status_code == 200
    refused = asked(client)
    assert refused.status_code == 429
    assert refused.headers["Content-Type"] == "application/problem+json"
    assert (refused.headers["Retry-After"], left(refused)) == ("12", 0)
    assert refused.headers["Cache-Control"] == "no-store"
    assert refused.headers["Access-Control-Allow-Origin"] == "*"
    assert refused.json()["detail"] == "Too many requests. Ask again in 12 seconds."


def test_the_next_minute_begins_anew(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    for _number in range(6):
        asked(client)
    monkeypatch.setattr("investment.limits.time.time", lambda: 60_000_108.0)
    assert left(asked(client)) == 4


def test_a_file_weighs_more(client: Client, settings: Any) -> None:
    settings.API_REQUESTS_A_MINUTE = 15
    assert left(asked(client, "/api/v1/projects.geojson")) == 15 - FILE_COST
    assert asked(client, "/api/v1/oc4ids.json").status_code == 429


def test_asking_first_costs_nothing(client: Client) -> None:
    for _number in range(9):
        assert client.options("/api/v1/projects").status_code == 204
    assert left(asked(client)) == 4


def test_pages_of_the_website_are_not_counted(client: Client) -> None:
    for _number in range(7):
        assert client.get("/en/sectors/").status_code == 200
    assert left(asked(client)) == 4


def test_without_a_limit_nothing_is_said(client: Client, settings: Any) -> None:
    settings.API_REQUESTS_A_MINUTE = 0
    assert "RateLimit" not in asked(client).headers


def test_clients_are_counted_apart(client: Client, settings: Any) -> None:
    settings.PROXY_COUNT = 1
    near = {"x-forwarded-for": "203.0.113.1"}
    far = {"x-forwarded-for": "203.0.113.2"}
    assert [left(asked(client, **who)) for who in (near, near, far)] == [4, 3, 4]
