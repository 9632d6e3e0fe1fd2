"""Hostile questions: whatever is asked, the answer is found or refused, never broken."""

from __future__ import annotations

from typing import Any

import pytest
from django.http import QueryDict
from django.test import Client
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from investment.api.parameters import ListQuestion, ProjectQuestion
from investment.api.problems import QueryRefused
from investment.api.questions import Paging
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db
HOSTILE = [
    "%00",
    "a%00b",
    "%ED%A0%80",  # half of a character
    "%FF%FE",
    "%",
    "%E1%BB",
    "x" * 10_000,
    "%F0%9F%98%80" * 500,
    "NaN",
    "Infinity",
    "-1",
    "1e999",
    "1" * 400,
    "../../etc/passwd",
    "%3Cscript%3E",
    "'%20OR%201=1--",
    "%22%22%22((((",
    "*:*%20AND%20_exists_:x",
    "%E2%80%AE",
]
LISTS = ["projects", "sectors", "zones", "places", "activities", "incentives"]
FILES = ["projects.csv", "projects.xlsx", "projects.geojson", "oc4ids.json"]


def parameters(path: str) -> list[str]:
    return list(ListQuestion.model_fields if path in LISTS[1:] else ProjectQuestion.model_fields)


@pytest.mark.parametrize("written", HOSTILE)
@pytest.mark.parametrize("path", ["projects", "zones", "projects.csv", "oc4ids.json"])
def test_no_value_breaks_an_answer(client: Client, path: str, written: str) -> None:
    InvestmentProjectFactory(live=True)
    for name in [*parameters(path), written]:
        response = client.get(f"/api/v1/{path}", query_string=f"{name}={written}")
        assert response.status_code in (200, 422), name
        if response.status_code == 422:
            assert all(set(error) == {"field", "value", "detail"} for error in errors(response))


def errors(response: Any) -> list[dict[str, str]]:
    found: list[dict[str, str]] = response.json()["errors"]
    assert found
    return found


@pytest.mark.parametrize("written", HOSTILE)
def test_no_code_breaks_an_answer(client: Client, written: str) -> None:
    response = client.get("/api/v1/projects/" + written.replace("?", "").replace("/", ""))
    assert response.status_code in (400, 404)
    assert response.headers["Content-Type"] == "application/problem+json"


@hypothesis_settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80, deadline=None
)
@given(
    path=st.sampled_from([*LISTS, *FILES]),
    query=st.binary(max_size=40).map(lambda raw: "".join(f"%{byte:02X}" for byte in raw)),
    name=st.sampled_from(list(ProjectQuestion.model_fields)),
)
def test_no_bytes_break_an_answer(client: Client, path: str, query: str, name: str) -> None:
    response = client.get(f"/api/v1/{path}", query_string=f"{name}={query}")
    assert response.status_code in (200, 422)


@pytest.mark.parametrize("path", LISTS)
def test_there_is_no_page_beyond_the_last(client: Client, path: str) -> None:
    assert client.get(f"/api/v1/{path}?page=1").status_code == 200
    assert client.get(f"/api/v1/{path}?page=900").json()["errors"][0]["field"] == "page"


@pytest.mark.parametrize(
    ("query", "count", "wanted"),
    [
        ("", 0, slice(0, 20)),
        ("page=2&page_size=3", 4, slice(3, 6)),
        ("page_size=100", 1, slice(0, 100)),
    ],
)
def test_a_page_is_a_piece_of_the_list(query: str, count: int, wanted: slice) -> None:
    assert Paging.read(QueryDict(query)).within(count) == wanted


@pytest.mark.parametrize("query", ["page=2", "page=3&page_size=2"])
def test_an_empty_or_short_list_has_no_further_page(query: str) -> None:
    with pytest.raises(QueryRefused):
        Paging.read(QueryDict(query)).within(4 if "size" in query else 0)


def test_refusals_are_whole_in_the_language_asked_for(client: Client) -> None:
    english = client.get("/api/v1/projects?sectr=x&lang=en").json()
    korean = client.get("/api/v1/projects?sectr=x&lang=ko").json()
    assert english["errors"][0]["field"] == korean["errors"][0]["field"] == "sectr"
    assert english["detail"] != korean["detail"]
    assert english["errors"][0]["detail"] != korean["errors"][0]["detail"]
