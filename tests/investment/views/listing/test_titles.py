"""What a list is called on its page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from investment.search.criteria import Criteria
from investment.search.results import Chip, Results
from investment.views.listing.titles import Title, title_of
from investment.wording import Wording

LABELS = {
    "energy": "Energy",
    "food": "Food",
    "Z-01": "Nghi Son Economic Zone",
    "p1": "Nghi Son",
    "calling": "Calling for investment",
}


def answer(
    query: str, *, total: int = 12, language: str = "en", label_language: str = ""
) -> Results:
    criteria = Criteria.from_text(query)
    chips = tuple(
        Chip(name, Wording(LABELS.get(value, value), label_language or language), "")
        for name in Criteria.MANY
        for value in getattr(criteria, name)
    )
    blank: dict[str, Any] = {"hits": (), "facets": (), "rejected": (), "meant": {}, "engine": ""}
    return Results(
        **blank, criteria=criteria, language=language, total=total, page=1, pages=9, chips=chips
    )


@pytest.mark.parametrize(
    ("query", "heading"),
    [
        ("", "12 projects"),
        (
            "sector=energy&status=calling&zone=Z-01",
            "12 energy projects calling for investment in Nghi Son Economic Zone",
        ),
        ("q=steel&place=p1", "12 projects in Nghi Son matching “steel”"),
        ("status=call_ended", "12 projects awaiting the new list"),
        ("sector=energy&sector=food", "12 projects · 2 filters"),
        ("sector=energy&fresh=due&capital_min=5", "12 energy projects · 2 other filters"),
        ("zone=Z-01&place=p1", "12 projects in Nghi Son Economic Zone · 1 other filter"),
    ],
)
def test_the_heading_names_what_has_one_value_and_counts_the_rest(query: str, heading: str) -> None:
    assert title_of(answer(query)).heading == heading


def test_a_name_in_another_language_is_counted_and_not_named() -> None:
    title = title_of(answer("sector=energy&status=calling", language="ko", label_language="vi"))
    assert title.heading == "투자자 모집 중인 사업 12건 · 필터 1개 추가"


def test_everything_has_the_page_s_own_title_until_its_second_page() -> None:
    assert title_of(answer("")) == Title("12 projects", "", "", is_indexed=True)
    second = title_of(replace(answer(""), page=2))
    assert (second.title, second.query) == ("12 projects, page 2", "page=2")


@pytest.mark.parametrize(
    ("query", "total", "is_indexed"),
    [
        ("", 12, True),
        ("sort=name&currency=VND&view=table", 12, True),
        ("sector=energy", 12, True),
        ("sector=energy&zone=Z-01", 12, True),
        ("sector=energy", 0, False),
        ("sector=energy&zone=Z-01&status=calling", 12, False),
        ("sector=energy&sector=food", 12, False),
        ("sector=energy&fresh=due", 12, False),
        ("q=steel", 12, False),
    ],
)
def test_search_engines_keep_lists_that_say_all_they_are(
    query: str, total: int, is_indexed: bool
) -> None:
    assert title_of(answer(query, total=total)).is_indexed is is_indexed


def test_order_and_currency_are_no_part_of_the_one_address() -> None:
    title = title_of(answer("sort=name&currency=VND&sector=energy&view=map"))
    assert title.query == "sector=energy"
