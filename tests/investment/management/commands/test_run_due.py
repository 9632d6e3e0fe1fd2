"""`run_due` may be started as often as one likes; a program can read what it did."""

from __future__ import annotations

import json
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from investment.tasks import recurring
from investment.tasks.recurring import JOBS, run_due

pytestmark = pytest.mark.django_db


def said(*arguments: str) -> str:
    out = StringIO()
    call_command("run_due", *arguments, stdout=out)
    return out.getvalue().strip()


def test_the_second_start_finds_nothing_to_do() -> None:
    assert said().splitlines() == [f"{job.name}: done" for job in JOBS]
    assert said() == "Nothing was due."


def test_a_program_can_read_the_outcome() -> None:
    rows = json.loads(said("--json"))
    assert {row["name"]: row["outcome"] for row in rows} == {job.name: "done" for job in JOBS}


def test_a_failed_job_makes_the_command_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaking() -> None:
        raise ValueError("no such thing")

    job = recurring.Job("broken", timedelta(hours=1), breaking)
    monkeypatch.setattr("investment.management.commands.run_due.run_due", lambda: run_due([job]))
    with pytest.raises(CommandError, match="broken") as refused:
        said()
    assert refused.value.returncode == 1
