"""Names of zones for the filter."""

from __future__ import annotations

import pytest

from investment.search.offers.criteria import OfferCriteria
from investment.search.offers.zones import ZoneNames
from tests.factories import ZoneFactory

pytestmark = pytest.mark.django_db


def test_a_zone_counts_what_lies_inside_it() -> None:
    zone = ZoneFactory(code="Z-01", live=True)
    park = ZoneFactory(code="Z-02", parent=zone, name_en="Park", live=True)
    names = ZoneNames.read("en")
    found = [(code, label.text, count) for code, label, count in names.totals({park.pk: 2})]
    assert found == [("Z-01", "Nghi Son Economic Zone", 2), ("Z-02", "Park", 2)]
    assert names.label("Z-02").text == "Park"


def test_drafts_are_no_zones_one_can_ask_for() -> None:
    ZoneFactory(code="Z-01")
    criteria = ZoneNames.read("en").known(OfferCriteria(zone=("Z-01",)))
    assert criteria.zone == ()
    assert [one.parameter for one in criteria.rejected] == ["zone"]
