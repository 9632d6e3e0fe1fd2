"""What migrations make of an empty SQLite database, kept between runs: they take half a minute.

Only the embedded shape is kept; on a server, `--reuse-db` does the same. CI begins from nothing.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.db.backends.signals import connection_created

from tests.architecture.tree import ROOT

FOLDER = ROOT / "var" / "tests"
MADE_FROM = (
    "*/migrations/*.py",
    "*/models/**/*.py",
    "*/choices/**/*.py",
    "*/permissions/*.py",
    "*/translation.py",
    "cms/settings/*.py",
    "investment/data/*.json",
    "requirements/dev.txt",
)
"""What says how a database looks after its migrations, rows and permissions included."""


def kept_database() -> Path:
    """Where the database of the code as it stands is kept, or would be."""
    digest = sha256()
    for path in sorted(path for pattern in MADE_FROM for path in ROOT.glob(pattern)):
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return FOLDER / f"migrated-{digest.hexdigest()[:16]}.sqlite3"


def keep(path: Path) -> None:
    """Keep what the connection has; databases of other states of the code go."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}")  # another worker may be at it as well
    with closing(sqlite3.connect(unfinished)) as target:
        connection.connection.backup(target)
    for old in FOLDER.glob("migrated-*.sqlite3"):
        old.unlink(missing_ok=True)
    unfinished.replace(path)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None,
) -> Iterator[None]:
    """Fill the database in memory as soon as it is there; `migrate` then finds all of it done."""
    path = kept_database()
    if connection.vendor != "sqlite" or not path.exists():
        yield
        return

    def fill(connection: Any, **_signal: Any) -> None:
        if not connection.introspection.table_names():
            with closing(sqlite3.connect(path)) as kept:
                kept.backup(connection.connection)

    connection_created.connect(fill)
    yield
    connection_created.disconnect(fill)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any) -> None:
    """The database of the tests; kept for the next run where nothing was kept yet."""
    path = kept_database()
    if connection.vendor == "sqlite" and not path.exists():
        with django_db_blocker.unblock():
            keep(path)
