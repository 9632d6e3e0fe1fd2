"""The list as a table."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from django.template.loader import render_to_string

from investment.search.criteria import Criteria
from investment.search.results import PlaceName
from investment.search.values import COLUMNS
from investment.views.listing.rows import project_row
from investment.views.listing.table import DEFAULT, Cell, Table, columns_of, table
from investment.wording import Wording
from tests.investment.views.listing.test_rows import display, hit

pytestmark = pytest.mark.django_db


def shown(query: str = "view=table", *, language: str = "en", **values: Any) -> Table:
    criteria = Criteria.from_text(query)
    page = display(criteria.currency, language)
    found = hit(**values)
    return table([(found, project_row(found, page))], criteria, page)


def cell(column: str, query: str = "", **values: Any) -> Cell:
    (row,) = shown(f"{query}&columns={column}", **values).rows
    return next(one for one in row if one.column == column)


def test_code_and_name_stand_first_whatever_is_chosen() -> None:
    assert [one.code for one in shown().columns] == ["code", "name", *DEFAULT]
    assert [one.code for one in shown("columns=updated&columns=area").columns] == [
        "code",
        "name",
        "area",
        "updated",
    ]


def test_columns_stand_in_the_order_of_the_table_and_converted_wants_a_currency() -> None:
    everything = "&".join(f"columns={code}" for code in reversed(COLUMNS))
    assert "converted" not in columns_of(Criteria.from_text(everything), "")
    assert columns_of(Criteria.from_text(everything), "VND") == COLUMNS


def test_heads_sort_and_keep_the_question() -> None:
    heads = {one.code: one for one in shown("q=mill&view=table&columns=capital&page=3").columns}
    assert heads["capital"].href == ("/en/projects/?q=mill&sort=capital&view=table&columns=capital")
    assert {one.sorted for one in heads.values()} == {""}


@pytest.mark.parametrize(
    ("sort", "column", "way"),
    [
        ("code", "code", "ascending"),
        ("name", "name", "ascending"),
        ("capital", "capital", "descending"),
        ("area", "area", "descending"),
        ("verified", "freshness", "descending"),
        ("code_desc", "code", "descending"),
        ("name_desc", "name", "descending"),
        ("capital_asc", "capital", "ascending"),
        ("area_asc", "area", "ascending"),
        ("verified_asc", "freshness", "ascending"),
    ],
)
def test_the_column_that_the_list_is_sorted_by_says_which_way(
    sort: str, column: str, way: str
) -> None:
    heads = {one.code: one.sorted for one in shown(f"sort={sort}").columns}
    assert {code: found for code, found in heads.items() if found} == {column: way}


@pytest.mark.parametrize(
    ("sort", "column", "next_sort"),
    [
        ("", "capital", "capital"),
        ("capital", "capital", "capital_asc"),
        ("capital_asc", "capital", "capital"),
        ("capital_asc", "area", "area"),
        ("name", "name", "name_desc"),
    ],
)
def test_the_head_of_the_sorted_column_turns_the_order_round(
    sort: str, column: str, next_sort: str
) -> None:
    heads = {one.code: one.href for one in shown(f"view=table&sort={sort}").columns}
    assert heads[column] == f"/en/projects/?sort={next_sort}&view=table"


def test_figures_stand_with_their_qualifier_and_the_converted_ones_below_or_beside() -> None:
    assert cell("capital", "currency=VND").text == "nearly US$150 million"
    assert cell("capital", "currency=VND").note == "≈ VND 3,750 billion"
    assert cell("converted", "currency=VND").text == "≈ VND 3,750 billion"
    assert cell("capital", "currency=VND&columns=converted").note == ""
    assert cell("converted", "currency=USD").text == "nearly US$150 million"
    assert cell("converted", "currency=VND", capital=None).text is None


def test_what_was_not_published_is_none() -> None:
    for column in ("capital", "area", "place", "precision", "route", "form"):
        assert cell(column, capital=None, area_max_ha=None).text is None


def test_a_fallback_says_its_language() -> None:
    name = next(one for one in shown(language="ko").rows[0] if one.column == "name")
    assert (name.language, name.badge) == ("en", "en")
    ward = PlaceName("1", Wording("xã Cổ Lũng", "vi"), is_former=False)
    place = cell("place", places=(ward,))
    assert (place.text, place.badge) == ('<span lang="vi">xã Cổ Lũng</span>', "vi")
    sector = cell("sector", sector=Wording("Năng lượng", "vi"))
    assert (sector.text, sector.language, sector.badge) == ("Năng lượng", "vi", "vi")


def test_days_are_those_of_the_province() -> None:
    late = datetime(2026, 11, 1, 20, tzinfo=UTC)  # already the second in Thanh Hoa
    assert cell("updated", updated_at=late).text == "2 November 2026"


def test_the_chooser_keeps_the_rest_of_the_address() -> None:
    found = shown("q=mill&view=table&columns=area&page=2")
    assert [(one.name, one.value) for one in found.hidden] == [("q", "mill"), ("view", "table")]
    assert [one.value for one in found.choices if one.chosen] == ["area"]
    assert [one.value for one in found.choices if one.disabled] == ["converted"]


def test_the_table_is_a_frame_that_the_keyboard_reaches() -> None:
    found = shown("sort=capital", capital=None)
    context = {"columns": found.columns, "rows": found.rows, "label": "P", "is_choosable": False}
    html = render_to_string("components/project_table.html", context)
    assert 'role="region" aria-label="P" tabindex="0"' in html
    assert html.count("aria-sort") == 1
    assert "not published" in html
    assert '<th scope="row"' in html
