"""One prepared database per session, and as many copies of it as journeys want.

pytest-django's `live_server` flushes what migrations made (root page, languages, groups), so a
journey runs against a real server process on a copy of a database that was prepared once.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from tests import databases, services
from tests.architecture.tree import ROOT

TODAY = "2026-11-23"


@dataclass(frozen=True)
class Place:
    """A folder for `var/` and a database: all that one site needs."""

    folder: Path
    database: str
    elasticsearch: str | None = None
    """Address of a node of its own; None leaves what the whole test run has."""

    @property
    def environment(self) -> dict[str, str]:
        ours = {
            "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
            "VAR_DIR": str(self.folder),
            "DATABASE_URL": self.database,
            "CATALOGUE_TODAY": TODAY,
        }
        if self.elasticsearch is not None:
            ours["ELASTICSEARCH_URL"] = self.elasticsearch
        return os.environ | ours

    def manage(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command of manage.py here; its output and exit code are in the answer."""
        command = [sys.executable, "manage.py", *arguments]
        return subprocess.run(
            command, cwd=ROOT, env=self.environment, capture_output=True, text=True, check=False
        )


def run_id() -> int:
    """The process that was started as pytest; workers are its children."""
    return os.getppid() if "PYTEST_XDIST_WORKER" in os.environ else os.getpid()


def name_for(folder: Path) -> str:
    """A name for a database that no other worker and no other run uses."""
    return f"journey_{run_id()}_{os.getpid()}_{folder.name}".lower().replace("-", "_")


def empty_place(folder: Path) -> Place:
    """A new folder with an empty database, of the engine that the tests run on."""
    folder.mkdir(parents=True)
    if not services.found("postgres"):
        return Place(folder, f"sqlite:///{folder}/db.sqlite3")
    return Place(folder, databases.create(name_for(folder)))


def prepared_once(root: Path) -> Place:
    """The prepared place below a folder that all workers share: the first to come prepares it."""
    folder, address = root / "prepared", root / "prepared.address"
    with (root / "prepared.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not address.exists():
            address.write_text(prepare(folder).database, encoding="utf-8")
        return Place(folder, address.read_text(encoding="utf-8"))


def prepare(folder: Path) -> Place:
    """Migrations, demonstration catalogue and static files, as `make run` makes them."""
    place = empty_place(folder)
    done = place.manage("serve", "--prepare-only")
    assert done.returncode == 0, done.stdout + done.stderr
    return place


@contextmanager
def copy_of(prepared: Place, folder: Path) -> Iterator[Place]:
    """A place of its own for somebody who writes; gone afterwards."""
    if services.found("postgres"):
        folder.mkdir(parents=True)
        source = urlsplit(prepared.database).path[1:]
        place = Place(folder, databases.copy(source, name_for(folder)))
    else:
        place = empty_place(folder)
        with (
            closing(sqlite3.connect(prepared.folder / "db.sqlite3")) as original,
            closing(sqlite3.connect(folder / "db.sqlite3")) as target,
        ):
            original.backup(target)
    (folder / "static").symlink_to(prepared.folder / "static")
    (folder / "secret_key").write_bytes((prepared.folder / "secret_key").read_bytes())
    for files in ("media", "private"):
        if (prepared.folder / files).exists():
            shutil.copytree(prepared.folder / files, folder / files)
    try:
        yield place
    finally:
        drop(place)


def drop(place: Place) -> None:
    """Give the database back to the server; a file goes with its folder."""
    if services.found("postgres"):
        databases.drop(urlsplit(place.database).path[1:])


def drop_all_of_this_run() -> None:
    """What the workers prepared together, the process that started them gives back."""
    if services.found("postgres"):
        for name in databases.beginning_with(f"journey_{run_id()}_"):
            databases.drop(name)
