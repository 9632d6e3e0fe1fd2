"""The list of projects, with htmx and without."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client

from investment.search.indexing import rebuild
from tests.factories import (
    CallListFactory,
    InvestmentProjectFactory,
    ListEntryFactory,
    SectorFactory,
    ZoneFactory,
)
from tests.investment.views.conftest import Page

pytestmark = pytest.mark.django_db
LIST = "/en/projects/"
PART = {"headers": {"HX-Request": "true"}}


@pytest.fixture
def catalogue() -> None:
    energy = SectorFactory(code="energy", name_vi="Năng lượng", name_en="Energy", name_ko="에너지")
    zone = ZoneFactory(code="Z-01", live=True)
    InvestmentProjectFactory(code="TH-001", name_en="Steel mill", zone=zone, live=True)
    InvestmentProjectFactory(code="TH-002", name_en="Wind farm", sector=energy, live=True)
    InvestmentProjectFactory(
        code="TH-003",
        name_en="",
        call_status="planned",
        capital_max=None,
        capital_currency="",
        live=True,
    )
    ended = InvestmentProjectFactory(code="TH-004", name_en="Paper mill", live=True)
    lists = {"period_start": date(2021, 1, 1), "period_end": date(2025, 12, 31)}
    ListEntryFactory(project=ended, call_list=CallListFactory(**lists))
    rebuild()


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize(
    "words",
    [
        "4 projects",
        "2 projects calling for investment or selecting an investor",
        "1 project of the 2021–2025 list, awaiting the new list",
        "TH-002 Calling for investment Wind farm",
        "TH-004 Call period ended, awaiting the new list Paper mill",
        "Nhà máy sản xuất methanol",
        "shown in Vietnamese",
        "not published",
        "Date of the figures unknown",
    ],
)
def test_the_whole_catalogue_says_what_it_holds(page: Page, words: str) -> None:
    assert words in page(LIST)


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("q=steel", ["TH-001"]),
        ("sector=energy", ["TH-002"]),
        ("status=call_ended", ["TH-004"]),
        ("zone=Z-01&q=mill", ["TH-001"]),
        ("capital=not_published", ["TH-003"]),
        ("capital_min=200000000", []),
    ],
)
def test_the_address_is_the_question(client: Client, query: str, codes: list[str]) -> None:
    context = client.get(f"{LIST}?{query}").context
    assert [row.code for row in context["rows"]] == codes


@pytest.mark.usefixtures("catalogue")
def test_htmx_gets_the_list_and_what_changes_around_it(client: Client) -> None:
    html = client.get(f"{LIST}?sector=energy", **PART).content.decode()
    assert "<html" not in html
    assert "Wind farm" in html
    for place in ("facets", "filters-foot", "languages", "results-status"):
        assert f'id="{place}"' in html
    assert html.count("hx-swap-oob") == 4


@pytest.mark.usefixtures("catalogue")
def test_the_back_button_gets_the_page(client: Client) -> None:
    headers = {"HX-Request": "true", "HX-History-Restore-Request": "true"}
    assert "<html" in client.get(LIST, headers=headers).content.decode()


@pytest.mark.usefixtures("catalogue")
def test_the_list_can_be_kept_by_caches_that_tell_part_from_page(client: Client) -> None:
    response = client.get(LIST)
    assert response.headers["Vary"] == "HX-Request, HX-History-Restore-Request"
    assert response.headers["Cache-Control"] == "public, max-age=60"
    assert not response.cookies


@pytest.mark.usefixtures("catalogue")
def test_what_cannot_be_read_is_left_out_and_said(page: Page) -> None:
    text = page(f"{LIST}?status=lost&zone=ZZZ&capital_min=much&page=9")
    for words in ("status “lost”", "zone “ZZZ”", "capital_min “much”", "page “9”"):
        assert f"Left out: {words}" in text


@pytest.mark.usefixtures("catalogue")
def test_files_switcher_and_forms_keep_the_question(client: Client) -> None:
    html = client.get(f"{LIST}?q=mill&status=call_ended&currency=VND").content.decode()
    query = "q=mill&amp;status=call_ended&amp;currency=VND"
    assert f"/en/projects/export.csv?{query}" in html
    assert f"/en/projects/export.xlsx?{query}" in html
    assert f"/vi/du-an/?{query}" in html
    assert '<input type="hidden" form="search" name="status" value="call_ended">' in html


@pytest.mark.usefixtures("catalogue")
def test_where_nothing_is_found_the_way_out_is_shown(page: Page) -> None:
    text = page(f"{LIST}?q=zzzzz&sector=energy")
    assert "No matching results." in text
    assert "Search the whole catalogue for these words" in text
    assert "Show all projects" in text


@pytest.mark.usefixtures("catalogue", "dollar_rate")
def test_the_rate_is_named_where_figures_are_converted(page: Page) -> None:
    text = page(f"{LIST}?currency=VND")
    assert "≈ VND 3,750 billion" in text
    assert "1 USD = 25,000 VND of 20 May 2025" in text


@pytest.mark.usefixtures("catalogue", "dollar_rate")
@pytest.mark.parametrize(
    "query",
    [
        "",
        "q=mill",
        "q=stel",
        "sector=energy&status=open&zone=Z-01&capital=not_published",
        "capital_min=1&capital_max=9&currency=KRW&sort=capital&area_min=1&fresh=fresh",
        "place=none&form=fdi&route=fdi&activity=A-01&sort=verified",
    ],
)
def test_any_question_needs_few_queries(
    client: Client, query: str, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(25):
        client.get(f"{LIST}?{query}")
