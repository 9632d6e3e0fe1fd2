"""Load the demonstration catalogue; may be started as often as one likes."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from rich.console import Console
from rich.progress import Progress, TaskID

from investment.actions.clearance import ClearanceRefused
from investment.actions.demonstration.ledger import LEFT_ALONE, Ledger, Outcome
from investment.actions.demonstration.loading import DemonstrationRefused, load_demonstration
from investment.actions.demonstration.removal import RemovalRefused

REFUSALS = (ClearanceRefused, DemonstrationRefused, RemovalRefused)
CONFIRMATION = "reset"


class Command(BaseCommand):
    help = "Load the demonstration catalogue; records that editors changed are left alone."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--reset",
            action="store_true",
            help="delete every demonstration record first, edited ones as well",
        )
        parser.add_argument(
            "--noinput",
            "--no-input",
            action="store_false",
            dest="interactive",
            help="do not ask before a reset",
        )

    def handle(self, *, reset: bool, interactive: bool, verbosity: int, **options: Any) -> None:
        if reset and interactive and not self.is_confirmed():
            raise CommandError("Nothing was changed.", returncode=1)
        try:
            with progress_bars(is_shown=verbosity > 0) as bars:
                ledger = load_demonstration(listener=bars, reset=reset)
        except REFUSALS as refused:
            raise CommandError(str(refused), returncode=1) from refused
        if verbosity > 0:
            self.stdout.write("\n".join(report(ledger)))

    def is_confirmed(self) -> bool:
        self.stderr.write(
            "This deletes every demonstration record, with what editors changed in them, and "
            "loads them again."
        )
        try:
            return input(f"Type “{CONFIRMATION}” to go on: ").strip() == CONFIRMATION
        except EOFError:  # nobody is there to answer
            return False


class Bars:
    """A progress bar for each kind of record."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._tasks: dict[str, TaskID] = {}
        self._current: TaskID | None = None

    def begin(self, kind: str, total: int) -> None:
        """Show the bar of a kind, or make it longer."""
        if kind not in self._tasks:
            self._tasks[kind] = self._progress.add_task(kind, total=0)
        self._current = self._tasks[kind]
        known = self._progress.tasks[self._current].total or 0
        self._progress.update(self._current, total=known + total)

    def advance(self) -> None:
        """Move the current bar by one record."""
        if self._current is not None:
            self._progress.advance(self._current)


@contextmanager
def progress_bars(*, is_shown: bool) -> Iterator[Bars]:
    """Bars on standard error while a load runs.

    Wagtail writes a line for every audit row, which would tear the bars; the rows stay.
    """
    audit = logging.getLogger("wagtail")
    level = audit.level
    audit.setLevel(logging.WARNING)
    try:
        with Progress(console=Console(stderr=True), disable=not is_shown) as progress:
            yield Bars(progress)
    finally:
        audit.setLevel(level)


def report(ledger: Ledger) -> list[str]:
    """Lines that say what was done with each kind of record, and what was left alone."""
    lines = [
        f"{kind}: "
        + ", ".join(f"{counts[outcome]} {outcome}" for outcome in Outcome if counts[outcome])
        for kind, counts in ledger.counts.items()
    ]
    for outcome in sorted(LEFT_ALONE):
        codes = [f"{kind} {code}" for kind, code, done in ledger.left_alone if done is outcome]
        if codes:
            lines.append(f"{outcome}: {', '.join(codes)}")
    return lines
