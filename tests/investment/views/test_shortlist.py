"""A list of chosen projects, held in its address."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client

from tests.factories import CallListFactory, InvestmentProjectFactory, ListEntryFactory
from tests.investment.views.conftest import Page

pytestmark = pytest.mark.django_db
SHORTLIST = "/en/projects/shortlist/"


@pytest.fixture(autouse=True)
def catalogue() -> None:
    for number in range(1, 7):
        InvestmentProjectFactory(code=f"TH-{number:03}", name_en=f"Mill {number}", live=True)
    ended = InvestmentProjectFactory(code="TH-007", name_en="Quarry", live=True)
    lists = {"period_start": date(2021, 1, 1), "period_end": date(2025, 12, 31)}
    ListEntryFactory(project=ended, call_list=CallListFactory(**lists))


def test_the_list_has_the_order_of_its_address(client: Client, page: Page) -> None:
    rows = client.get(f"{SHORTLIST}?codes=TH-007,TH-002,TH-005").context["rows"]
    assert [row.project.code for row in rows] == ["TH-007", "TH-002", "TH-005"]
    assert rows[0].project.status_code == "call_ended"
    assert rows[1].remove_href == f"{SHORTLIST}?codes=TH-007,TH-005"
    assert f"http://testserver{SHORTLIST}?codes=TH-007,TH-002" in page(
        f"{SHORTLIST}?codes=TH-007,TH-002"
    )


def test_as_many_are_selected_as_stand_side_by_side(client: Client) -> None:
    rows = client.get(f"{SHORTLIST}?codes=TH-006,TH-005,TH-004,TH-003,TH-002").context["rows"]
    assert [row.is_selected for row in rows] == [True, True, True, True, False]


def test_a_form_is_led_to_the_short_address(client: Client) -> None:
    answer = client.get(f"{SHORTLIST}?codes=TH-001&codes=th002&currency=VND")
    assert answer["Location"] == f"{SHORTLIST}?codes=TH-001,TH-002&currency=VND"


def test_unknown_codes_are_named_and_leave_the_links(client: Client, page: Page) -> None:
    address = f"{SHORTLIST}?codes=TH-999,TH-001"
    assert "No project has these codes: TH-999." in page(address)
    context = client.get(address).context
    assert context["codes"] == "TH-001"
    assert "TH-999" not in context["share_address"] + context["downloads"][0]["href"]


def test_a_list_of_more_than_fifty_says_so(page: Page) -> None:
    codes = ",".join(f"TH-{number:03}" for number in range(1, 60))
    assert "A list of codes holds at most 50 projects." in page(f"{SHORTLIST}?codes={codes}")


def test_an_empty_list_says_how_one_is_made(page: Page) -> None:
    assert "The list is held in its address: no account is needed." in page(SHORTLIST)


def test_nothing_is_kept_by_the_server(client: Client) -> None:
    answer = client.get(f"{SHORTLIST}?codes=TH-001")
    assert not answer.cookies
    assert "Cookie" not in answer.headers.get("Vary", "")


def test_a_long_list_takes_few_queries(client: Client, django_assert_max_num_queries: Any) -> None:
    with django_assert_max_num_queries(25):
        client.get(f"{SHORTLIST}?codes=TH-001,TH-002,TH-003,TH-004,TH-005,TH-006,TH-007")


def test_every_row_of_the_catalogue_can_be_chosen_without_a_script(client: Client) -> None:
    html = client.get("/en/projects/").content.decode()
    assert html.count('name="codes" value="TH-') == 7
    assert f'formaction="{SHORTLIST}"' in html
