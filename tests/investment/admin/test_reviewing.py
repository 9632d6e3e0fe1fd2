"""Which agencies have something waiting."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from investment.actions.review_reminders import plan_reminders, write_reminders
from investment.admin.reviewing import agencies_waiting
from investment.models import ReviewMail
from tests.factories import OrganisationFactory
from tests.investment.reviews import DAY, public_project

pytestmark = pytest.mark.django_db


def test_each_agency_of_today_stands_with_what_waits_for_it(
    django_assert_num_queries: Any,
) -> None:
    agency = OrganisationFactory(code="O-801")
    merged = OrganisationFactory(is_active=False, ended_on="2025-03", successor=agency)
    fresh = OrganisationFactory(code="O-802")
    OrganisationFactory(code="O-803")
    public_project(agency)
    public_project(merged, due_on=DAY)
    public_project(fresh, due_on=DAY.replace(year=2027))
    public_project(None)
    for planned in plan_reminders(on=DAY):
        write_reminders(planned=planned, on=DAY, at=timezone.now())
    ReviewMail.objects.update(state="no_mailbox", next_attempt_at=None)
    with django_assert_num_queries(4):
        waiting = agencies_waiting(on=DAY)
    assert [(one.agency, one.count, one.is_unreached) for one in waiting] == [
        (agency, 2, True),
        (fresh, 0, False),
    ]
    later = agencies_waiting(on=DAY + timedelta(days=61))
    assert not any(one.is_unreached for one in later)
