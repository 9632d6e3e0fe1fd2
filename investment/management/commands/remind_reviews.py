"""Tell agencies which projects wait for their word (design §5, §7)."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from django.utils.translation import override

from investment.actions.review_reminders import Planned, plan_reminders
from investment.dates import today
from investment.tasks.review_mail import POST, remind


class Command(BaseCommand):
    help = "Remind agencies of reviews before and after they are due; each stage once."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--dry-run", action="store_true", help="list what is due, write nothing"
        )

    def handle(self, *, dry_run: bool, **options: Any) -> None:
        on = today()
        plan = plan_reminders(on=on)
        for planned in plan:
            self.stdout.write(described(planned))
        if dry_run:
            self.stdout.write(f"Notices due: {len(plan)}")
            return
        with override(settings.MODELTRANSLATION_DEFAULT_LANGUAGE):
            written, sent = remind(on=on), POST.send_due()
        self.stdout.write(f"Notices written: {len(written)}, mails sent: {sent}")


def described(planned: Planned) -> str:
    """`O-001 reminder: TH-001 due 2026-12-01 (week_before), …`."""
    projects = ", ".join(
        f"{one.project.code} due {one.due_on.isoformat()} ({one.stage.value})"
        for one in planned.reminders
    )
    return f"{planned.agency.code} {planned.kind.value}: {projects}"
