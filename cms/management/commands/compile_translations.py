"""Compile the translations without GNU gettext."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from cms.catalogues import CatalogueUnreadable, compile_catalogues


class Command(BaseCommand):
    help = "Write the .mo file of every .po file that changed since."
    requires_system_checks: list[str] = []  # the checks speak; nothing is compiled yet

    def handle(self, *, verbosity: int, **options: Any) -> None:
        try:
            written = compile_catalogues(map(Path, settings.LOCALE_PATHS))
        except CatalogueUnreadable as error:
            raise CommandError(str(error), returncode=1) from error
        if verbosity:
            self.stdout.write(f"{len(written)} catalogues compiled")
