"""What the API says of itself."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from django.test import Client

from investment.api.version1 import api

pytestmark = pytest.mark.django_db
PROBLEM = "application/problem+json"
FILES = {
    "/api/v1/projects.csv",
    "/api/v1/projects.xlsx",
    "/api/v1/projects.geojson",
    "/api/v1/oc4ids.json",
}
LISTS = {
    f"/api/v1/{name}"
    for name in ("projects", "sectors", "places", "zones", "activities", "incentives")
}
UNITS = {
    "_ha": "ectare",
    "_m2": "m²",
    "_kw": "kW",
    "_m3_day": "m³",
    "km_": "km",
    "_years": "ears",
    "_percent": "per cent",
    "_minutes": "Minutes",
    "_m": "metres",
    "amount": "whole units",
    "latitude": "WGS 84",
}  # fmt: skip


@cache
def document() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(api.get_openapi_schema()))
    return found


def operations() -> dict[str, dict[str, Any]]:
    return {path: methods["get"] for path, methods in document()["paths"].items()}


def answered() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every field of every shape that an answer may have, with the shape's name before it."""
    for name, shape in document()["components"]["schemas"].items():
        if not name.endswith("Question"):
            for field, schema in shape["properties"].items():
                yield f"{name}.{field}", schema


def test_it_holds_every_address_of_the_design() -> None:
    assert set(operations()) == {*LISTS, *FILES, "/api/v1/projects/{code}"}
    assert all(list(methods) == ["get"] for methods in document()["paths"].values())


def test_every_parameter_has_a_description_and_an_example() -> None:
    for path, operation in operations().items():
        for parameter in operation["parameters"]:
            schema = parameter["schema"]
            assert len(parameter["description"]) > 8, f"{path} {parameter['name']}"
            assert schema.get("examples") or parameter.get("example"), f"{path} {parameter['name']}"
            assert not isinstance(parameter.get("examples"), list)  # OpenAPI wants names there


def test_every_field_is_described_with_its_unit_and_an_example() -> None:
    fields = dict(answered())
    assert len(fields) > 150
    for name, schema in fields.items():
        shapes = re.findall(r"#/components/schemas/(\w+)", str(schema))
        described = schema.get("description") or document()["components"]["schemas"][shapes[0]].get(
            "description"
        )
        assert described, name
        assert "examples" in schema or shapes, name


@pytest.mark.parametrize("part", UNITS)
def test_a_bare_number_names_its_unit(part: str) -> None:
    named = {
        name: schema["description"]
        for name, schema in answered()
        if name.endswith(part) or f".{part}" in name
        if "'number'" in str(schema) or "'integer'" in str(schema)
    }
    assert named
    assert {name: words for name, words in named.items() if UNITS[part] not in words} == {}


def test_what_is_refused_is_a_problem() -> None:
    for path, operation in operations().items():
        answers = operation["responses"]
        assert {"200", "422", "429"} <= set(answers), path
        refused = [answer for status, answer in answers.items() if int(status) >= 400]
        assert all(list(answer["content"]) == [PROBLEM] for answer in refused), path
        assert "Retry-After" in answers["429"]["headers"]
        assert "ETag" in answers["200"]["headers"]


@pytest.mark.parametrize("path", sorted(LISTS))
def test_every_list_has_the_same_members(client: Client, path: str) -> None:
    answer = client.get(path).json()
    assert {"count", "next", "previous", "results", "facets", "engine"} <= set(answer)


def test_the_page_asks_nobody_else(client: Client) -> None:
    response = client.get("/api/v1/docs")
    page = response.content.decode()
    assert response.status_code == 200
    assert re.findall(r"(?:https?:)?//[\w.]+", page) == []
    assert '"validatorUrl": null' in page
    assert not response.cookies


@pytest.mark.parametrize("path", ["/api/v1/docs", "/api/v1/openapi.json"])
def test_it_can_be_kept(client: Client, path: str) -> None:
    response = client.get(path)
    tag = response.headers["ETag"]
    assert response.headers["Cache-Control"] == "public, max-age=60"
    assert client.get(path, headers={"if-none-match": tag}).status_code == 304


def test_letters_of_all_languages_stand_as_they_are(client: Client) -> None:
    assert "Không" in client.get("/api/v1/nothing?lang=vi").content.decode()
