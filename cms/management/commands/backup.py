"""Write everything that cannot be made again into a folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.backup.refusals import BackupRefused
from cms.backup.transfer import back_up


class Command(BaseCommand):
    help = "Write database, media and key into a new folder, with a manifest of counts and digests."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path)

    def handle(self, *, folder: Path, **options: Any) -> None:
        try:
            made = back_up(folder)
        except BackupRefused as refused:
            raise CommandError(str(refused), returncode=1) from refused
        rows = sum(made.counts.values())
        self.stdout.write(
            f"{folder}: {rows} rows of {len(made.counts)} tables, {len(made.files)} files"
        )
