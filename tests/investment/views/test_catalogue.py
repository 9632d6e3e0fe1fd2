"""The list of projects, with htmx and without."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from typing import Any

import pytest
from django.test import Client

from cms.models import SiteSettings
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
    assert response.headers["Vary"] == "HX-Request, HX-History-Restore-Request, Accept-Encoding"
    assert response.headers["Cache-Control"] == "public, max-age=60"
    assert not response.cookies


@pytest.mark.usefixtures("catalogue")
def test_what_cannot_be_read_is_left_out_and_said(page: Page) -> None:
    text = page(f"{LIST}?status=lost&zone=ZZZ&capital_min=much&page=9")
    for words in (
        "Call status “lost”",
        "Zone “ZZZ”",
        "Smallest total investment “much”",
        "Page “9”",
    ):
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
@pytest.mark.parametrize(("view", "component"), [("table", "project-table"), ("map", "map-frame")])
def test_each_way_to_show_the_list_is_a_page_and_a_part(
    client: Client, view: str, component: str
) -> None:
    address = f"{LIST}?q=mill&view={view}"
    for options in ({}, PART):
        html = client.get(address, **options).content.decode()
        assert f'class="{component}"' in html
        assert 'href="/en/projects/?q=mill" aria-current' not in html
        assert "Steel" in html
    assert 'name="view" value="' + view in html  # a new search stays in it


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize("view", ["table", "map"])
def test_where_nothing_is_found_no_empty_table_or_map_is_shown(page: Page, view: str) -> None:
    assert "No matching results." in page(f"{LIST}?q=zzzzz&view={view}")


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


@pytest.mark.usefixtures("catalogue", "dollar_rate", "kept_reading")
@pytest.mark.parametrize(
    "query",
    [
        "",
        "q=mill",
        "q=stel",
        "q=stel&view=map&currency=VND",
        "q=stel&view=table&columns=route&columns=form&columns=place&currency=VND",
        "sector=energy&status=open&zone=Z-01&capital=not_published",
        "capital_min=1&capital_max=9&currency=KRW&sort=capital&area_min=1&fresh=fresh",
        "place=none&form=fdi&route=fdi&activity=A-01&sort=verified",
    ],
)
def test_any_question_needs_few_queries(
    client: Client, query: str, django_assert_max_num_queries: Any
) -> None:
    """The whole catalogue is read once in it, as by the first visitor after a change."""
    SiteSettings.load()  # its one row is made by whoever comes first of all
    with django_assert_max_num_queries(25):
        client.get(f"{LIST}?{query}")


def head_of(client: Client, query: str, **headers: Any) -> dict[str, str]:
    """Title, description and canonical address of a page or fragment, empty where it has none."""
    html = client.get(f"{LIST}?{query}", **headers).content.decode()
    patterns = {
        "title": r"<title>(.*?)</title>",
        "description": r'<meta name="description" content="(.*?)">',
        "canonical": r'<link rel="canonical" href="https?://[^/]+(.*?)">',
        "robots": r'<meta name="robots" content="(.*?)">',
    }
    found = {name: re.search(pattern, html, re.DOTALL) for name, pattern in patterns.items()}
    return {name: " ".join(unescape(match[1]).split()) for name, match in found.items() if match}


@pytest.mark.usefixtures("catalogue")
def test_title_description_and_address_say_the_criteria(client: Client) -> None:
    head = head_of(client, "sort=name&sector=energy&status=calling")
    title = "1 energy project calling for investment"
    assert head["title"] == f"{title} · Invest in Thanh Hoa"
    assert head["description"].startswith(f"{title}. Projects of Thanh Hoa province")
    assert head["canonical"] == f"{LIST}?sector=energy&status=calling"
    assert head_of(client, "q=mill&view=map")["robots"] == "noindex, follow"
    assert head_of(client, "")["canonical"] == LIST


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize("query", ["", "q=%3Cb%3E", "sector=energy", "status=planned&area_min=1"])
def test_an_htmx_answer_brings_the_title_of_the_page(client: Client, query: str) -> None:
    assert head_of(client, query, **PART)["title"] == head_of(client, query)["title"]


@pytest.mark.usefixtures("catalogue")
def test_matches_are_marked_in_the_rows(client: Client) -> None:
    html = client.get(f"{LIST}?q=wind").content.decode()
    assert "><mark>Wind</mark> farm</a>" in html
    assert "<mark>" not in client.get(LIST).content.decode()


@pytest.mark.usefixtures("catalogue")
def test_a_forgiven_typo_is_said_and_the_heading_has_the_right_word(page: Page) -> None:
    text = page(f"{LIST}?q=papper+mill")
    assert "Nothing was found for “papper mill”; these are the results for “paper mill”." in text
    assert "1 project matching “paper mill”" in text


@pytest.mark.usefixtures("catalogue")
def test_names_that_no_filter_has_are_said_but_not_those_of_advertisers(page: Page) -> None:
    text = page(f"{LIST}?sectr=energy&utm_source=x&fbclid=y")
    assert text.count("The list has no filter of this name.") == 1
    assert "Left out: “sectr”." in text


@pytest.mark.usefixtures("catalogue")
def test_bounds_may_be_written_as_people_write_them(client: Client) -> None:
    context = client.get(f"{LIST}?capital_min=100+million").context
    assert str(context["results"].criteria.capital_min) == "100000000"
    assert not context["remarks"]


@pytest.mark.usefixtures("catalogue")
def test_the_filter_to_take_off_is_a_link_with_what_it_brings(page: Page) -> None:
    assert "Try removing a filter. Remove: Energy × 1 project" in page(
        f"{LIST}?q=steel&sector=energy"
    )
