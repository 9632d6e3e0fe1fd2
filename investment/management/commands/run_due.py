"""Run the recurring work that is due; may be started as often as one likes."""

from __future__ import annotations

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from investment.models.recurring_job import JobOutcome
from investment.tasks.recurring import run_due


class Command(BaseCommand):
    help = "Run every recurring job whose period has passed; started twice, a job runs once."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--json", action="store_true", help="for a program to read")

    def handle(self, *, json: bool, **options: Any) -> None:
        rows = [
            {"name": job.name, "outcome": job.last_outcome, "error": job.last_error}
            for job in run_due()
        ]
        self.stdout.write(as_json(rows) if json else as_lines(rows))
        failed = [row["name"] for row in rows if row["outcome"] == JobOutcome.FAILED]
        if failed:
            raise CommandError(f"Failed: {', '.join(failed)}", returncode=1)


def as_json(rows: list[dict[str, str]]) -> str:
    return json.dumps(rows, ensure_ascii=False)


def as_lines(rows: list[dict[str, str]]) -> str:
    if not rows:
        return "Nothing was due."
    return "\n".join(f"{row['name']}: {row['outcome']} {row['error']}".rstrip() for row in rows)
