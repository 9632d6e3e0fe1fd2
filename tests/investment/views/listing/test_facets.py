"""Filters beside the list."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from investment.search.criteria import Criteria
from investment.search.parameters import Rejected
from investment.search.results import Facet, FacetValue
from investment.views.listing.facets import Bound, Filter, chosen_count, filters
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
