"""SQLite in and out of a file, by its own backup: whole, also while the site is writing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from django.db import connection

from cms.backup.refusals import RestoreRefused

FILE = "database.sqlite3"


def dump(folder: Path) -> dict[str, int]:
    """Write the database into the folder; rows by table, as they are in the copy."""
    connection.ensure_connection()
    with closing(sqlite3.connect(folder / FILE)) as copy:
        connection.connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, no log beside it
        return _counts(copy)


def restore(folder: Path) -> dict[str, int]:
    """Put the database of the folder in the place of ours; rows by table, as they are now.

    Raises:
        RestoreRefused: the copy is damaged.
    """
    connection.close()
    with (
        closing(sqlite3.connect(folder / FILE)) as copy,
        closing(sqlite3.connect(connection.settings_dict["NAME"])) as ours,
    ):
        if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise RestoreRefused(f"{FILE} is damaged; nothing was restored.")
        copy.backup(ours)
        return _counts(ours)


def _counts(database: sqlite3.Connection) -> dict[str, int]:
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%'"
    names = [name for (name,) in database.execute(f"{tables} ESCAPE '~'")]
    count = 'SELECT count(*) FROM "{}"'  # names of our own tables, which take no parameter
    return {name: database.execute(count.format(name)).fetchone()[0] for name in names}
