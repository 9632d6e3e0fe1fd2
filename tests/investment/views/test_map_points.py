"""The points of the map as data."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from investment.models import InvestmentProject
from investment.search.indexing import rebuild
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def catalogue(methanol: InvestmentProject) -> None:
    InvestmentProjectFactory(
        code="TH-002",
        name_en="Wind farm",
        latitude=Decimal("20.27900"),
        longitude=Decimal("105.51810"),
        location_precision="site",
        live=True,
    )
    InvestmentProjectFactory(code="TH-003", live=True)
    rebuild()


def test_each_project_has_its_place_and_what_is_to_be_said_of_it(client: Client) -> None:
    answer: dict[str, Any] = client.get("/ko/projects/points.json?sort=code&page=9").json()
    first, second = answer["projects"]
    assert first["code"] == "TH-001"
    assert first["at"] == [19.3723, 105.7645]
    assert (first["status"], first["precision"]) == ("call_ended", "zone")
    assert answer["words"]["status"]["call_ended"]
    assert answer["words"]["precision"]["zone"]
    assert answer["page"] == "/ko/projects/CODE/"
    assert second["status"] == "calling"


def test_a_name_that_is_not_translated_says_its_language(client: Client) -> None:
    InvestmentProject.objects.filter(code="TH-002").update(name_ko="")
    rows = client.get("/ko/projects/points.json").json()["projects"]
    assert [row.get("language") for row in rows if row["code"] == "TH-002"] == ["vi"]


def test_the_question_and_the_currency_are_those_of_the_list(client: Client) -> None:
    answer = client.get("/en/projects/points.json?q=wind&currency=VND").json()
    assert [row["code"] for row in answer["projects"]] == ["TH-002"]
    assert answer["page"] == "/en/projects/CODE/?currency=VND"


def test_counts_are_left_for_the_script(client: Client) -> None:
    words = client.get("/en/projects/points.json").json()["words"]
    assert "{count}" in words["together"]
    assert "{count}" in words["here"]


def test_it_can_be_kept_and_needs_few_queries(
    client: Client, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(25):
        response = client.get("/vi/du-an/diem.json?q=nha+may&sort=capital")
    assert response.headers["Cache-Control"] == "public, max-age=60"
    assert not response.cookies
    assert client.post("/vi/du-an/diem.json").status_code == 405
