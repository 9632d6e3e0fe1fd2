"""Which incentives the page of a zone may show."""

from __future__ import annotations

from datetime import date

import pytest

from investment.models import Incentive, IncentiveLegalBasis, LegalDocument, Zone
from investment.views.sheets.incentive import ZoneIncentives, zone_incentives
from tests.factories import IncentiveFactory, LegalDocumentFactory, UserFactory, ZoneFactory

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)


@pytest.fixture
def zone() -> Zone:
    """A zone with one incentive that was checked on a law in force."""
    found: Zone = ZoneFactory(code="Z-01", live=True)
    checked = {"checked_on": date(2026, 11, 1), "checked_by": UserFactory()}
    document = LegalDocumentFactory()
    LegalDocument.objects.update(**checked)
    incentive = IncentiveFactory(code="I-01", zone=found, **checked, live=True)
    IncentiveLegalBasis.objects.create(incentive=incentive, document=document)
    return found


def shown(zone: Zone) -> tuple[list[str], bool]:
    found = zone_incentives(zone, on=TODAY, language="en")
    assert isinstance(found, ZoneIncentives)
    assert found.href == "/en/incentives/"
    return [entry.code for entry in found.entries], found.has_unchecked


def test_one_that_was_checked_is_shown(zone: Zone) -> None:
    assert shown(zone) == (["I-01"], False)


def test_one_whose_law_was_replaced_or_that_nobody_checked_is_not(zone: Zone) -> None:
    IncentiveFactory(code="I-02", zone=zone, live=True)
    assert shown(zone) == (["I-01"], True)
    LegalDocument.objects.update(in_force_until=date(2026, 11, 22))
    assert shown(zone) == ([], True)


def test_a_draft_or_one_of_another_zone_is_not_said_at_all(zone: Zone) -> None:
    other = ZoneFactory(code="Z-02", live=True)
    IncentiveFactory(code="I-03", zone=other)
    assert zone_incentives(other, on=TODAY, language="en") is None
    Incentive.objects.filter(code="I-01").update(zone=other)
    assert zone_incentives(zone, on=TODAY, language="en") is None
