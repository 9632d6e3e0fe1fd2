"""The map of zones."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from django.conf import settings

from cms.live.zones import zone_places
from investment.choices import CallStatus, LocationPrecision, ZoneKind
from tests.factories import InvestmentProjectFactory, ZoneFactory

pytestmark = pytest.mark.django_db
TODAY = settings.CATALOGUE_TODAY
PLACE = {
    "latitude": Decimal("19.37"),
    "longitude": Decimal("105.76"),
    "location_precision": LocationPrecision.ZONE,
}


@pytest.fixture
def zones() -> dict[str, Any]:
    economic = ZoneFactory(code="Z-901", live=True, **PLACE)
    park = {"kind": ZoneKind.INDUSTRIAL_PARK, "live": True}
    inside = ZoneFactory(code="Z-902", parent=economic, **park, **PLACE)
    ZoneFactory(code="Z-903", **park)
    ZoneFactory(code="Z-904", **PLACE)
    InvestmentProjectFactory(zone=economic, call_status=CallStatus.OPERATING, live=True)
    InvestmentProjectFactory(zone=inside, live=True)
    return {"economic": economic, "inside": inside}


@pytest.mark.usefixtures("zones")
def test_zones_with_a_place_are_points_and_the_others_are_named() -> None:
    places = zone_places(language="en", on=TODAY)
    assert [point.label.href for point in places.points] == ["/en/zones/Z-901/", "/en/zones/Z-902/"]
    assert [link.href for link in places.others] == ["/en/zones/Z-903/"]


@pytest.mark.usefixtures("zones")
def test_a_zone_counts_the_projects_of_the_zones_inside_it() -> None:
    economic, inside = zone_places(language="en", on=TODAY).points
    assert [link.text for link in economic.projects] == ["2 projects"]
    assert [link.href for link in inside.projects] == ["/en/projects/?zone=Z-902"]
    assert economic.is_open
    assert inside.is_open


def test_a_zone_without_projects_leads_to_none() -> None:
    ZoneFactory(code="Z-901", live=True, **PLACE)
    (point,) = zone_places(language="en", on=TODAY).points
    assert (point.projects, point.is_open) == ((), False)


@pytest.mark.usefixtures("zones")
def test_more_zones_need_no_more_queries(django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(2):
        assert zone_places(language="ko", on=TODAY).points
