"""PostgreSQL in and out of a file, by its own programs, from one snapshot."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from django.db import connection, transaction

from cms.backup.refusals import BackupRefused, RestoreRefused

FILE = "database.dump"
EMPTY = "DROP SCHEMA public CASCADE; CREATE SCHEMA public;\n"


def dump(folder: Path) -> dict[str, int]:
    """Write the database into the folder; rows by table, counted in the snapshot that is dumped.

    Raises:
        BackupRefused: PostgreSQL's programs are missing or refuse.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        cursor.execute("SELECT pg_export_snapshot()")
        (snapshot,) = cursor.fetchone()
        target = ["--format=custom", "--no-owner", "--no-privileges", f"--file={folder / FILE}"]
        _run(["pg_dump", f"--snapshot={snapshot}", *target], refusal=BackupRefused)
        return _counts()


def restore(folder: Path) -> dict[str, int]:
    """Put the database of the folder in the place of ours, in one transaction.

    Returns:
        Rows by table, as they are now.

    Raises:
        RestoreRefused: PostgreSQL's programs are missing or refuse; nothing was changed.
    """
    connection.close()
    with TemporaryDirectory() as room:
        emptied, filled = Path(room, "empty.sql"), Path(room, "fill.sql")
        emptied.write_text(EMPTY, encoding="utf-8")
        script = ["--no-owner", "--no-privileges", f"--file={filled}", str(folder / FILE)]
        _run(["pg_restore", *script], refusal=RestoreRefused)
        once = ["--single-transaction", "--set=ON_ERROR_STOP=1", "--quiet", "--no-psqlrc"]
        scripts = [f"--file={emptied}", f"--file={filled}", "--output=/dev/null"]
        _run(["psql", *once, *scripts], refusal=RestoreRefused)
    return _counts()


def _counts() -> dict[str, int]:
    names = connection.introspection.table_names()
    with connection.cursor() as cursor:
        counts = {}
        for name in names:
            cursor.execute(f"SELECT count(*) FROM {connection.ops.quote_name(name)}")  # noqa: S608 - our own tables
            (counts[name],) = cursor.fetchone()
    return counts


def _run(command: list[str], *, refusal: type[Exception]) -> None:
    if shutil.which(command[0]) is None:
        message = f"{command[0]} was not found: install the client programs of PostgreSQL."
        raise refusal(message)
    done = subprocess.run(
        command, env=os.environ | _address(), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise refusal(f"{command[0]} refused: {done.stderr.strip() or done.returncode}")


def _address() -> dict[str, str]:
    """Where and who, by environment: a password has no place in a list of processes."""
    names = {"HOST": "PGHOST", "PORT": "PGPORT", "USER": "PGUSER", "PASSWORD": "PGPASSWORD"}
    given = connection.settings_dict
    address = {"PGDATABASE": str(given["NAME"])}
    return address | {theirs: str(given[ours]) for ours, theirs in names.items() if given[ours]}
