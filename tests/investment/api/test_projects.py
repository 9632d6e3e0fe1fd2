"""Projects for programs."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from investment.models import CatalogueSettings, ExchangeRate, PlaceSuccession
from investment.search.indexing import rebuild
from tests.factories import (
    InvestmentProjectFactory,
    ListEntryFactory,
    PlaceFactory,
    ZoneFactory,
    publish,
)

pytestmark = pytest.mark.django_db
KEYS = (
    "code url name name_language summary summary_language status open_call call_lists sector zone"
    " places latitude longitude location_precision land_area_ha capital funding_routes"
    " investment_forms freshness updated_at sources"
)


def asked(client: Client, query: str = "", status: int = 200) -> Any:
    response = client.get(f"/api/v1/projects?{query}")
    assert response.status_code == status, response.content
    assert not response.cookies
    assert "Cookie" not in response.headers.get("Vary", "")
    return response.json()


def test_a_list_has_its_count_its_neighbours_its_facets_and_its_engine(client: Client) -> None:
    InvestmentProjectFactory.create_batch(3, live=True)
    InvestmentProjectFactory()
    answer = asked(client, "page_size=2&lang=ko")
    assert (answer["count"], len(answer["results"])) == (3, 2)
    assert answer["next"] == "http://testserver/api/v1/projects?page_size=2&lang=ko&page=2"
    assert answer["previous"] is None
    assert {one["value"]: one["count"] for one in answer["facets"]["status"]}["open"] == 3
    assert answer["engine"] == "database"
    last = asked(client, "page_size=2&page=2")
    assert (len(last["results"]), last["next"]) == (1, None)
    assert last["previous"].endswith("page=1")


def test_a_typo_that_was_forgiven_is_said(client: Client) -> None:
    InvestmentProjectFactory(code="TH-001", name_en="Methanol plant", live=True)
    rebuild()
    assert asked(client, "q=metanol")["corrected_query"] == "methanol"
    assert asked(client, "q=methanol")["corrected_query"] is None


def test_there_is_no_page_beyond_the_last(client: Client) -> None:
    InvestmentProjectFactory(live=True)
    assert asked(client, "page=2", status=422)["errors"][0]["field"] == "page"


def test_a_project_has_what_the_design_names(client: Client) -> None:
    closes = datetime(2027, 1, 1, tzinfo=UTC)
    project = InvestmentProjectFactory(
        code="TH-001", zone=ZoneFactory(code="Z-01", live=True), closes_at=closes
    )
    entry = ListEntryFactory(project=project, call_list__period_end=date(2027, 12, 31))
    project.fact_sources.create(url="https://source.example/1", as_of="2017", facts=["area"])
    publish(project)
    [answer] = asked(client)["results"]
    assert list(answer) == KEYS.split()
    assert answer["url"] == "http://testserver/en/projects/TH-001/"
    assert (answer["name"], answer["name_language"]) == ("Methanol plant", "en")
    assert (answer["status"], answer["open_call"]) == ("calling", True)
    assert answer["call_lists"] == [
        {
            "name": entry.call_list.name_vi,
            "name_language": "vi",
            "period_end": "2027-12-31",
            "in_force": True,
        }
    ]
    assert answer["zone"]["code"] == "Z-01"
    assert answer["land_area_ha"] == {"min": None, "max": 10}
    assert answer["capital"]["max"] == 150_000_000
    assert answer["freshness"]["state"] == "never_checked"
    assert answer["sources"][0]["facts"] == ["area"]


def test_what_was_not_published_is_null_never_zero(client: Client) -> None:
    InvestmentProjectFactory(capital_max=None, capital_currency="", area_max_ha=None, live=True)
    [answer] = asked(client)["results"]
    assert (answer["capital"], answer["land_area_ha"]["max"], answer["zone"]) == (None, None, None)


def test_a_fallback_says_which_language_it_is_in(client: Client) -> None:
    InvestmentProjectFactory(name_ko="", live=True)
    [answer] = asked(client, "lang=ko")["results"]
    assert (answer["name"], answer["name_language"]) == ("Nhà máy sản xuất methanol", "vi")
    assert answer["sector"]["name_language"] == "ko"


def test_capital_is_converted_with_rate_and_date(client: Client) -> None:
    InvestmentProjectFactory(capital_max=Decimal(10), live=True)
    assert asked(client, "currency=VND")["results"][0]["capital"]["converted"] is None
    ExchangeRate.objects.create(
        currency="USD", vnd_per_unit=Decimal(25_000), on=date(2026, 11, 20), source="Test"
    )
    converted = asked(client, "currency=VND")["results"][0]["capital"]["converted"]
    assert converted == {
        "currency": "VND",
        "min": None,
        "max": 250_000,
        "rate": 25_000,
        "rate_date": "2026-11-20",
        "rate_source": "Test",
    }


def test_former_units_stand_with_the_unit_they_became(client: Client) -> None:
    now = PlaceFactory(code="14758", name_en="Nghi Son")
    before = PlaceFactory(code="former-1", name_en="Hai Ha", valid_until=date(2025, 7, 1))
    alone = PlaceFactory(code="former-2", name_en="Tinh Gia", valid_until=date(2025, 7, 1))
    PlaceSuccession.objects.create(predecessor=before, successor=now)
    project = InvestmentProjectFactory()
    project.places.add(now, before, alone)
    publish(project)
    places = asked(client)["results"][0]["places"]
    assert [(one["code"], one["is_former"], one["formerly"]) for one in places] == [
        ("14758", False, ["Hai Ha commune"]),
        ("former-2", True, []),
    ]


def test_more_projects_need_no_more_queries(client: Client) -> None:
    InvestmentProjectFactory(live=True)
    asked(client)  # what a process learns once
    with CaptureQueriesContext(connection) as for_one:
        asked(client)
    InvestmentProjectFactory.create_batch(5, live=True)
    with CaptureQueriesContext(connection) as for_six:
        assert asked(client)["count"] == 6
    assert len(for_one) == len(for_six) <= 30


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("page=-1", "page"),
        ("page=0", "page"),
        ("page=1e3", "page"),
        ("page=٣", "page"),
        ("page_size=101", "page_size"),
        ("page_size=0", "page_size"),
        ("capital_min=NaN", "capital_min"),
        ("capital_min=1e999", "capital_min"),
        ("capital_max=-5", "capital_max"),
        ("area_min=Infinity", "area_min"),
        ("area_min=9&area_max=1", "area_max"),
        ("status=unknown", "status"),
        ("sector=no-such-sector", "sector"),
        ("zone=%00", "zone"),
        ("currency=EUR", "currency"),
        ("sort=price", "sort"),
        ("lang=fr", "lang"),
        ("lang=%00", "lang"),
        ("sectr=energy", "sectr"),
        ("%00=1", ""),
    ],
)
def test_what_is_unknown_or_broken_is_refused_by_name(
    client: Client, query: str, field: str
) -> None:
    response = client.get(f"/api/v1/projects?{query}")
    assert response.status_code == 422
    assert response.headers["Content-Type"] == "application/problem+json"
    problem = response.json()
    assert (problem["status"], problem["instance"]) == (422, "/api/v1/projects")
    assert [error["field"] for error in problem["errors"]] == [field]
    assert problem["errors"][0]["detail"]


NAMES = st.sampled_from(["q", "page", "page_size", "capital_min", "status", "zone", "lang", "sort"])


@hypothesis_settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)
@given(st.lists(st.tuples(NAMES, st.text(max_size=12)), max_size=4))
def test_no_question_breaks_the_server(client: Client, pairs: list[tuple[str, str]]) -> None:
    query: dict[str, list[str]] = {}
    for name, value in pairs:
        query.setdefault(name, []).append(value.encode("utf-8", "replace").decode())
    assert client.get("/api/v1/projects", query).status_code in (200, 422)


def test_one_project_is_whole_and_found_by_any_spelling(client: Client) -> None:
    project = InvestmentProjectFactory(code="TH-001", status_note_vi="Chờ danh mục", jobs_count=9)
    project.capacities.create(
        description_vi="100.000 tấn", quantity=Decimal(100_000), unit="t/year"
    )
    publish(project)
    answer = client.get("/api/v1/projects/th001?lang=en").json()
    assert list(answer)[: len(KEYS.split())] == KEYS.split()
    assert answer["permanent_url"] == "http://testserver/p/TH-001"
    assert answer["texts"]["status_note"] == {"text": "Chờ danh mục", "language": "vi"}
    assert answer["capacities"][0]["quantity"] == 100_000
    assert answer["scale"]["jobs_count"] == 9
    assert answer["languages"] == ["vi", "en", "ko"]


@pytest.mark.parametrize("code", ["TH-999", "응이선", "%00", "x" * 300])
def test_a_code_of_no_public_project_is_not_found(client: Client, code: str) -> None:
    InvestmentProjectFactory(code="TH-999")
    response = client.get(f"/api/v1/projects/{code}")
    assert response.status_code == 404
    assert response.headers["Content-Type"] == "application/problem+json"


def test_demonstration_data_is_marked_in_every_answer(client: Client) -> None:
    InvestmentProjectFactory(code="TH-001", live=True)
    assert asked(client)["demonstration"] is None
    CatalogueSettings.objects.update_or_create(defaults={"is_demonstration": True})
    assert asked(client)["demonstration"].startswith("Demonstration data")
    assert client.get("/api/v1/projects/TH-001").json()["demonstration"]
