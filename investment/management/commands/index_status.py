"""Says what the search index is and whether it is what it should be."""

from __future__ import annotations

import json as notation
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from investment.search.client import is_chosen
from investment.search.elastic.status import Status, index_status
from investment.tasks.index import IndexState, index_state


class Command(BaseCommand):
    help = "Show digests, counts, aliases and lag of the search index; exit 1 if it is not sound."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--json", action="store_true", help="print it for a program")

    def handle(self, *, json: bool, **options: Any) -> None:
        database = index_state()
        status = index_status() if is_chosen() else None
        if json:
            self.stdout.write(_as_json(database, status))
        else:
            self.stdout.write(
                f"Database: {database.indexed_count} of {database.public_count} public projects"
            )
            for name, one in database.others.items():
                self.stdout.write(f"  {name}: {one.indexed_count} of {one.public_count}")
            for line in _lines(status) if status else ["Elasticsearch: not in use"]:
                self.stdout.write(line)
        if not database.is_in_step or (status and not status.is_sound):
            raise CommandError("The index is not sound: run heal_index.", returncode=1)


def _as_json(database: IndexState, status: Status | None) -> str:
    others = {
        name: {"public": one.public_count, "indexed": one.indexed_count}
        for name, one in database.others.items()
    }
    found = {
        "database": {
            "public_projects": database.public_count,
            "indexed": database.indexed_count,
            "others": others,
            "sound": database.is_in_step,
        },
        "elasticsearch": status.to_dict() if status else None,
    }
    return notation.dumps(found, indent=2)


def _lines(status: Status) -> list[str]:
    if status.outage:
        return [f"Elasticsearch: away ({status.outage})", *_lag(status)]
    lines = [f"Elasticsearch: shape {status.shape}, {'fit' if status.is_fit else 'not fit'}"]
    for name, index in status.indices.items():
        aliases = ", ".join(index.aliases) or "no alias"
        lines.append(f"  {name}: {index.document_count} documents, {aliases}")
    return [*lines, *_lag(status)]


def _lag(status: Status) -> list[str]:
    lines = []
    if status.waiting_since:
        since = f"{status.waiting_since:%Y-%m-%d %H:%M} UTC"
        lines.append(f"  {status.waiting_count} changes wait, the oldest since {since}")
    return [*lines, *(["  a rebuild is running"] if status.is_rebuilding else [])]
