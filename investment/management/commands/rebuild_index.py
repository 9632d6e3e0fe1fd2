"""Makes the search index anew from what is public."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import override
from rich.console import Console
from rich.progress import Progress

from investment.search.indexing import rebuild


class Command(BaseCommand):
    help = "Make the search index anew; visitors search in the old one until it is done."

    def handle(self, **options: Any) -> None:
        with override("vi"), Progress(console=Console(stderr=True), transient=True) as progress:
            task = progress.add_task("Indexing", total=None)
            count = rebuild(
                report=lambda done, total: progress.update(task, completed=done, total=total)
            )
        self.stdout.write(f"{count} projects indexed")
