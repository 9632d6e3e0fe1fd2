"""The query that each question becomes, without a server; and that the index has all its fields."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from investment.search.analysis import analyse
from investment.search.chosen import Chosen, Record
from investment.search.criteria import Criteria
from investment.search.elastic.listing import FAR, page_searches
from investment.search.elastic.mapping import mapping
from investment.search.elastic.queries import (
    Question,
    beyond_worth,
    build,
    by_worth,
    ordered,
    worth_of,
)
from investment.search.sorts import SORTS
from investment.search.values import AREA_VALUES, CAPITAL_VALUES, FRESH_VALUES, STATUS_VALUES
from investment.wording import Wording

ON = date(2026, 11, 23)
RATES = {"USD": Decimal(25_000)}
RECORDS = ("sector", "zone", "place", "route", "form", "activity")


def question(words: str = "", **wishes: Any) -> Question:
    records = {
        name: (Record(pk=7, code="x", label=Wording("x", "en")),)
        for name in RECORDS
        if name in wishes
    }
    chosen = Chosen(criteria=Criteria(q=words, **wishes), records=records, rejected=())
    units = analyse(words, spellings={}) if words else None
    return Question(chosen=chosen, units=units, rates=RATES, language="ko", on=ON)


def filters(**wishes: Any) -> Any:
    return build(question(**wishes)).to_dict()["aggs"]["found"]["filter"]["bool"]["filter"]


def test_filters_come_after_the_counting_so_that_each_count_can_leave_its_own_out() -> None:
    body = build(question(sector=("x",), form=("x",))).to_dict()
    assert (body["size"], body["query"]) == (0, {"match_all": {}})
    sector, form = {"terms": {"sectors": ["7"]}}, {"terms": {"forms": ["7"]}}
    assert body["aggs"]["found"]["filter"] == {"bool": {"filter": [sector, form]}}
    assert body["aggs"]["sector"]["filter"] == {"bool": {"filter": [form]}}
    assert body["aggs"]["form"]["filter"] == {"bool": {"filter": [sector]}}
    assert body["aggs"]["zone"]["filter"] == {"bool": {"filter": [sector, form]}}


def test_chosen_projects_are_found_by_their_codes() -> None:
    assert filters(codes=("TH-002", "TH-001")) == [{"terms": {"code": ["TH-002", "TH-001"]}}]


def test_two_statuses_are_one_filter_and_any_of_them_will_do() -> None:
    (statuses,) = filters(status=("planned", "operating"))
    parts = [{"term": {"call_status": value}} for value in ("planned", "operating")]
    assert statuses == {"bool": {"should": parts, "minimum_should_match": 1}}


def test_whether_a_call_is_open_is_told_by_the_day_of_the_question() -> None:
    (ended,) = filters(status=("call_ended",))
    assert ended["bool"]["filter"][1]["bool"]["should"] == [
        {"range": {"closes_at": {"lt": "2026-11-23T00:00:00+07:00"}}},
        {"range": {"lists_end_on": {"lt": "2026-11-23"}}},
    ]


def test_bounds_are_asked_of_each_currency_in_its_own_amounts() -> None:
    (capital,) = filters(capital_min=Decimal(100), currency="USD")
    first, _second, third, _fourth = capital["bool"]["should"]
    assert first["bool"]["filter"][0] == {"term": {"capital_currency": "VND"}}
    dong, dollars = f"{2_500_000_00:030}", f"{100_00:030}"
    assert {"range": {"capital_max": {"gte": dong}}} in first["bool"]["filter"][1]["bool"]["filter"]
    assert {"range": {"capital_max": {"gte": dollars}}} in third["bool"]["filter"][1]["bool"][
        "filter"
    ]


@pytest.mark.parametrize(
    ("sort", "first"),
    [
        ("", {"_score": "desc"}),
        ("newest", {"first_published_at": {"order": "desc", "missing": "_last"}}),
        ("oldest", {"first_published_at": {"order": "asc", "missing": "_last"}}),
        ("name", {"name_key_ko": {"order": "asc", "missing": "_last"}}),
        ("name_desc", {"name_key_ko": {"order": "desc", "missing": "_last"}}),
        ("area_asc", {"area_max_ha": {"order": "asc", "missing": "_last"}}),
        ("area", {"area_max_ha": {"order": "desc", "missing": "_last"}}),
        ("verified", {"verified_on": {"order": "desc", "missing": "_last"}}),
    ],
)
def test_the_code_settles_ties_of_every_order(sort: str, first: Any) -> None:
    assert ordered(question(sort=sort)).to_dict()["sort"] == [first, "code_key", "code"]


@pytest.mark.parametrize(("sort", "way"), [("code", "asc"), ("code_desc", "desc")])
def test_codes_run_either_way(sort: str, way: str) -> None:
    along = {"order": way, "missing": "_last"}
    asked = ordered(question(sort=sort)).to_dict()["sort"]
    assert asked == [{"code_key": along}, {"code": along}]


@pytest.mark.parametrize(("sort", "beyond"), [("capital", "lt"), ("capital_asc", "gt")])
def test_the_list_by_capital_goes_on_behind_what_was_passed(sort: str, beyond: str) -> None:
    (dong, _dollars) = by_worth(question(sort=sort), {"VND": "7"})
    passed = {"range": {"capital_max": {beyond: "7"}}}
    assert passed in dong.to_dict()["query"]["bool"]["filter"]


def test_by_capital_each_currency_comes_in_order_with_its_rate() -> None:
    asked = question(sort="capital")
    assert list(worth_of(asked).values()) == [1, 25_000]
    assert len(by_worth(asked)) == 2
    rest = beyond_worth(question(sort="capital")).to_dict()
    assert {"bool": {"must_not": [{"terms": {"capital_currency": ["VND", "USD"]}}]}} in rest[
        "query"
    ]["bool"]["filter"]


EVERYTHING: dict[str, Any] = {
    **dict.fromkeys(RECORDS, ("x",)),
    "status": STATUS_VALUES,
    "fresh": FRESH_VALUES,
    "capital": CAPITAL_VALUES,
    "area": AREA_VALUES,
    "codes": ("TH-001",),
    **dict.fromkeys(("capital_min", "capital_max", "area_min", "area_max"), Decimal(5)),
}
_NAMED_BY = {"term", "terms", "range", "prefix", "match_phrase"}
_NO_FIELDS = {"_score"}


def fields_in(body: Any) -> Iterator[str]:
    """Every field that a query, an aggregation or an order names."""
    if isinstance(body, list):
        for part in body:
            yield from fields_in(part)
    elif isinstance(body, dict):
        for key, value in body.items():
            if key == "field":
                yield value
            elif key in _NAMED_BY and isinstance(value, dict) and "field" not in value:
                yield next(iter(value))
            elif key == "sort":
                yield from (part if isinstance(part, str) else next(iter(part)) for part in value)
            yield from fields_in(value) if not isinstance(value, str) else ()


@pytest.mark.parametrize("sort", SORTS)
def test_every_field_that_is_asked_for_is_in_the_mapping(sort: str) -> None:
    asked = question("plants 산업단지", sort=sort, **EVERYTHING)
    searches = [build(asked), ordered(asked), beyond_worth(asked)]
    searches += [*by_worth(asked), *page_searches(asked, FAR, 20)]
    named = {name for search in searches for name in fields_in(search.to_dict())} - _NO_FIELDS
    assert len(named) > 20
    assert named <= mapping()["properties"].keys()
