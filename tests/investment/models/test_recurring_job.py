"""A recurring job has a period, and an outcome exactly when a run has ended."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from investment.models.recurring_job import GRACE, JobOutcome, RecurringJob

HOUR = timedelta(hours=1)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("rule", "fields"),
    [
        ("recurring_job_period_positive", {"period": timedelta(0)}),
        ("recurring_job_outcome_with_end", {"last_outcome": JobOutcome.DONE}),
        ("recurring_job_outcome_with_end", {"last_finished_at": timezone.now()}),
    ],
)
def test_the_database_refuses_half_a_pair(rule: str, fields: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError, match=rule), transaction.atomic():
        RecurringJob.objects.create(**{"name": "tidy", "period": HOUR} | fields)


@pytest.mark.django_db
def test_the_database_takes_both_or_neither() -> None:
    RecurringJob.objects.create(name="new", period=HOUR)
    RecurringJob.objects.create(
        name="tidy", period=HOUR, last_finished_at=timezone.now(), last_outcome=JobOutcome.FAILED
    )


def test_a_job_is_due_from_the_moment_its_period_has_passed() -> None:
    now = timezone.now()
    job = RecurringJob(name="tidy", period=HOUR, last_started_at=now)
    assert not job.is_due(now + HOUR - timedelta(seconds=1))
    assert job.is_due(now + HOUR)


def test_a_job_is_late_after_two_periods_and_the_grace() -> None:
    now = timezone.now()
    job = RecurringJob(name="tidy", period=HOUR, last_finished_at=now)
    assert not job.is_late(now + 2 * HOUR + GRACE)
    assert job.is_late(now + 2 * HOUR + GRACE + timedelta(seconds=1))
