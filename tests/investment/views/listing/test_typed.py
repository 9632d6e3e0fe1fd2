"""Bounds as people type them."""

from __future__ import annotations

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from investment.views.listing.typed import criteria_as_typed


def read(query: str, language: str = "en") -> str:
    return criteria_as_typed(QueryDict(query), language).to_query()


@pytest.mark.parametrize(
    ("language", "query", "address"),
    [
        ("en", "capital_min=5 million", "capital_min=5000000"),
        ("en", "capital_min=US$1.5bn", "capital_min=1500000000"),
        ("en", "capital_min=1,500,000", "capital_min=1500000"),
        ("vi", "capital_max=1.500.000", "capital_max=1500000"),
        ("vi", "capital_min=500 tỷ đồng", "capital_min=500000000000&currency=VND"),
        ("vi", "capital_min=500 tỷ&currency=VND", "capital_min=500000000000&currency=VND"),
        ("vi", "capital_min=5 tỷ", "capital_min=5000000000"),
        ("ko", "capital_min=50억", "capital_min=5000000000"),
        ("ko", "capital_min=50억 원", "capital_min=5000000000&currency=KRW"),
        ("ko", "capital_min=1억 달러&capital_max=3억 달러", "capital_min=100000000&capital_max=300000000"),
        ("vi", "area_min=2,5", "area_min=2.5"),
        ("ko", "area_max=50,000 m²", "area_max=5"),
        ("en", "q=steel&area_min=10 ha&page=3", "q=steel&area_min=10&page=3"),
    ],
)  # fmt: skip
def test_what_people_write_is_understood(language: str, query: str, address: str) -> None:
    assert read(query, language) == address


@pytest.mark.parametrize(
    ("query", "left_out"),
    [
        ("capital_min=much", "capital_min"),
        ("capital_min=5 tỷ đồng&currency=USD", "capital_min"),
        ("capital_min=5&capital_max=5 tỷ đồng", "capital_max"),
        ("capital_min=1-2 million", "capital_min"),
        ("capital_min=about 5 million", "capital_min"),
        ("capital_min=5 million euros", "capital_min"),
        ("capital_min=9 million&capital_max=5 million", "capital_max"),
        ("area_min=10-15 ha", "area_min"),
        ("area_min=some&area_max=3 ha", "area_min"),
        ("area_min=NaN", "area_min"),
        ("capital_max=" + "9" * 70, "capital_max"),
    ],
)
def test_what_says_something_else_is_left_out(query: str, left_out: str) -> None:
    criteria = criteria_as_typed(QueryDict(query), "en")
    assert [one.parameter for one in criteria.rejected] == [left_out]
    assert getattr(criteria, left_out) is None


@given(st.text(max_size=70), st.text(max_size=70), st.sampled_from(["", "USD", "VND", "x"]))
def test_nothing_breaks_the_reading(low: str, high: str, currency: str) -> None:
    query = QueryDict(mutable=True)
    query.update({"capital_min": low, "capital_max": high, "area_min": low, "currency": currency})
    criteria = criteria_as_typed(query, "vi")
    again = criteria_as_typed(QueryDict(criteria.to_query()), "vi")
    assert again == criteria
