"""What is to become public at a moment does, and what may not holds up nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from investment.tasks.recurring import JOBS, run_due
from investment.tasks.scheduled import end_what_is_over, publish_what_is_due
from tests.factories import InvestmentProjectFactory, publish

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


@pytest.fixture
def pass_two_hours(monkeypatch: pytest.MonkeyPatch) -> Callable[[], datetime]:
    """Move the clock; the answer is what it then says."""

    def move() -> datetime:
        then = timezone.now() + 2 * HOUR
        monkeypatch.setattr(timezone, "now", lambda: then)
        return then

    return move


def scheduled(code: str) -> Any:
    """A project that becomes public in an hour."""
    project = InvestmentProjectFactory(code=code)
    project.go_live_at = timezone.now() + HOUR
    publish(project)
    project.refresh_from_db()
    assert not project.live
    return project


def test_it_is_public_when_its_moment_has_come_and_not_before(
    pass_two_hours: Callable[[], datetime],
) -> None:
    project = scheduled("TH-001")
    assert publish_what_is_due(timezone.now()) == []
    project.refresh_from_db()
    assert not project.live
    assert publish_what_is_due(pass_two_hours()) == []
    project.refresh_from_db()
    assert project.live


def test_what_is_not_what_was_cleared_waits_and_the_next_becomes_public(
    caplog: pytest.LogCaptureFixture, pass_two_hours: Callable[[], datetime]
) -> None:
    first, second = scheduled("TH-001"), scheduled("TH-002")
    revision = first.get_latest_revision()
    revision.content = {**revision.content, "name_vi": "Other words than those that were cleared"}
    revision.save()
    assert publish_what_is_due(pass_two_hours()) == [str(first)]
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.live, second.live) == (False, True)
    assert "was to be published by now" in caplog.text


def test_what_is_over_ends() -> None:
    project = InvestmentProjectFactory(code="TH-001", live=True)
    type(project).objects.update(expire_at=timezone.now() + HOUR)
    end_what_is_over(timezone.now())
    project.refresh_from_db()
    assert project.live
    end_what_is_over(timezone.now() + 2 * HOUR)
    project.refresh_from_db()
    assert (project.live, project.expired) == (False, True)


def test_the_clock_does_it() -> None:
    assert run_due([job for job in JOBS if job.name == "publish_scheduled"])
