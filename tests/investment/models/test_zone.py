"""Zones."""

from __future__ import annotations

import pytest

from investment.choices import ZoneKind
from investment.models import Zone
from tests.factories import ZoneFactory

pytestmark = pytest.mark.django_db


def test_rows_of_totals_are_no_public_zones() -> None:
    zone = ZoneFactory(live=True)
    ZoneFactory(kind=ZoneKind.SUMMARY, live=True)
    ZoneFactory()
    assert list(Zone.objects.public()) == [zone]
    assert str(zone) == "Nghi Son Economic Zone"
