"""What waits for the word of its agency is what is neither fresh nor far from its review."""

from __future__ import annotations

from datetime import timedelta

import pytest

from investment.choices import Freshness
from investment.models import InvestmentProject
from tests.factories import OrganisationFactory
from tests.investment.reviews import DAY, public_project

pytestmark = pytest.mark.django_db


def test_all_but_the_fresh_wait_on_every_day() -> None:
    agency = OrganisationFactory()
    for due_in in (-400, -1, 0, 1, 29, 30, 31, 180):
        public_project(agency, due_on=DAY + timedelta(days=due_in))
    public_project(agency)
    public_project(agency, is_source_checked=True)
    for offset in (-200, -31, -1, 0, 1, 31, 200):
        on = DAY + timedelta(days=offset)
        waiting = set(InvestmentProject.objects.awaiting_review(on))
        fresh = {
            one for one in InvestmentProject.objects.all() if one.freshness(on) is Freshness.FRESH
        }
        assert waiting == set(InvestmentProject.objects.all()) - fresh
