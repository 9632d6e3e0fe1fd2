"""The list as a map."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from investment.search.criteria import Criteria
from investment.search.indexing import rebuild
from investment.views.listing import map as listing_map
from investment.views.listing.map import Point, marks, points, project_map
from investment.views.listing.rows import project_row
from tests.factories import InvestmentProjectFactory
from tests.investment.views.listing.test_rows import display, hit

ON = date(2026, 11, 23)
PLACES = {
    "TH-001": ("19.37230", "105.76450", "zone"),
    "TH-002": ("19.37230", "105.76450", "zone"),
    "TH-003": ("20.27900", "105.51810", "site"),
    "TH-004": ("20.00000", "105.50000", "province"),
    "TH-005": (None, None, ""),
}


@pytest.fixture
def catalogue() -> dict[str, int]:
    """Primary keys by code."""
    pks = {}
    for code, (north, east, precision) in PLACES.items():
        project: Any = InvestmentProjectFactory(
            code=code,
            latitude=north and Decimal(north),
            longitude=east and Decimal(east),
            location_precision=precision,
            live=True,
        )
        pks[code] = project.pk
    rebuild()
    return pks


def point(north: float, east: float, precision: str = "zone") -> Point:
    return Point(1, north, east, precision)


@pytest.mark.django_db
def test_every_page_is_on_the_map_in_the_order_of_the_list(catalogue: dict[str, int]) -> None:
    found = points(Criteria(sort="code", page=2), language="en", on=ON)
    assert [one.pk for one in found.points] == [catalogue[code] for code in sorted(PLACES)[:3]]
    assert (found.looked_at, found.total) == (5, 5)


@pytest.mark.django_db
@pytest.mark.usefixtures("catalogue")
def test_what_is_not_on_the_map_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = project_map([], Criteria(sort="code"), language="en", on=ON)
    assert shown.label == "Map of the province with 3 projects"
    assert shown.notes == (
        "2 projects are not on the map: no place within the province is published.",
    )
    monkeypatch.setattr(listing_map, "MOST", 2)
    bounded = project_map([], Criteria(sort="code"), language="en", on=ON)
    assert bounded.notes == ("The map shows the first 2 of 5 projects, in the order of the list.",)


@pytest.mark.django_db
def test_projects_beside_the_map_say_how_exact_their_point_is(catalogue: dict[str, int]) -> None:
    hits = [
        hit(pk=catalogue["TH-001"], location_precision="zone"),
        hit(pk=catalogue["TH-004"], location_precision="province"),
        hit(pk=catalogue["TH-005"], location_precision=""),
    ]
    beside = [(one, project_row(one, display())) for one in hits]
    shown = project_map(beside, Criteria(), language="en", on=ON).rows
    assert [(row.is_on_map, row.precision) for row in shown] == [
        (True, "Precision of the location: Zone"),
        (False, "Precision of the location: Province"),
        (False, "No place published"),
    ]


def test_near_points_share_a_mark_and_the_largest_lies_on_top() -> None:
    near = [point(19.80, 105.78), point(19.805, 105.78, "site"), point(19.81, 105.77)]
    small, large = marks([*near, point(20.3, 105.2)])
    assert (small.count, small.approximate) == (1, True)
    assert (large.count, large.approximate) == (3, False)
    assert large.radius > small.radius
    assert 19.80 < large.latitude < 19.81


def test_a_picture_has_few_marks_however_many_points() -> None:
    many = [
        point(19.3 + north / 100, 104.4 + east / 100) for north in range(100) for east in range(100)
    ]
    assert len(marks(many)) < 800
