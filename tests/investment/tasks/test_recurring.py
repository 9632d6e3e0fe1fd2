"""Work that comes back runs when its time has come, once, whatever happens to the job before it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone, translation

from investment.models.recurring_job import JobOutcome, RecurringJob
from investment.tasks import recurring
from investment.tasks.recurring import JOBS, Job, failed, late, run_due

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def nothing() -> None:
    """A job that has nothing to do."""


def breaking() -> None:
    raise ValueError("no such thing")


def test_a_job_runs_at_once_and_then_not_before_its_period_has_passed() -> None:
    job = Job("tidy", HOUR, nothing)
    assert [row.name for row in run_due([job])] == ["tidy"]
    assert run_due([job]) == []
    RecurringJob.objects.update(last_started_at=timezone.now() - HOUR)
    assert [row.last_outcome for row in run_due([job])] == [JobOutcome.DONE]


def test_a_job_that_fails_says_so_and_the_next_runs() -> None:
    rows = run_due([Job("broken", HOUR, breaking), Job("tidy", HOUR, nothing)])
    assert [(row.last_outcome, row.last_error) for row in rows] == [
        (JobOutcome.FAILED, "ValueError: no such thing"),
        (JobOutcome.DONE, ""),
    ]
    assert failed() == ["broken"]


def test_a_failure_is_forgotten_when_the_job_succeeds() -> None:
    run_due([Job("tidy", HOUR, breaking)])
    RecurringJob.objects.update(last_started_at=timezone.now() - HOUR)
    run_due([Job("tidy", HOUR, nothing)])
    assert failed() == []


def test_of_two_processes_one_runs_the_job(monkeypatch: pytest.MonkeyPatch) -> None:
    RecurringJob.objects.create(name="tidy", period=HOUR)

    def taken_meanwhile(row: RecurringJob, at: object) -> bool:
        RecurringJob.objects.filter(pk=row.pk).update(last_started_at=timezone.now())
        return True

    monkeypatch.setattr(RecurringJob, "is_due", taken_meanwhile)
    assert run_due([Job("tidy", HOUR, breaking)]) == []


def test_the_period_of_the_row_counts_once_it_is_there() -> None:
    job = Job("tidy", HOUR, nothing)
    run_due([job])
    RecurringJob.objects.update(
        period=timedelta(seconds=1), last_started_at=timezone.now() - HOUR / 2
    )
    assert len(run_due([job])) == 1


def test_a_job_writes_words_in_the_first_language() -> None:
    spoken: list[str | None] = []
    run_due([Job("speak", HOUR, lambda: spoken.append(translation.get_language()))])
    assert spoken == ["vi"]


def test_a_job_that_never_ended_or_long_ago_is_late() -> None:
    now = timezone.now()
    job = Job("tidy", HOUR, nothing)
    assert late(now, [job]) == ["tidy"]
    run_due([job])
    assert late(now + HOUR, [job]) == []
    assert late(now + 2 * HOUR + timedelta(minutes=6), [job]) == ["tidy"]


@pytest.mark.parametrize("job", JOBS, ids=lambda job: job.name)
def test_every_job_of_the_site_runs_on_an_empty_database(job: Job) -> None:
    assert [row.last_error for row in run_due([job])] == [""]


def test_names_of_jobs_are_their_own() -> None:
    functions: list[Callable[[], None]] = [job.run for job in recurring.JOBS]
    assert len({job.name for job in recurring.JOBS}) == len(set(functions)) == len(JOBS)


def test_a_job_that_joins_twice_runs_once(monkeypatch: pytest.MonkeyPatch) -> None:
    jobs = list(JOBS)
    monkeypatch.setattr(recurring, "JOBS", jobs)
    job = Job("of_another_package", HOUR, lambda: None)
    for _time in range(2):
        recurring.join(job, JOBS[0])
    assert jobs == [*JOBS, job]


def test_the_website_has_joined() -> None:
    names = {job.name for job in JOBS}
    assert names >= {"send_account_mails", "forget_sign_ins", "forget_failed_attempts"}
