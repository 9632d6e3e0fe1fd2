"""What every question to a list has in common: how it stands in the address."""

from __future__ import annotations

from investment.search.criteria import Criteria
from investment.search.offers.criteria import OfferCriteria
from investment.search.question import encoded


def test_a_value_is_turned_over_where_it_stands_and_the_page_is_the_first() -> None:
    asked = Criteria.from_text("q=mill&status=open&sort=area&page=3")
    assert asked.toggled("status", "planned") == "q=mill&status=open&status=planned&sort=area"
    assert asked.toggled("status", "open") == "q=mill&sort=area"


def test_clearing_leaves_how_the_list_is_shown() -> None:
    asked = OfferCriteria(kind=("plot",), area_m2_min=3, currency="KRW", sort="price", page=2)
    assert asked.cleared() == "currency=KRW&sort=price"
    assert asked.is_filtered
    assert not OfferCriteria(sort="price").is_filtered


def test_another_page_and_another_value_of_the_same_list() -> None:
    asked = OfferCriteria(kind=("plot",), page=2)
    assert asked.at_page(3) == "kind=plot&page=3"
    assert asked.without("kind") == ""
    assert asked.changed(sort="price").to_query() == "kind=plot&sort=price"


def test_what_is_no_part_of_the_question_does_not_stand_in_the_address() -> None:
    assert OfferCriteria(kind=("plot",), is_typed=True).to_query() == "kind=plot"


def test_commas_stay_readable() -> None:
    assert encoded([("codes", "TH-001,TH-002"), ("q", "a&b")]) == "codes=TH-001,TH-002&q=a%26b"
