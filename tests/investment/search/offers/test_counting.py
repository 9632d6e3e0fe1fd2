"""Counts beside the finder's filters."""

from __future__ import annotations

from datetime import date

import pytest

from investment.models import ZoneUtility
from investment.search.offers.counting import days_ahead
from tests.factories import OfferFactory, ZoneFactory
from tests.investment.search.offers.questions import TODAY, ask, counts

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def offers() -> None:
    zone = ZoneFactory(code="Z-01", live=True)
    park = ZoneFactory(code="Z-02", parent=zone, live=True)
    for kind in ("power", "water"):
        ZoneUtility.objects.create(zone=park, kind=kind, description_vi="Có")
    ZoneUtility.objects.create(zone=zone, kind="power", description_vi="Có")
    ZoneUtility.objects.create(zone=zone, kind="berths", description_vi="Cầu cảng")
    OfferFactory(zone=zone, kind="plot", area_min_m2=900, area_max_m2=2_000)
    OfferFactory(zone=park, kind="plot", area_max_m2=2_000, available_from=TODAY)
    OfferFactory(zone=park, area_max_m2=60_000, available_from=date(2027, 5, 23))


@pytest.mark.parametrize(
    ("query", "parameter", "found"),
    [
        ("", "kind", {"plot": 2, "factory": 1}),
        ("kind=plot", "kind", {"plot": 2, "factory": 1}),
        ("area=from_50000", "kind", {"plot": 0, "factory": 1}),
        ("", "area", {"under_1000": 1, "1000_5000": 2, "from_50000": 1}),
        ("kind=plot&area=under_1000", "area", {"under_1000": 1, "1000_5000": 2, "from_50000": 0}),
        ("", "zone", {"Z-01": 3, "Z-02": 2}),
        ("kind=factory&zone=Z-02", "zone", {"Z-01": 1, "Z-02": 1}),
        ("", "available_from", {"2026-11-23": 1, "2027-05-23": 2, "2027-11-23": 2}),
        ("kind=plot", "available_from", {"2026-11-23": 1, "2027-05-23": 1, "2027-11-23": 1}),
    ],
)
def test_counts_leave_out_their_own_filter(
    query: str, parameter: str, found: dict[str, int]
) -> None:
    assert counts(query, parameter) == found


def test_the_count_of_a_connection_is_what_choosing_it_as_well_would_leave() -> None:
    assert counts("", "utility") == {"power": 3, "water": 2}
    assert counts("utility=water", "utility") == {"power": 2, "water": 2}
    assert ask("utility=water&utility=power").total == 2


def test_a_chosen_value_is_marked() -> None:
    results = ask("kind=plot&available_from=2026-11-23")
    chosen = {value.value for facet in results.facets for value in facet.values if value.is_chosen}
    assert chosen == {"plot", "2026-11-23"}


def test_half_a_year_later_is_the_same_day_or_the_last_of_the_month() -> None:
    ahead = days_ahead(date(2026, 8, 31))
    assert ahead == [date(2026, 8, 31), date(2027, 2, 28), date(2027, 8, 31)]
