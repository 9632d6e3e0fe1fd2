"""Counts beside the filters."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils.translation import override

from investment.search.criteria import Criteria
from investment.search.engine import search

pytestmark = pytest.mark.usefixtures("catalogue")
ON = date(2026, 11, 23)


def counts(query: str, parameter: str, language: str = "en") -> dict[str, int]:
    facets = search(Criteria.from_text(query), language=language, on=ON).facets
    values = next(facet.values for facet in facets if facet.parameter == parameter)
    return {value.value: value.count for value in values}


def test_values_of_the_whole_catalogue_in_their_order() -> None:
    assert list(counts("", "status").items()) == [
        ("open", 3),
        ("calling", 2),
        ("selecting_investor", 1),
        ("call_ended", 1),
        ("planned", 1),
        ("operating", 1),
    ]
    assert counts("", "sector") == {"industry": 5, "energy": 1}
    assert counts("", "zone") == {"Z-01": 3, "Z-02": 1}
    assert counts("", "place") == {"former-382": 1, "16561": 1}
    assert counts("", "route") == {"fdi": 1}
    assert list(counts("", "capital").items()) == [
        ("20m_100m", 2),
        ("100m_500m", 2),
        ("not_published", 2),
    ]
    assert counts("", "area") == {"5_20": 4, "20_50": 1, "not_published": 1}
    assert counts("", "fresh") == {"never_checked": 6}


def test_a_facet_without_values_is_left_out() -> None:
    answer = search(Criteria(), language="en", on=ON)
    assert "form" not in [facet.parameter for facet in answer.facets]


def test_counts_leave_out_their_own_filter_and_keep_the_others() -> None:
    query = "sector=energy&status=operating"
    assert counts(query, "sector") == {"industry": 0, "energy": 1}
    assert counts(query, "status")["operating"] == 1
    assert counts(query, "status")["open"] == 0
    assert counts(query, "zone") == {"Z-01": 0, "Z-02": 0}
    assert counts(query, "capital") == {"20m_100m": 1, "100m_500m": 0, "not_published": 0}
    assert counts("area=20_50", "area") == counts("", "area")


def test_counts_follow_the_words() -> None:
    assert counts("q=nghi+son", "zone") == {"Z-01": 3, "Z-02": 1}
    assert counts("q=nghi+son", "sector") == {"industry": 4, "energy": 0}
    assert counts("q=nothing+at+all", "sector") == {"industry": 0, "energy": 0}


@pytest.mark.parametrize(
    "parameter", ["status", "sector", "zone", "place", "route", "capital", "area", "fresh"]
)
def test_a_count_is_what_a_click_brings(parameter: str) -> None:
    for query in ("", "q=methanol", "status=call_ended", "zone=Z-01&area_min=1"):
        without = Criteria.from_text(Criteria.from_text(query).without(parameter))
        for value, count in counts(query, parameter).items():
            clicked = Criteria.from_text(without.toggled(parameter, value))
            assert search(clicked, language="en", on=ON).total == count, (query, value)


def test_chosen_values_are_marked() -> None:
    answer = search(Criteria(zone=("Z-02",)), language="en", on=ON)
    chosen = [(f.parameter, v.value) for f in answer.facets for v in f.values if v.is_chosen]
    assert chosen == [("zone", "Z-02")]


def test_labels_are_in_the_reader_s_language_or_say_which() -> None:
    with override("ko"):
        facets = search(Criteria(), language="ko", on=ON).facets
    labels = {f.parameter: [(v.label.text, v.label.language) for v in f.values] for f in facets}
    assert labels["sector"][0] == ("산업·제조업", "ko")
    assert any("섬선시" in text and code == "ko" for text, code in labels["place"])
    assert ("phường Tĩnh Gia", "vi") in labels["place"]


def test_units_that_ended_say_so() -> None:
    with override("en"):
        facets = search(Criteria(), language="en", on=ON).facets
    places = next(facet for facet in facets if facet.parameter == "place")
    labels = {value.value: value.label.text for value in places.values}
    assert labels == {"former-382": "formerly Sam Son city", "16561": "Tinh Gia ward"}
