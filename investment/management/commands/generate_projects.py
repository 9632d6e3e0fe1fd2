"""Fills a demonstration catalogue with generated projects, for measurements."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import override

from investment.actions.clearance import ClearanceRefused
from investment.actions.generating import generate_projects
from investment.search.indexing import index_projects

MOST = 100_000


class Command(BaseCommand):
    help = (
        "Make N projects for measurements, the same ones each time, in place of those generated "
        "before; needs a demonstration catalogue."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("count", type=int, metavar="N")

    def handle(self, *, count: int, **options: Any) -> None:
        if not 0 <= count <= MOST:
            raise CommandError(f"N is a number from 0 to {MOST}.", returncode=2)
        try:
            with override("vi"):
                index_projects(generate_projects(count))
        except ClearanceRefused as refused:
            raise CommandError(str(refused), returncode=1) from refused
        self.stdout.write(f"{count} projects generated")
