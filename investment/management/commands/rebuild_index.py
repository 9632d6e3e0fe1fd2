"""Makes the search index anew from what is public."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import override
from rich.console import Console
from rich.progress import Progress

from investment.search import indexing
from investment.search.client import is_chosen
from investment.search.elastic import rebuilding
from investment.search.elastic.rebuilding import RebuildFailed, RebuildRefused, only_one


class Command(BaseCommand):
    help = (
        "Make the search index anew, in the database and in Elasticsearch where that is used; "
        "visitors search in the old one until the new one is done."
    )

    def handle(self, **options: Any) -> None:
        with override("vi"), Progress(console=Console(stderr=True), transient=True) as progress:
            try:
                self._rebuild(progress)
            except (RebuildRefused, RebuildFailed) as refused:
                raise CommandError(str(refused), returncode=1) from refused

    def _rebuild(self, progress: Progress) -> None:
        task = progress.add_task("Indexing", total=None)

        def report(done: int, total: int) -> None:
            progress.update(task, completed=done, total=total)

        with only_one() as run:
            count = indexing.rebuild(report=report)
            self.stdout.write(f"{count} projects indexed")
            if is_chosen():
                progress.update(task, description="Elasticsearch", completed=0)
                rebuilt = rebuilding.rebuild(run, report=report)
                self.stdout.write(f"{rebuilt.document_count} documents in {rebuilt.index}")
