"""Filters beside the offers."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from investment.views.finder.filters import chosen_count, filters
from tests.factories import OfferFactory
from tests.investment.search.offers.questions import ask

pytestmark = pytest.mark.django_db
ACTION = "/en/offers/"


def by_code(query: str) -> dict[str, Any]:
    return {one.code: one for one in filters(ask(query), action=ACTION)}


def test_without_offers_there_are_no_filters() -> None:
    assert by_code("kind=plot") == {}


def test_bounds_have_forms_that_keep_the_rest() -> None:
    OfferFactory(available_from=date(2026, 1, 1))
    found = by_code("kind=factory&need=2-3+ha&price_max=5&price_unit=ha&currency=KRW")
    assert list(found) == ["kind", "area", "price", "available_from", "zone"]
    area, price = found["area"].range, found["price"].limit
    assert (area.minimum.value, area.maximum.value, area.unit) == ("20000", "30000", "m²")
    kept = [(one.name, one.value) for one in price.hidden]
    assert ("kind", "factory") in kept
    assert ("area_m2_min", "20000") in kept
    assert not {"price_max", "price_unit"} & {name for name, _value in kept}
    assert (price.value, price.unit) == ("5", "KRW")
    assert [one["value"] for one in price.choice["options"] if one["chosen"]] == ["ha"]


def test_one_day_is_chosen_at_most() -> None:
    OfferFactory(available_from=date(2026, 1, 1))
    choices = by_code("available_from=2026-11-23")["available_from"].choices
    assert [(one.chosen, one.href) for one in choices] == [
        (True, f"{ACTION}?"),
        (False, f"{ACTION}?available_from=2027-05-23"),
        (False, f"{ACTION}?available_from=2027-11-23"),
    ]


def test_an_error_stands_at_its_form() -> None:
    OfferFactory()
    found = by_code("price_max=abc&available_from=soon&area_m2_min=x")
    assert found["price"].limit.error
    assert found["available_from"].limit.error
    assert found["area"].range.error


def test_both_bounds_of_the_area_are_one_filter() -> None:
    query = "kind=plot&area=from_50000&need=3+ha&price_max=5&available_from=2027"
    assert chosen_count(ask(query).criteria) == 5
