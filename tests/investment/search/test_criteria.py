"""What was asked survives the address, and no address can break the reading."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from investment.search.criteria import Criteria
from investment.search.reading import LAST_PAGE, LONGEST_QUERY
from investment.search.sorts import SORTS
from investment.search.values import (
    AREA_VALUES,
    CAPITAL_VALUES,
    COLUMNS,
    CURRENCIES,
    FRESH_VALUES,
    STATUS_VALUES,
    VIEWS,
)


def several(values: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(values, max_size=3, unique=True).map(tuple)


CODES = several(st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}", fullmatch=True))
PROJECT_CODES = several(
    st.builds("{}-{}".format, st.sampled_from(["TH", "Q"]), st.integers(1, 99_999))
)
NUMBERS = st.none() | st.decimals(min_value=0, max_value=10**18, places=2)
TEXTS = st.text(max_size=LONGEST_QUERY).map(
    lambda written: " ".join("".join(filter(str.isprintable, written)).split())
)


@st.composite
def criteria(draw: st.DrawFn) -> Criteria:
    bounds = [draw(st.tuples(NUMBERS, NUMBERS)) for _ in range(2)]
    (capital_min, capital_max), (area_min, area_max) = (
        tuple(sorted(pair)) if None not in pair else pair for pair in bounds
    )
    return Criteria(
        q=draw(TEXTS),
        sector=draw(CODES),
        status=draw(several(st.sampled_from(STATUS_VALUES))),
        zone=draw(CODES),
        place=draw(CODES),
        route=draw(CODES),
        form=draw(CODES),
        capital_min=capital_min,
        capital_max=capital_max,
        currency=draw(st.sampled_from(("", *CURRENCIES))),
        capital=draw(several(st.sampled_from(CAPITAL_VALUES))),
        area_min=area_min,
        area_max=area_max,
        area=draw(several(st.sampled_from(AREA_VALUES))),
        fresh=draw(several(st.sampled_from(FRESH_VALUES))),
        activity=draw(CODES),
        codes=draw(PROJECT_CODES),
        sort=draw(st.sampled_from(("", *SORTS))),
        view=draw(st.sampled_from(("", *VIEWS))),
        columns=draw(several(st.sampled_from(COLUMNS))),
        page=draw(st.integers(1, LAST_PAGE)),
    )


@given(criteria())
def test_the_address_says_everything_that_was_asked(asked: Criteria) -> None:
    read = Criteria.from_query(QueryDict(asked.to_query()))
    assert read == asked
    assert not read.rejected


@given(st.dictionaries(st.sampled_from([*Criteria.__slots__, "other"]), st.text(max_size=300)))
def test_no_value_breaks_the_reading(values: dict[str, str]) -> None:
    query = QueryDict(mutable=True)
    query.update(values)
    read = Criteria.from_query(query)
    assert 1 <= read.page <= LAST_PAGE
    assert len(read.q) <= LONGEST_QUERY
    read.q.encode()  # no half of a character is left
    assert Criteria.from_query(QueryDict(read.to_query())) == read


@given(st.text(max_size=80))
def test_no_query_string_breaks_the_reading(written: str) -> None:
    Criteria.from_query(QueryDict(written.encode(errors="replace")))


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        ("capital_min=NaN", "capital_min"),
        ("capital_max=1e999", "capital_max"),
        ("capital_min=-1", "capital_min"),
        ("area_min=ten", "area_min"),
        ("area_min=1e-9999999", "area_min"),
        ("area_min=20&area_max=10", "area_max"),
        ("page=-1", "page"),
        ("page=0", "page"),
        ("page=99999", "page"),
        ("page=two", "page"),
        ("status=for_sale", "status"),
        ("sort=price", "sort"),
        ("currency=XYZ", "currency"),
        ("sector=%27%3B--", "sector"),
        ("capital=cheap", "capital"),
        ("view=globe", "view"),
        ("columns=price", "columns"),
        ("codes=%3Cb%3E", "codes"),
    ],
)
def test_what_cannot_be_read_is_left_out_and_named(query: str, parameter: str) -> None:
    read = Criteria.from_text(query)
    assert [rejected.parameter for rejected in read.rejected] == [parameter]
    assert all(rejected.reason for rejected in read.rejected)
    blank = Criteria()
    assert getattr(read, parameter) == getattr(blank, parameter)


def test_a_broken_value_leaves_the_others() -> None:
    read = Criteria.from_text("status=calling&status=nonsense&status=open&area_min=abc&q=tre")
    assert (read.q, read.status, read.area_min) == ("tre", ("calling", "open"), None)
    assert len(read.rejected) == 2


@pytest.mark.parametrize(
    ("query", "q"),
    [("q=%00nghi%00", "nghi"), ("q=+det++may+", "det may"), ("q=a%0Ab", "a b"), ("q=", "")],
)
def test_text_is_cleaned(query: str, q: str) -> None:
    assert Criteria.from_text(query).q == q


def test_the_address_is_as_short_as_can_be() -> None:
    asked = Criteria.from_text(
        "page=1&sort=&capital_min=1.50&status=open&q=điện&utm=x&area_max=1E+2"
    )
    assert asked.to_query() == "q=%C4%91i%E1%BB%87n&status=open&capital_min=1.5&area_max=100"


def test_a_value_is_turned_over_from_the_first_page() -> None:
    asked = Criteria.from_text("sector=energy&page=3&currency=KRW")
    assert asked.toggled("sector", "tourism") == "sector=energy&sector=tourism&currency=KRW"
    assert asked.toggled("sector", "energy") == "currency=KRW"
    assert asked.has("sector", "energy")


@pytest.mark.parametrize(
    "query",
    [
        "codes=TH-001,TH-002",
        "codes=th001&codes=TH+002",
        "codes=TH-001,,%20th002%20,TH-001",
    ],
)
def test_codes_of_projects_come_in_any_spelling_and_leave_in_one(query: str) -> None:
    assert Criteria.from_text(query).codes == ("TH-001", "TH-002")


def test_codes_stand_in_one_parameter() -> None:
    asked = Criteria.from_text("status=open&codes=TH-009&codes=TH-001&sort=name")
    assert asked.to_query() == "status=open&codes=TH-009,TH-001&sort=name"
    assert asked.toggled("codes", "TH-009") == "status=open&codes=TH-001&sort=name"
    assert asked.toggled("codes", "TH-002").endswith("codes=TH-009,TH-001,TH-002&sort=name")
    assert Criteria.from_text("codes=TH-009").toggled("codes", "TH-009") == ""


def test_the_fifty_first_code_is_left_out_and_named() -> None:
    asked = Criteria.from_text("codes=" + ",".join(f"TH-{number:03}" for number in range(1, 400)))
    assert len(asked.codes) == 50
    assert [one.value for one in asked.rejected] == ["TH-051"]


def test_filters_are_taken_off_and_currency_stays() -> None:
    asked = Criteria.from_text("q=tre&zone=Z-01&capital_min=5&currency=VND&sort=name&page=2")
    assert asked.without("capital_min", "q") == "zone=Z-01&currency=VND&sort=name"
    assert asked.cleared() == "currency=VND&sort=name"
    assert asked.at_page(4).endswith("page=4")
    assert ("zone", "Z-01") in asked.pairs(leave_out=("sort",))
    assert ("sort", "name") not in asked.pairs(leave_out=("sort",))


@pytest.mark.parametrize(
    ("query", "filtered"),
    [
        ("", False),
        ("q=tre&sort=name&currency=VND", False),
        ("area_min=0", True),
        ("form=ppp", True),
    ],
)
def test_only_what_narrows_the_list_is_a_filter(query: str, filtered: bool) -> None:
    assert Criteria.from_text(query).is_filtered is filtered


def test_bounds_are_in_the_chosen_currency_or_dollars() -> None:
    assert Criteria().currency_of_bounds == "USD"
    assert Criteria(currency="VND").currency_of_bounds == "VND"
    assert Criteria(capital_min=Decimal(0)).pairs() == [("capital_min", "0")]


@given(criteria())
def test_a_value_turned_over_is_the_address_of_the_changed_question(asked: Criteria) -> None:
    for parameter in Criteria.MANY:
        for value in (*getattr(asked, parameter), "Z-99 &"):
            chosen: tuple[str, ...] = getattr(asked, parameter)
            left = tuple(one for one in chosen if one != value)
            turned = {parameter: left if value in chosen else (*chosen, value)}
            assert asked.toggled(parameter, value) == asked.changed(**turned).to_query()
