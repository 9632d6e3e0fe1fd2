"""Filters beside the list."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from investment.search.criteria import Criteria
from investment.search.reading import Rejected
from investment.search.results import Facet, FacetValue
from investment.views.listing.facets import (
    KEPT,
    MOST,
    SHOWN,
    Bound,
    Filter,
    chosen_count,
    filters,
)
from investment.wording import Wording


def facets(criteria: Criteria, *found: Facet, rejected: tuple[Rejected, ...] = ()) -> Any:
    answer: Any = SimpleNamespace(criteria=criteria, language="ko", facets=found, rejected=rejected)
    return filters(answer, action="/ko/projects/")


def by_code(found: list[Filter], code: str) -> Filter:
    return next(one for one in found if one.code == code)


def test_a_value_turns_itself_over_and_keeps_the_rest() -> None:
    criteria = Criteria(q="steel", sector=("energy",), page=3)
    values = (
        FacetValue("energy", Wording("에너지", "ko"), 1_234, is_chosen=True),
        FacetValue("mining", Wording("Khai khoáng", "vi"), 2, is_chosen=False),
    )
    chosen, other = facets(criteria, Facet("sector", "분야", values))[0].choices
    assert (chosen.href, chosen.count, chosen.chosen) == ("/ko/projects/?q=steel", "1,234", True)
    assert other.href == "/ko/projects/?q=steel&sector=energy&sector=mining"
    assert (chosen.language, other.language) == ("", "vi")


def places(*chosen: int) -> list[tuple[str, bool]]:
    """Labels of twelve places in the order they are shown, some of them chosen."""
    values = tuple(
        FacetValue(f"{number}", Wording(f"{number}", "ko"), 100 - number, number in chosen)
        for number in range(12)
    )
    found = facets(Criteria(), Facet("place", "장소", values))
    return [(one.label, one.chosen) for one in by_code(found, "place").choices]


def test_what_is_chosen_is_in_sight_whatever_its_count() -> None:
    shown = places(2, 11)
    assert [label for label, chosen in shown[:SHOWN] if chosen] == ["2", "11"]
    assert [label for label, _chosen in shown] == [
        *("0", "1", "2", "3", "4", "5", "6", "11"),
        *("7", "8", "9", "10"),
    ]
    assert [label for label, _chosen in places()] == [str(number) for number in range(12)]


def wards(count: int, whole: str = "") -> Filter:
    """The filter by place with many values, of which the last one is chosen."""
    values = tuple(
        FacetValue(f"{number}", Wording(f"{number}", "ko"), 1, number == count - 1)
        for number in range(count)
    )
    answer: Any = SimpleNamespace(
        criteria=Criteria(q="steel", page=2),
        language="ko",
        facets=(Facet("place", "장소", values),),
        rejected=(),
    )
    return by_code(filters(answer, action="/ko/projects/", whole=whole), "place")


def test_a_long_facet_is_cut_and_all_of_it_is_a_link_away() -> None:
    cut = wards(1_234)
    assert len(cut.choices) == KEPT
    assert [one.label for one in cut.choices if one.chosen] == ["1233"]
    assert cut.rest is not None
    assert cut.rest.href == "/ko/projects/?q=steel&all=place#facet-place"
    assert "1,234" in cut.rest.label
    whole = wards(1_234, whole="place")
    assert (len(whole.choices), whole.rest, whole.is_whole) == (1_234, None, True)


def test_a_facet_that_is_not_long_is_whole_from_the_start() -> None:
    assert (len(wards(MOST).choices), wards(MOST).rest) == (MOST, None)
    assert len(wards(MOST + 1).choices) == KEPT


def test_capital_and_area_can_always_be_bounded() -> None:
    criteria = Criteria(q="steel", capital_min=Decimal(1_000), currency="VND", page=2)
    found = facets(criteria)
    capital, area = by_code(found, "capital").range, by_code(found, "area").range
    assert capital is not None
    assert area is not None
    assert (capital.unit, area.unit) == ("VND", "ha")
    assert capital.minimum == Bound("capital_min", "1000")
    assert capital.maximum == Bound("capital_max", "")
    assert capital.hidden == (Bound("q", "steel"), Bound("currency", "VND"))
    assert Bound("capital_min", "1000") in area.hidden


def test_a_bound_that_cannot_be_read_says_why_at_its_field() -> None:
    rejected = (Rejected("area_min", "much", "This is not a number."),)
    area = by_code(facets(Criteria(), rejected=rejected), "area").range
    assert area is not None
    assert area.error == "This is not a number."


def test_both_bounds_of_a_range_are_one_filter() -> None:
    bounds = {"area_min": Decimal(1), "area_max": Decimal(2)}
    assert chosen_count(Criteria(q="steel", currency="VND")) == 0
    assert chosen_count(Criteria(sector=("a", "b"), activity=("A-01",), **bounds)) == 4
