"""Up to four projects side by side."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from investment.models import InvestmentProject
from tests.factories import InvestmentProjectFactory, SectorFactory
from tests.investment.views.conftest import Page

pytestmark = pytest.mark.django_db
COMPARE = "/en/projects/compare/"


@pytest.fixture
def others() -> None:
    energy = SectorFactory(code="energy", name_en="Energy")
    InvestmentProjectFactory(code="TH-002", name_en="Wind farm", sector=energy, live=True)
    InvestmentProjectFactory(code="TH-003", name_en="", call_status="withdrawn", live=True)
    InvestmentProjectFactory(code="TH-004", name_en="Paper mill", live=True)
    InvestmentProjectFactory(code="TH-005", name_en="Steel mill", live=True)


@pytest.mark.usefixtures("methanol", "others")
def test_projects_stand_in_the_order_of_the_address(client: Client, page: Page) -> None:
    columns = client.get(f"{COMPARE}?codes=TH-004,TH-001,TH-003").context["columns"]
    assert [column.code for column in columns] == ["TH-004", "TH-001", "TH-003"]
    text = page(f"{COMPARE}?codes=TH-001,TH-003")
    for words in (
        "TH-003 Remove TH-003 Nhà máy sản xuất methanol Withdrawn from the call shown in Vietnam",
        "≠ Differs: Status Call period ended, awaiting the new list Withdrawn from the call",
        "Capacity 1 Mt not published",
    ):
        assert words in text


@pytest.mark.usefixtures("methanol", "others")
@pytest.mark.parametrize(
    ("asked", "short"),
    [
        ("codes=th001&codes=TH+002", "codes=TH-001,TH-002"),
        ("codes=TH-001,TH-002&codes=th004&currency=USD", "codes=TH-001,TH-002,TH-004&currency=USD"),
    ],
)
def test_a_form_is_led_to_the_short_address(client: Client, asked: str, short: str) -> None:
    answer = client.get(f"{COMPARE}?{asked}")
    assert (answer.status_code, answer["Location"]) == (302, f"{COMPARE}?{short}")
    assert client.get(answer["Location"]).status_code == 200


@pytest.mark.usefixtures("methanol", "others")
def test_the_fifth_project_and_unknown_ones_are_named(client: Client, page: Page) -> None:
    address = f"{COMPARE}?codes=TH-999,TH-001,TH-002,TH-003,TH-004,TH-005"
    assert len(client.get(address).context["columns"]) == 4
    text = page(address)
    assert "No project has these codes: TH-999." in text
    assert "At most 4 projects stand side by side. Left out: TH-005." in text
    assert "Add a project by its code" not in text


@pytest.mark.usefixtures("methanol", "others")
def test_equal_rows_can_be_left_out_by_the_address(client: Client, page: Page) -> None:
    context = client.get(f"{COMPARE}?codes=TH-004,TH-005").context
    assert context["differences_href"] == f"{COMPARE}?codes=TH-004,TH-005&only=differences"
    only = client.get(context["differences_href"]).context
    assert all(row.differs for group in only["groups"] for row in group.rows)
    assert only["differences_href"] == f"{COMPARE}?codes=TH-004,TH-005"
    sector = InvestmentProject.objects.get(code="TH-004").sector_id
    InvestmentProject.objects.filter(code="TH-005").update(sector=sector)
    text = page(f"{COMPARE}?codes=TH-004,TH-005&only=differences")
    assert "In what is published, these projects do not differ." in text


@pytest.mark.usefixtures("methanol", "others")
def test_a_project_can_be_taken_away_and_the_files_hold_the_rest(client: Client) -> None:
    context = client.get(f"{COMPARE}?codes=TH-001,TH-002&currency=VND").context
    assert context["columns"][0].remove_href == f"{COMPARE}?codes=TH-002&currency=VND"
    csv = client.get(context["downloads"][0]["href"]).getvalue().decode("utf-8-sig")
    assert ("TH-001" in csv, "TH-002" in csv, "TH-004" in csv) == (True, True, False)
    assert "Project codes: TH-001, TH-002" in csv


@pytest.mark.parametrize("query", ["", "?codes=", "?codes=TH-999", "?codes=%00"])
def test_nothing_chosen_says_how_to_choose(page: Page, query: str) -> None:
    text = page(f"{COMPARE}{query}")
    assert "Select up to four projects in the list" in text
    assert "Add a project by its code" in text


@pytest.mark.parametrize(
    "address", ["/vi/du-an/so-sanh/", "/en/projects/compare/", "/ko/projects/compare/"]
)
def test_search_engines_pass_over_it(client: Client, address: str) -> None:
    answer = client.get(address)
    assert '<meta name="robots" content="noindex">' in answer.content.decode()
    assert "max-age=60" in answer["Cache-Control"]


@pytest.mark.usefixtures("methanol", "others")
def test_four_projects_take_few_queries(client: Client, django_assert_max_num_queries: Any) -> None:
    with django_assert_max_num_queries(25):
        client.get(f"{COMPARE}?codes=TH-001,TH-002,TH-003,TH-004&currency=USD")
