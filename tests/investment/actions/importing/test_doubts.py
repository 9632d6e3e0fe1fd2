"""Whatever the tables would refuse is refused by the plan, with a reason; so writing never fails."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment.actions.importing.contents import blank_content
from investment.actions.importing.doubts import USUAL, contradictions, doubts

NUMBERS = st.none() | st.integers(1, 50).map(Decimal)
CURRENCIES = st.sampled_from(["", "USD", "VND"])


@st.composite
def columns(draw: Any) -> dict[str, Any]:
    names = ("capital_min", "capital_max", "capital_other", "site_clearance_cost", "area_min_ha")
    values = {name: draw(NUMBERS) for name in (*names, "area_max_ha")}
    for name in ("capital_currency", "capital_other_currency"):
        values[name] = draw(CURRENCIES)
    if values["capital_other"] is None or not values["capital_other_currency"]:
        values |= {"capital_other": None, "capital_other_currency": ""}
    values["latitude"] = draw(st.sampled_from([None, Decimal("19.5"), Decimal("10")]))
    values["longitude"] = draw(st.sampled_from([None, Decimal("105.5")]))
    values["location_precision"] = draw(st.sampled_from(["", "site"]))
    return values


def is_taken(values: dict[str, Any]) -> bool:
    """Whether the rules of the tables let a project be so, in plain words of their own."""
    low, high, money = (values[n] for n in ("capital_min", "capital_max", "capital_currency"))
    other = values["capital_other_currency"]
    point = (values["latitude"], values["longitude"], values["location_precision"] or None)
    return (
        (high is None) == (money == "")
        and (low is None or (high is not None and low <= high))
        and not (other and other == money)
        and not (values["site_clearance_cost"] is not None and not money)
        and (
            values["area_min_ha"] is None
            or (
                values["area_max_ha"] is not None and values["area_min_ha"] <= values["area_max_ha"]
            )
        )
        and (point == (None, None, None) or (None not in point and point[0] > 19))
    )


@given(columns())
@pytest.mark.django_db
def test_the_plan_refuses_exactly_what_the_tables_refuse(values: dict[str, Any]) -> None:
    assert (not list(contradictions(values, blank_content()))) == is_taken(values)


@pytest.mark.parametrize(("currency", "ends"), USUAL.items())
@pytest.mark.django_db
def test_amounts_beyond_what_projects_cost_are_doubted(currency: str, ends: Any) -> None:
    for amount, is_odd in ((ends[0] - 1, True), (ends[0], False), (ends[1] + 1, True)):
        values = {"capital_max": amount, "capital_currency": currency}
        assert bool(list(doubts(values, blank_content()))) == is_odd


@pytest.mark.parametrize(("after", "is_odd"), [(151, True), (150, False), (49, True), (50, False)])
@pytest.mark.django_db
def test_a_figure_that_moves_by_more_than_half_is_doubted(after: int, is_odd: bool) -> None:
    content = {**blank_content(), "area_max_ha": "100.0000"}
    assert bool(list(doubts({"area_max_ha": str(after)}, content))) == is_odd
