"""Projects on the outline of the province."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from investment.search.results import Hit, PlaceName
from investment.views.listing.points import points_map
from investment.views.sheets.rows import Link
from investment.wording import Wording
from tests.investment.views.listing.test_rows import display, hit

ZONE = {"zone": Wording("Nghi Son Economic Zone", "en"), "zone_code": "Z-01"}
TOWN = PlaceName("former-407", Wording("Nghi Son town", "en"), True)
WARD = PlaceName("16561", Wording("phường Tĩnh Gia", "vi"), False)


def at(north: str, precision: str, **values: Any) -> Hit:
    point = {"latitude": Decimal(north), "longitude": Decimal("105.7"), **values}
    return hit(location_precision=precision, **point)


def test_projects_of_one_place_share_a_point_in_the_order_of_the_list() -> None:
    hits = [at("19.5", "zone", code=f"TH-00{number}", **ZONE) for number in (1, 2, 3, 4, 5)]
    found = points_map([*hits, at("19.6", "zone", code="TH-006", **ZONE)], 6, display())
    assert found is not None
    first, second = found.points
    assert (first.number, first.latitude, second.number) == (1, Decimal("19.5"), 2)
    assert first.label == Link("Nghi Son Economic Zone", "/en/zones/Z-01/")
    assert [link.text for link in first.projects] == [
        f"TH-00{number} Steel mill" for number in (1, 2, 3)
    ]
    assert (first.more, second.more) == ("and 2 more", "")
    assert found.notes == ()


def test_a_point_is_named_after_what_it_stands_for() -> None:
    places = {"places": (WARD, TOWN)}
    hits = [
        at("19.1", "district", **ZONE, **places),
        at("19.2", "commune", **places),
        at("19.3", "site", **ZONE),
        at("19.4", "district", places=(WARD,)),
        at("19.5", "commune", code="TH-009"),
    ]
    found = points_map(hits, 5, display("VND"))
    assert found is not None
    assert [(point.label.text, point.label.language) for point in found.points] == [
        ("Nghi Son town", ""),
        ("phường Tĩnh Gia", "vi"),
        ("Nghi Son Economic Zone", ""),
        ("phường Tĩnh Gia", "vi"),
        ("TH-009", ""),
    ]
    assert [point.precision_label for point in found.points][:2] == [
        "Former district",
        "Commune or ward",
    ]
    assert found.points[0].projects[0].href == "/en/projects/TH-001/?currency=VND"


def test_an_open_call_marks_its_point() -> None:
    hits = [at("19.5", "site", is_open=False), at("19.5", "site", is_open=True)]
    found = points_map([*hits, at("19.6", "site", is_open=False)], 3, display())
    assert found is not None
    assert [point.is_open for point in found.points] == [True, False]


def test_what_is_not_on_the_map_is_counted() -> None:
    nowhere = {"latitude": None, "longitude": None}
    hits = [at("19.5", "site"), at("20.0", "province"), hit(**nowhere)]
    found = points_map(hits, 250, display())
    assert found is not None
    assert found.notes == (
        "The map shows the first 3 of 250 projects, in the order of the list.",
        "2 projects are not on the map: no place within the province is published.",
    )
    assert points_map(hits[1:], 2, display()) is None
