"""Put a backup in the place of what is there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.backup.refusals import RestoreRefused
from cms.backup.transfer import bring_back


class Command(BaseCommand):
    help = "Restore what `backup` wrote; stop the site first."
    requires_system_checks: list[str] = []  # the database may be empty, or damaged

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path)
        parser.add_argument(
            "--replace", action="store_true", help="give up the records and files that are there"
        )

    def handle(self, *, folder: Path, replace: bool, **options: Any) -> None:
        try:
            restored = bring_back(folder, replace=replace)
        except RestoreRefused as refused:
            raise CommandError(str(refused), returncode=1) from refused
        rows = sum(restored.counts.values())
        self.stdout.write(
            f"Restored the state of {restored.made_at}: {rows} rows "
            f"of {len(restored.counts)} tables, {len(restored.files)} files"
        )
