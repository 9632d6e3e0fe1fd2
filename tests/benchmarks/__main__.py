"""Makes catalogues of generated projects, measures each in a process of its own, prints a table.

Databases stay in var/bench/ for the next run. With a PostgreSQL in DATABASE_URL they are databases
of that server whose names end in `_bench_N`. Results go to var/bench/search-<database>.json.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
from rich.console import Console
from rich.table import Table

from tests.architecture.tree import ROOT

FOLDER = ROOT / "var" / "bench"
SIZES = (1_000, 20_000)
TARGETS_MS = {  # design §11, at the larger size: SQLite, PostgreSQL
    "catalogue page": (30, 50),
    "catalogue page with filters": (30, 50),
    "search with a word": (40, 40),
    "search with two words": (40, 40),
    "project sheet": (10, 10),
    "suggestions": (15, 15),
}


def main() -> int:
    """Measure and print; 1 where a target is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, metavar="N")
    parser.add_argument("--rounds", type=int, default=15, metavar="N")
    wishes = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    measured = {size: _measured(size, wishes.rounds) for size in wishes.sizes}
    kind = "postgresql" if _server() else "sqlite"
    path = FOLDER / f"search-{kind}.json"
    path.write_text(json.dumps(measured, indent=2, ensure_ascii=False))
    missed = _print(measured, kind, path)
    return 1 if missed else 0


def _server() -> str:
    address = os.environ.get("DATABASE_URL", "")
    return address if address.startswith(("postgres://", "postgresql://")) else ""


def _database(size: int) -> str:
    """The address of the database of a size; made on a server where it is not there yet."""
    if not (server := _server()):
        return f"sqlite:///{FOLDER}/catalogue-{size}.sqlite3"
    name = f"{urlsplit(server).path.strip('/')}_bench_{size}"
    with psycopg.connect(server, autocommit=True) as connection:
        found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
        if found.fetchone() is None:
            quoted = psycopg.sql.Identifier(name)
            connection.execute(psycopg.sql.SQL("CREATE DATABASE {}").format(quoted))
    return urlsplit(server)._replace(path=f"/{name}").geturl()


def _measured(size: int, rounds: int) -> dict[str, Any]:
    environment = {
        **os.environ,
        "DATABASE_URL": _database(size),
        "DJANGO_SETTINGS_MODULE": "cms.settings.test",
        "ELASTICSEARCH_URL": "",
    }
    command = [sys.executable, "-W", "ignore", "-m", "tests.benchmarks.measuring"]
    done = subprocess.run(
        [*command, str(size), str(rounds)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _print(measured: dict[int, dict[str, Any]], kind: str, path: Path) -> list[str]:
    """Show medians in milliseconds; the names of rows that miss their target."""
    largest = max(measured)
    table = Table(title=f"Medians in ms, {kind}; load {os.getloadavg()[0]:.1f}")
    table.add_column("what")
    for size in measured:
        table.add_column(f"{size:,}", justify="right")
    for title in ("target", "result"):
        table.add_column(title, justify="right")
    missed = []
    for name, (on_sqlite, on_postgresql) in TARGETS_MS.items():
        target = on_postgresql if kind == "postgresql" else on_sqlite
        median = measured[largest]["ours"][name]
        result = "met" if median <= target else f"{median / target:.1f}× the target"
        missed += [] if median <= target else [name]
        figures = [f"{one['ours'][name]:.1f}" for one in measured.values()]
        table.add_row(name, *figures, str(target), result)
    for name in measured[largest]["ours"].keys() - TARGETS_MS.keys():
        table.add_row(name, *(f"{one['ours'][name]:.1f}" for one in measured.values()))
    for name in measured[largest]["peers"]:
        figures = [f"{one['peers'][name]:.1f}" for one in measured.values()]
        ours = measured[largest]["ours"][measured[largest]["beside"][name]]
        ratio = measured[largest]["peers"][name] / ours
        table.add_row(f"peer: {name}", *figures, "", f"{ratio:.0f}× ours")
    console = Console()
    console.print(table)
    console.print(f"Written to {path.relative_to(ROOT)}")
    return missed


if __name__ == "__main__":
    sys.exit(main())
