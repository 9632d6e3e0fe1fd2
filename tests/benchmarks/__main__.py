"""Makes catalogues of generated projects, measures each in a process of its own, prints tables.

SQLite is always measured, PostgreSQL where DATABASE_URL names a server, Elasticsearch (before
SQLite) where ELASTICSEARCH_URL names a node. Databases stay for the next run: in var/bench/, and
on the server with names that end in `_bench_N`. Results go to var/bench/ENGINE.json. At the end
Lighthouse looks at four pages of the demonstration.
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

from rich.console import Console
from rich.table import Table

from tests import databases, services
from tests.architecture.tree import ROOT
from tests.benchmarks import lighthouse, own_environment, suggesting
from tests.benchmarks.own_environment import FOLDER, NotInstalled
from tests.benchmarks.targets import ENGINES, LARGE, SMALL, STOCK, lines

SERVICE = {"postgresql": "postgres", "elasticsearch": "elasticsearch"}
FILES = ("csv", "xlsx")
LIGHTHOUSE = "lighthouse"
WIDTH = 120  # letters: rows on one line
FEW = 3  # rounds of what a browser does
Results = dict[int, dict[str, dict[str, float]]]


def main() -> int:
    """Measure and print; 1 where a target is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=(SMALL, STOCK, LARGE), metavar="N")
    parser.add_argument("--rounds", type=int, default=15, metavar="N")
    parts = (*ENGINES, LIGHTHOUSE)
    parser.add_argument("--only", choices=parts, nargs="+", default=parts)
    wishes = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    console = Console(width=WIDTH)
    is_missed = False
    for engine in [part for part in wishes.only if part in ENGINES]:
        if engine in SERVICE and not services.found(SERVICE[engine]):
            console.print(f"Skipped {engine}: {services.HOW[SERVICE[engine]]}.", markup=False)
            continue
        measured = {size: _measured(engine, size, wishes.rounds) for size in wishes.sizes}
        if engine == "sqlite":
            _add_datasette(measured, wishes.rounds, console)
        path = FOLDER / f"{engine}.json"
        path.write_text(json.dumps(measured, indent=2, ensure_ascii=False), encoding="utf-8")
        is_missed |= _print(console, measured, engine, path)
    if LIGHTHOUSE in wishes.only:
        is_missed |= _look_at_pages(console)
    return 1 if is_missed else 0


def _look_at_pages(console: Console) -> bool:
    """Print Lighthouse's marks; whether one falls short, or nobody can tell."""
    try:
        found = lighthouse.marks_of_pages()
    except NotInstalled as reason:
        console.print(f"Lighthouse has not looked at the pages: {reason}", markup=False)
        return True
    console.print(lighthouse.table(found))
    return any(one.is_missed for one in found.values())


def _measured(engine: str, size: int, rounds: int) -> dict[str, dict[str, float]]:
    """Requests and peers; at the largest size also files, in processes of their own, and typing."""
    found = _child("measuring", engine, size, str(size), str(rounds), engine)
    if size == LARGE and engine != "elasticsearch":  # files are written from the database
        for kind in FILES:
            found["ours"] |= _child("exporting", engine, size, kind)
        found["ours"] |= _child("importing", engine, size, str(size))
        if services.found("chromium"):
            rounds_of_texts = max(FEW, rounds // 5)
            found["ours"] |= suggesting.measure(_database(engine, size), size, rounds_of_texts)
    return found


def _add_datasette(measured: Results, rounds: int, console: Console) -> None:
    try:
        own_environment.prepare()
    except NotInstalled as reason:
        console.print(f"Datasette is not among the peers: {reason}", markup=False)
        return
    for size, one in measured.items():
        file = FOLDER / f"rows-{size}" / "rows.db"
        file.parent.mkdir(exist_ok=True)
        _start("datasette_file", "sqlite", size, str(file))
        one["peers"] |= own_environment.measure(file, rounds)


def _child(module: str, engine: str, size: int, *arguments: str) -> Any:
    return json.loads(_start(module, engine, size, *arguments))


def _start(module: str, engine: str, size: int, *arguments: str) -> str:
    environment = {
        **os.environ,
        "DATABASE_URL": _database(engine, size),
        "DJANGO_SETTINGS_MODULE": "cms.settings.test",
        "ELASTICSEARCH_URL": os.environ["ELASTICSEARCH_URL"] if engine == "elasticsearch" else "",
    }
    command = [sys.executable, "-W", "ignore", "-m", f"tests.benchmarks.{module}", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True)
    return done.stdout.decode()


def _database(engine: str, size: int) -> str:
    """The address of the database of a size; made on a server where it is not there yet."""
    if engine != "postgresql":
        return f"sqlite:///{FOLDER}/catalogue-{size}.sqlite3"
    name = f"{urlsplit(str(services.found('postgres'))).path.strip('/')}_bench_{size}"
    found = name in databases.beginning_with(name)
    return databases.address_of(name) if found else databases.create(name)


def _print(console: Console, measured: Results, engine: str, path: Path) -> bool:
    """Show medians; whether a target is missed."""
    load, _five, _fifteen = os.getloadavg()
    table = Table(title=f"{engine}: medians in ms; load of the machine {load:.1f}")
    table.add_column("what")
    for size in measured:
        table.add_column(f"{size:,}", justify="right")
    for title in ("target", "result"):
        table.add_column(title, justify="right")
    found = lines(measured, engine)
    for one in found:
        table.add_row(one.name, *one.figures, one.target, one.result)
    console.print(table)
    console.print(f"Written to {path.relative_to(ROOT)}")
    return any(one.is_missed for one in found)


if __name__ == "__main__":
    sys.exit(main())
