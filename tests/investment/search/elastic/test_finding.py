"""Every case of the database engine, asked through Elasticsearch: same codes, counts and order."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any

import pytest
from django.utils.translation import override
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from investment.search import database
from investment.search.criteria import Criteria
from investment.search.elastic import listing
from investment.search.engine import ordered_pks, search
from investment.search.results import Results
from investment.search.sorts import SORTS as ORDERS
from investment.search.tiers import LANGUAGES
from tests.investment.search.test_engine import MATCHES
from tests.investment.search.test_filters import CASES

pytestmark = [pytest.mark.usefixtures("indexed", "settled"), pytest.mark.needs("elasticsearch")]
ON = date(2026, 11, 23)
DAYS = (ON, date(2025, 12, 31), date(2026, 1, 1))
SORTS = ("", *ORDERS)


def both(criteria: Criteria, language: str, on: date = ON, page_size: int = 20) -> list[Results]:
    wishes: dict[str, Any] = {"language": language, "on": on, "page_size": page_size}
    with override(language):
        return [search(criteria, **wishes), database.find(criteria, **wishes)]


def comparable(results: Results) -> dict[str, Any]:
    """Everything that an answer says but the name of the engine."""
    return {
        "codes": [hit.code for hit in results.hits],
        "hits": results.hits,
        "counts": (results.total, results.page, results.pages),
        "facets": results.facets,
        "words": (results.chips, results.rejected, dict(results.meant), results.notice),
        "criteria": results.criteria,
    }


def assert_same(criteria: Criteria, language: str, on: date = ON, page_size: int = 20) -> None:
    ours, theirs = both(criteria, language, on, page_size)
    assert (ours.engine, theirs.engine) == ("elasticsearch", "database")
    assert comparable(ours) == comparable(theirs)
    wishes: dict[str, Any] = {"language": language, "on": on}
    assert ordered_pks(criteria, **wishes) == database.ordered_pks(criteria, **wishes)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", [question for question, _codes in MATCHES])
def test_the_same_is_found(question: str, language: str) -> None:
    assert_same(Criteria(q=question), language)


@pytest.mark.parametrize("query", [query for query, _codes in CASES])
def test_the_same_is_left_by_filters(query: str) -> None:
    for language, on in product(LANGUAGES, DAYS):
        assert_same(Criteria.from_text(query), language, on)


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("currency", ["", "VND", "KRW"])
@pytest.mark.parametrize("words", ["", "nha may"])
def test_the_order_is_the_same(sort: str, currency: str, words: str) -> None:
    for language, on in product(LANGUAGES, DAYS):
        assert_same(Criteria(q=words, sort=sort, currency=currency), language, on)


@pytest.mark.parametrize("sort", SORTS)
def test_pages_are_the_same_and_beyond_the_last_is_the_last(sort: str) -> None:
    for page, size in product((1, 2, 3, 9), (1, 4, 5)):
        assert_same(Criteria(sort=sort, page=page), "en", page_size=size)


def test_far_down_the_list_by_capital_amounts_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "FAR", 1)
    for page, size, currency in product(range(1, 8), (1, 2, 4), ("", "VND", "KRW")):
        for words in ("", "nha may"):
            for sort in ("capital", "capital_asc"):
                asked = Criteria(q=words, sort=sort, currency=currency, page=page)
                assert_same(asked, "vi", page_size=size)


QUERIES = st.lists(st.sampled_from([query for query, _codes in CASES]), max_size=4).map("&".join)
WORDS = st.sampled_from([question for question, _codes in MATCHES])


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(QUERIES, WORDS | st.text(max_size=60), st.sampled_from(SORTS), st.sampled_from(LANGUAGES))
def test_whatever_is_asked_together(query: str, words: str, sort: str, language: str) -> None:
    typed = "".join(filter(str.isprintable, words))
    assert_same(Criteria.from_text(query).changed(q=typed, sort=sort), language)
