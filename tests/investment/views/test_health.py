"""Whoever watches over the site hears whether it lives, whether it is ready, and what is late."""

from __future__ import annotations

import json
from collections import namedtuple
from datetime import timedelta
from typing import Any

import pytest
from django.db import OperationalError
from django.test import RequestFactory
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from investment.models.recurring_job import RecurringJob
from investment.tasks.index import IndexState
from investment.tasks.recurring import JOBS, run_due
from investment.views import health
from investment.views.health import healthz, readyz

pytestmark = pytest.mark.django_db
Usage = namedtuple("Usage", "total used free")


def answer(rf: RequestFactory) -> tuple[int, dict[str, Any]]:
    response = readyz(rf.get("/readyz"))
    content: dict[str, Any] = json.loads(response.content)
    return response.status_code, content


def test_a_living_site_says_so_without_asking_anything(
    rf: RequestFactory, django_assert_num_queries: Any
) -> None:
    with django_assert_num_queries(0):
        response = healthz(rf.get("/healthz"))
    assert response.status_code == 200
    assert "no-store" in response["Cache-Control"]


def test_a_site_whose_work_is_done_is_ready(rf: RequestFactory) -> None:
    run_due()
    status, content = answer(rf)
    assert (status, content["status"]) == (200, "ok"), content


def test_a_late_job_is_named_and_visitors_are_still_served(rf: RequestFactory) -> None:
    run_due()
    RecurringJob.objects.filter(name=JOBS[0].name).update(
        last_finished_at=timezone.now() - timedelta(days=9)
    )
    status, content = answer(rf)
    assert (status, content["status"]) == (200, "warning")
    assert content["checks"]["recurring"]["detail"] == f"late: {JOBS[0].name}"


@pytest.mark.parametrize(
    ("indexed", "public", "state"), [(9, 9, "ok"), (8, 9, "warning"), (0, 9, "failed")]
)
def test_an_index_that_is_behind_is_told_and_an_empty_one_keeps_visitors_away(
    indexed: int, public: int, state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = IndexState(public_count=public, indexed_count=indexed)
    monkeypatch.setattr(health, "index_state", lambda: counted)
    assert health.index().state == state


def test_a_task_that_nobody_takes_is_told(rf: RequestFactory) -> None:
    DBTaskResult.objects.create(
        task_path="x.y", args_kwargs={"args": [], "kwargs": {}}, run_after=timezone.now()
    )
    DBTaskResult.objects.update(enqueued_at=timezone.now() - timedelta(hours=1))
    assert answer(rf)[1]["checks"]["worker"]["state"] == "warning"


def test_a_database_that_does_not_answer_keeps_visitors_away(
    rf: RequestFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent() -> health.Finding:
        raise OperationalError("no route")

    monkeypatch.setitem(health.CHECKS, "database", silent)
    status, content = answer(rf)
    assert status == 503
    assert content["checks"]["database"] == {"state": "failed", "detail": "OperationalError"}


@pytest.mark.parametrize(("free_mb", "state"), [(5_000, "ok"), (500, "warning"), (50, "failed")])
def test_a_full_disk_is_told_before_it_is_full(
    free_mb: int, state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = Usage(0, 0, free_mb * 2**20)
    monkeypatch.setattr("investment.views.health.shutil.disk_usage", lambda folder: usage)
    assert health.disk().state == state


def test_only_reading_is_answered(rf: RequestFactory) -> None:
    assert readyz(rf.post("/readyz")).status_code == 405
