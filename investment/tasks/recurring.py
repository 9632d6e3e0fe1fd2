"""The jobs that come back, and the one function that runs those that are due."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import StringIO

from django.conf import settings
from django.core.management import call_command
from django.utils import timezone
from django.utils.translation import override
from django_tasks_db.models import DBTaskResult

from investment.actions.enquiries.retention import erase_resting
from investment.actions.freshness_counting import count_freshness
from investment.dates import today
from investment.models.recurring_job import JobOutcome, RecurringJob
from investment.tasks.cleared import refuse_uncleared
from investment.tasks.distributed_index import deliver_changes, heal_distributed
from investment.tasks.enquiry_mail import POST as ENQUIRY_POST
from investment.tasks.index import heal, heal_if_out_of_step
from investment.tasks.review_mail import POST as REVIEW_POST
from investment.tasks.review_mail import remind
from investment.tasks.scheduled import end_what_is_over, publish_what_is_due

RESULTS_KEPT_FOR = timedelta(days=14)

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """What is run, and how often at first; afterwards the period of its row counts."""

    name: str
    period: timedelta
    run: Callable[[], None]


def publish_scheduled() -> None:
    """What was to become public or to end by now does."""
    now = timezone.now()
    end_what_is_over(now)
    publish_what_is_due(now)


def check_clearances() -> None:
    """What is public is compared with what was cleared."""
    refuse_uncleared()


def clear_sessions() -> None:
    """Sessions that have ended leave the database."""
    call_command("clearsessions", stdout=StringIO())


def prune_task_results() -> None:
    """Tasks that ended more than two weeks ago leave the database."""
    ended = DBTaskResult.objects.finished()
    ended.filter(finished_at__lt=timezone.now() - RESULTS_KEPT_FOR).delete()


def count_index() -> None:
    """An index that does not hold what is public is mended."""
    heal_if_out_of_step()


def heal_index() -> None:
    """Every project is compared with what the indices hold of it."""
    heal()
    heal_distributed()


def deliver_index_changes() -> None:
    """Changes that could not reach the distributed index are sent again."""
    deliver_changes()


def send_enquiry_mails() -> None:
    """Mails about enquiries that could not be sent are tried again."""
    ENQUIRY_POST.send_due()


def erase_enquiries() -> None:
    """Personal data of enquiries that have rested long enough are erased."""
    erase_resting(at=timezone.now())


def remind_reviews() -> None:
    """Agencies are told of reviews that come near or are over, each stage once."""
    remind(on=today())


def send_review_mails() -> None:
    """Mails about reviews are sent, and those that could not be sent tried again."""
    REVIEW_POST.send_due()


def count_freshness_of_today() -> None:
    """How fresh the public catalogue is today is written down; the last count of a day stays."""
    count_freshness(on=today())


JOBS: list[Job] = [
    Job("count_index", timedelta(minutes=5), count_index),
    Job("heal_index", timedelta(days=1), heal_index),
    Job("deliver_index_changes", timedelta(minutes=1), deliver_index_changes),
    Job("send_enquiry_mails", timedelta(minutes=1), send_enquiry_mails),
    Job("erase_enquiries", timedelta(days=1), erase_enquiries),
    Job("remind_reviews", timedelta(hours=6), remind_reviews),
    Job("send_review_mails", timedelta(minutes=1), send_review_mails),
    Job("count_freshness", timedelta(hours=6), count_freshness_of_today),
    Job("publish_scheduled", timedelta(minutes=1), publish_scheduled),
    Job("check_clearances", timedelta(days=1), check_clearances),
    Job("clear_sessions", timedelta(days=1), clear_sessions),
    Job("prune_task_results", timedelta(days=1), prune_task_results),
]


def join(*jobs: Job) -> None:
    """Have further jobs run with ours; the website's, when it starts (it is never imported here).

    A name that is there already is not taken in again.
    """
    known = {job.name for job in JOBS}
    JOBS.extend(job for job in jobs if job.name not in known)


def run_due(jobs: Sequence[Job] = JOBS) -> list[RecurringJob]:
    """Run every job whose period has passed; one that fails does not keep the next from running.

    Words of records are written in their first language, whoever started the command
    (`name` beside `name_vi` holds the text of the language active at save).

    Returns:
        The rows of the jobs that ran now, with their outcome.
    """
    with override(settings.MODELTRANSLATION_DEFAULT_LANGUAGE):
        return [row for job in jobs if (row := _run_if_due(job)) is not None]


def late(at: datetime, jobs: Sequence[Job] = JOBS) -> list[str]:
    """Names of the jobs that should have ended a run by now and have not."""
    rows = {row.name: row for row in RecurringJob.objects.all()}
    return [job.name for job in jobs if job.name not in rows or rows[job.name].is_late(at)]


def failed() -> list[str]:
    """Names of the jobs whose last run failed."""
    rows = RecurringJob.objects.filter(last_outcome=JobOutcome.FAILED)
    return list(rows.values_list("name", flat=True))


def _run_if_due(job: Job) -> RecurringJob | None:
    row, _ = RecurringJob.objects.get_or_create(name=job.name, defaults={"period": job.period})
    now = timezone.now()
    if not (row.is_due(now) and _claim(row, now)):
        return None
    try:
        job.run()
    except Exception as error:
        logger.exception("The recurring job %s failed.", job.name)
        row.last_outcome, row.last_error = JobOutcome.FAILED, f"{type(error).__name__}: {error}"
    else:
        row.last_outcome, row.last_error = JobOutcome.DONE, ""
    row.last_started_at, row.last_finished_at = now, timezone.now()
    row.save(update_fields=["last_started_at", "last_finished_at", "last_outcome", "last_error"])
    return row


def _claim(row: RecurringJob, now: datetime) -> bool:
    """Take the job for this process; False where another one was quicker."""
    unclaimed = RecurringJob.objects.filter(pk=row.pk, last_started_at=row.last_started_at)
    return unclaimed.update(last_started_at=now) == 1
