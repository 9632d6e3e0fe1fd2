"""Pair rules of a project: constraint, model, what passes, what is refused."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

Change = dict[str, Any]
Rules = dict[str, tuple[str, Change, list[Change]]]

DAY, LATER = date(2026, 1, 1), date(2026, 6, 1)
MOMENT, LATER_MOMENT = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 6, 1, tzinfo=UTC)
CALM = {"capital_max": None, "capital_currency": "", "area_max_ha": None}
DOLLARS = {"capital_max": 10, "capital_currency": "USD"}
PERSON = object()  # replaced by a user

PROJECT_RULES: Rules = {
    # constraint: model, what passes, what is refused
    "investmentproject_capital_has_currency": (
        "InvestmentProject",
        DOLLARS,
        [
            {"capital_max": 10, "capital_currency": ""},
            {"capital_max": None, "capital_currency": "USD"},
            {"capital_max": -1, "capital_currency": "USD"},
            {"capital_max": 0, "capital_currency": "USD"},
        ],
    ),
    "investmentproject_capital_in_order": (
        "InvestmentProject",
        {**DOLLARS, "capital_min": 10},
        [{**DOLLARS, "capital_min": 11}, {"capital_min": 5}],
    ),
    "investmentproject_other_capital_has_currency": (
        "InvestmentProject",
        {**DOLLARS, "capital_other": 5, "capital_other_currency": "VND"},
        [{**DOLLARS, "capital_other": 5}, {**DOLLARS, "capital_other_currency": "VND"}],
    ),
    "investmentproject_other_capital_is_second": (
        "InvestmentProject",
        {**DOLLARS, "capital_other": 5, "capital_other_currency": "VND"},
        [
            {**DOLLARS, "capital_other": 5, "capital_other_currency": "USD"},
            {"capital_other": 5, "capital_other_currency": "VND"},
        ],
    ),
    "investmentproject_costs_have_currency": (
        "InvestmentProject",
        {**DOLLARS, "site_clearance_cost": 1},
        [{"site_clearance_cost": 1}, {"capital_sought": 1}, {"capital_secured": 1}],
    ),
    "investmentproject_returns_have_source": (
        "InvestmentProject",
        {"payback_years": 8, "returns_source": "Study of 2024"},
        [{"payback_years": 8}, {"return_rate_percent": 12}],
    ),
    "investmentproject_funding_has_currency": (
        "InvestmentProject",
        {"loan_amount": 1, "funding_currency": "USD"},
        [{"loan_amount": 1}, {"grant_amount": 1}, {"counterpart_amount": 1}],
    ),
    "investmentproject_area_in_order": (
        "InvestmentProject",
        {"area_min_ha": 10, "area_max_ha": 15},
        [{"area_min_ha": 15, "area_max_ha": 10}, {"area_min_ha": 10}, {"area_max_ha": 0}],
    ),
    "investmentproject_smallest_area_is_positive": (
        "InvestmentProject",
        {"area_min_ha": 1, "area_max_ha": 15},
        [{"area_min_ha": 0, "area_max_ha": 15}, {"area_min_ha": -1, "area_max_ha": 15}],
    ),
    "investmentproject_land_price_has_currency": (
        "InvestmentProject",
        {
            "land_price": 50,
            "land_price_currency": "USD",
            "land_price_unit": "m2",
            "land_price_as_of": "2024",
        },
        [{"land_price_currency": "USD"}, {"land_price": 5, "land_price_unit": "m2"}],
    ),
    "investmentproject_land_price_has_unit_and_date": (
        "InvestmentProject",
        CALM,
        [
            {"land_price": 5, "land_price_currency": "USD", "land_price_unit": "m2"},
            {"land_price": 5, "land_price_currency": "USD", "land_price_as_of": "2024"},
            {"land_price_unit": "m2"},
        ],
    ),
    "investmentproject_inside_province": (
        "InvestmentProject",
        {"latitude": "19.37", "longitude": "105.76", "location_precision": "zone"},
        [
            {"latitude": "21.03", "longitude": "105.85", "location_precision": "zone"},
            {"latitude": "19.37", "longitude": "112.00", "location_precision": "zone"},
            {"latitude": "19.37", "longitude": None, "location_precision": "zone"},
        ],
    ),
    "investmentproject_point_has_precision": (
        "InvestmentProject",
        {"latitude": "19.37", "longitude": "105.76", "location_precision": "site"},
        [{"latitude": "19.37", "longitude": "105.76"}, {"location_precision": "site"}],
    ),
    "investmentproject_call_closes_after_it_opens": (
        "InvestmentProject",
        {"opens_at": MOMENT, "closes_at": LATER_MOMENT},
        [{"opens_at": LATER_MOMENT, "closes_at": MOMENT}],
    ),
    "investmentproject_term_is_positive": (
        "InvestmentProject",
        {"operating_term_years": 50},
        [{"operating_term_years": 0}],
    ),
    "investmentproject_confirmed_by_someone": (
        "InvestmentProject",
        {"verified_on": DAY, "verified_by": PERSON, "review_due_on": LATER},
        [
            {"verified_on": DAY, "review_due_on": LATER},
            {"verified_by": PERSON},
            {"verified_on": DAY, "verified_by": PERSON},
            {"review_due_on": LATER},
        ],
    ),
    "investmentproject_review_after_confirmation": (
        "InvestmentProject",
        {"verified_on": DAY, "verified_by": PERSON, "review_due_on": LATER},
        [{"verified_on": LATER, "verified_by": PERSON, "review_due_on": DAY}],
    ),
}
