"""The address names the chosen projects and nothing else keeps them."""

from __future__ import annotations

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from investment.views.comparing.asked import Asked, choosing

SPELLINGS = [
    "codes=th001&codes=TH+002",
    "codes=TH-001&codes=TH-002",
    "codes=TH-001%2C+th002",
    "codes=TH-001,TH-002,TH-001",
]


def read(query: str) -> Asked:
    return Asked.read(QueryDict(query))


@pytest.mark.parametrize("query", SPELLINGS)
def test_what_a_form_sends_becomes_one_short_address(query: str) -> None:
    asked = read(f"{query}&currency=KRW&only=differences&utm=x")
    assert asked.is_to_be_shortened
    assert asked.to_query() == "codes=TH-001,TH-002&currency=KRW&only=differences"


@pytest.mark.parametrize("query", ["", "codes=", "codes=TH-001", "codes=TH-001%2CTH-002"])
def test_a_short_address_stays(query: str) -> None:
    assert not read(query).is_to_be_shortened


def test_what_was_left_out_is_named_before_the_address_forgets_it() -> None:
    asked = read("codes=th001&codes=%3Cscript%3E&sort=price")
    assert not asked.is_to_be_shortened
    texts = [remark.text for remark in asked.remarks(["TH-001"])]
    assert texts == ["Left out: Project codes “<script>”. This is not a code of the catalogue."]


def test_codes_that_no_project_has_are_named() -> None:
    (remark,) = read("codes=TH-001,TH-998,TH-999").remarks(["TH-001"])
    assert remark.text == "No project has these codes: TH-998, TH-999."


@given(st.lists(st.text(max_size=20), max_size=80), st.text(max_size=10))
def test_no_address_breaks_the_reading(codes: list[str], currency: str) -> None:
    query = QueryDict(mutable=True)
    query.setlist("codes", codes)
    query["currency"] = currency
    asked = Asked.read(query)
    assert len(asked.codes) <= 50
    again = Asked.read(QueryDict(asked.to_query()))
    assert (again.codes, again.currency, again.is_long) == (asked.codes, asked.currency, False)


def test_links_keep_the_rest_of_the_address() -> None:
    asked = read("codes=TH-001,TH-002&currency=USD&only=differences")
    left = asked.href("compare", "vi", codes=asked.without("TH-001"))
    assert left == "/vi/du-an/so-sanh/?codes=TH-002&currency=USD&only=differences"
    assert asked.project_href("TH-001", "ko") == "/ko/projects/TH-001/?currency=USD"
    assert asked.adding("compare", "en")["hidden"][0] == {"name": "codes", "value": asked.joined}


def test_a_list_of_projects_keeps_its_currency_when_one_compares() -> None:
    found = choosing("en", "VND")
    assert found["shortlist_href"] == "/en/projects/shortlist/"
    assert found["hidden"] == [{"name": "currency", "value": "VND"}]
