"""What a program may ask is what the page may be asked."""

from __future__ import annotations

import pytest
from django.test import Client

from investment.api.parameters import FileQuestion, ListQuestion, ProjectQuestion
from investment.search.parameters import PARAMETERS
from tests.documentation import PAGE, properties, written


def test_every_parameter_of_the_page_is_one_of_the_api_in_the_same_order() -> None:
    asked = [one.name for one in PARAMETERS if one.name != "page"]
    assert [name for name in FileQuestion.model_fields if name != "lang"] == asked
    assert set(ProjectQuestion.model_fields) == {*asked, "lang", "page", "page_size"}
    assert set(ListQuestion.model_fields) == {"lang", "page", "page_size"}


@pytest.mark.django_db
@pytest.mark.parametrize("name", list(ProjectQuestion.model_fields))
def test_every_listed_value_is_taken_and_no_other(client: Client, name: str) -> None:
    schema = properties()[name].get("items", properties()[name])
    for value in schema.get("enum", []):
        assert client.get("/api/v1/projects", {name: value}).status_code == 200
    if "enum" in schema or schema["type"] in ("number", "integer"):
        assert client.get("/api/v1/projects", {name: "no-such-value"}).status_code == 422


@pytest.mark.django_db
@pytest.mark.parametrize("name", list(ProjectQuestion.model_fields))
def test_an_empty_parameter_is_as_good_as_none(client: Client, name: str) -> None:
    assert client.get("/api/v1/projects", {name: ""}).status_code == 200


@pytest.mark.parametrize("name", list(properties()))
def test_every_parameter_is_described_with_an_example(name: str) -> None:
    schema = properties()[name]
    assert schema["description"].endswith(".")
    assert schema["examples"]


def test_the_table_in_the_documentation_has_every_parameter_as_it_is() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert all(f"| `{name}` |" in page for name in properties())
    assert page == written(page, properties()), "write it anew: make documentation"
