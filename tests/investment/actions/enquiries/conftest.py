"""A routing table of two agencies, what a visitor sends, and the moments of a working day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from investment.actions.enquiries.receiving import Submission
from investment.models import Organisation, RoutingRule
from tests.factories import OrganisationFactory


@pytest.fixture
def at() -> datetime:
    """New Year's Eve in Greenwich, New Year's Day in Thanh Hóa."""
    return datetime(2026, 12, 31, 18, tzinfo=UTC)


@pytest.fixture
def board() -> Organisation:
    """The agency for zones; the centre answers the rest."""
    agency: Organisation = OrganisationFactory(code="O-05", name_en="Management Board")
    centre = OrganisationFactory(code="O-02", name_en="Promotion Centre")
    rules = {RoutingRule.INSIDE_ZONES: agency, RoutingRule.DEFAULT: centre}
    for matter, organisation in rules.items():
        RoutingRule.objects.create(matter=matter, name_vi=matter, organisation=organisation)
    return agency


@pytest.fixture
def submit() -> Callable[..., Submission]:
    """What a visitor from Korea sends about zones."""

    def make(**changes: Any) -> Submission:
        values = {
            "name": "Kim Minji",
            "organisation": "Hansol Chemical",
            "country": "KR",
            "e_mail": "minji.kim@hansol.example",
            "telephone": "+82 2 1234 5678",
            "language": "ko",
            "matter": RoutingRule.INSIDE_ZONES,
            "referred_by": "Embassy in Seoul",
            "message": "방문하고 싶습니다.",
            "key": "k" * 64,
        }
        return Submission(**{**values, **changes})

    return make
