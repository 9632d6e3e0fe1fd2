"""Compares the search index with what is true, repairs it and says what was wrong."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import override

from investment.search.client import SearchUnavailable
from investment.search.elastic.rebuilding import RebuildFailed, RebuildRefused
from investment.tasks.distributed_index import heal_distributed
from investment.tasks.index import heal


class Command(BaseCommand):
    help = "Compare everything that visitors can find with what the index holds, and repair it."

    def handle(self, **options: Any) -> None:
        with override("vi"):
            self.stdout.write(f"Database: {heal()} documents written")
            try:
                healed = heal_distributed()
            except (SearchUnavailable, RebuildFailed, RebuildRefused) as outage:
                raise CommandError(
                    f"Elasticsearch was not healed: {outage}", returncode=1
                ) from outage
        if healed is None:
            return
        if healed.is_rebuilt:
            self.stdout.write("Elasticsearch: no fitting index was there; it was built")
        self.stdout.write(
            f"Elasticsearch: {healed.delivered} changes delivered, {healed.written} documents"
            f" written, {healed.removed} removed"
        )
