"""Every order, and the same order run backwards."""

from __future__ import annotations

import pytest

from investment.search.sorts import RELEVANCE, SORTS


@pytest.mark.parametrize("value", [value for value in SORTS if value != RELEVANCE])
def test_an_order_can_be_turned_round_and_back(value: str) -> None:
    order = SORTS[value]
    other = SORTS[order.other_way]
    assert (other.by, other.other_way) == (order.by, value)
    assert other.is_descending is not order.is_descending


def test_relevance_has_one_way() -> None:
    assert SORTS[RELEVANCE].other_way == ""


def test_every_order_has_a_name_of_its_own() -> None:
    names = [str(order.label) for order in SORTS.values()]
    assert len(set(names)) == len(names)
