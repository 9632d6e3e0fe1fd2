"""Asks every back end the same questions and prints who agrees: `make parity`.

SQLite always takes part; PostgreSQL where DATABASE_URL names a server, in a database of its own
that is given back; Elasticsearch where ELASTICSEARCH_URL names a node, in an index of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table

from tests import databases, services
from tests.architecture.tree import ROOT
from tests.parity.agreement import Answers, Comparison, compare
from tests.parity.questions import cases

BESIDE_SQLITE = {"PostgreSQL": "postgres", "Elasticsearch": "elasticsearch"}


def main() -> int:
    """Ask, compare and print; 1 where two back ends differ or one differs from the table."""
    console = Console()
    found: dict[str, Answers] = {}
    with console.status("SQLite: preparing and asking"), TemporaryDirectory() as folder:
        node = services.found("elasticsearch") or ""
        found |= _asked("SQLite", f"sqlite:///{folder}/catalogue.sqlite3", node)
    if services.found("postgres"):
        with console.status("PostgreSQL: preparing and asking"), _own_database() as address:
            found |= _asked("PostgreSQL", address, "")
    comparisons = compare(cases(), found)
    console.print(table(comparisons))
    for one in (one for each in comparisons for one in each.disagreements):
        console.print(str(one), markup=False, highlight=False)
    for sentence in skipped(set(found)):
        console.print(sentence, markup=False)
    return 1 if any(one.disagreements for one in comparisons) else 0


def table(comparisons: list[Comparison]) -> Table:
    """One row for each pair that was compared."""
    shown = Table(title="The same questions, the same answers")
    shown.add_column("compared")
    for title in ("cases", "agreements", "disagreements"):
        shown.add_column(title, justify="right")
    for one in comparisons:
        figures = (one.case_count, one.agreeing_count, one.disagreeing_count)
        shown.add_row(" and ".join(one.sides), *map(str, figures))
    return shown


def skipped(found: set[str]) -> list[str]:
    """A sentence for each back end that did not take part."""
    return [
        f"Skipped {name}: {services.HOW[service]}."
        for name, service in BESIDE_SQLITE.items()
        if name not in found
    ]


def _asked(name: str, database: str, node: str) -> dict[str, Answers]:
    environment = {
        **os.environ,
        "DATABASE_URL": database,
        "DJANGO_SETTINGS_MODULE": "cms.settings.test",
    }
    command = [sys.executable, "-W", "ignore", "-m", "tests.parity.asking", name, node]
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True)
    answers: dict[str, Answers] = json.loads(done.stdout)
    return answers


@contextmanager
def _own_database() -> Iterator[str]:
    name = f"parity_{os.getpid()}"
    try:
        yield databases.create(name)
    finally:
        databases.drop(name)


if __name__ == "__main__":
    sys.exit(main())
