"""The demonstration catalogue for tests that only read it: loaded once, then copied row by row.

Loading goes through every gate and takes half a minute, the rows of its result one second. They
are kept in `var/tests/` until any of our code or facts changes. Tests of loading itself load.
"""

from __future__ import annotations

import fcntl
import pickle
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from django.apps import apps
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.management.color import no_style
from django.db import connection
from wagtail.models import Site

from investment.actions.demonstration.loading import load_demonstration
from investment.search.indexing import rebuild
from tests.architecture.tree import ROOT
from tests.migrated import FOLDER

MADE_FROM: Final = ("cms", "investment", "requirements/dev.txt", "package-lock.json")
TEXT_INDEX: Final = "investment_search_text"  # of SQLite a virtual table, of no model anywhere
LEFT_ALONE: Final = {"django_migrations", "django_content_type", "auth_permission"}
"""What migrations make alike in every database of the tests; other rows refer to it."""

Rows = tuple[list[str], list[tuple[Any, ...]] | bytes]
"""Columns and rows; of PostgreSQL as its own COPY writes them."""


def load_kept_demonstration() -> None:
    """Fill the database with the demonstration, indexed; to be called inside a transaction."""
    folder = FOLDER / f"demonstration-{connection.vendor}-{_digest()}"
    with _alone():
        if not folder.exists():
            load_demonstration()
            rebuild()
            _keep(folder)
            return
    rows: dict[str, Rows] = pickle.loads((folder / "rows").read_bytes())  # noqa: S301 - our own
    if rows.pop("content types")[1] != _content_types():
        load_demonstration()
        rebuild()
        return
    _restore(rows)
    for name, path in _file_roots().items():
        shutil.copytree(folder / name, path, dirs_exist_ok=True)
    Site.clear_site_root_paths_cache()


def _digest() -> str:
    digest = sha256()
    for name in MADE_FROM:
        path = ROOT / name
        for file in [path] if path.is_file() else sorted(path.rglob("*")):
            if file.is_file() and file.suffix != ".pyc":
                digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:16]


@contextmanager
def _alone() -> Iterator[None]:
    """One worker loads, the others wait for what it keeps."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (FOLDER / "demonstration.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _keep(folder: Path) -> None:
    """Keep rows and files; those of other states of the code go."""
    for old in FOLDER.glob(f"demonstration-{connection.vendor}-*"):
        shutil.rmtree(old)
    unfinished = folder.with_suffix(".new")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir()
    rows = {table: _read(table) for table in _tables()}
    rows["content types"] = ([], _content_types())
    (unfinished / "rows").write_bytes(pickle.dumps(rows))
    for name, path in _file_roots().items():
        shutil.copytree(path, unfinished / name) if path.exists() else (unfinished / name).mkdir()
    unfinished.rename(folder)


def _file_roots() -> dict[str, Path]:
    return {"media": Path(settings.MEDIA_ROOT), "private": Path(settings.PRIVATE_MEDIA_ROOT)}


def _content_types() -> list[tuple[Any, ...]]:
    return list(ContentType.objects.order_by("pk").values_list("pk", "app_label", "model"))


def _tables() -> list[str]:
    present = {
        name
        for name in connection.introspection.table_names()
        if not name.startswith((TEXT_INDEX, "wagtailsearch_indexentry"))  # FTS5 and its shadows
    }
    return [*sorted(present - LEFT_ALONE), TEXT_INDEX]


def _read(table: str) -> Rows:
    """Names of the columns and all rows as the database itself has them."""
    quote = connection.ops.quote_name
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {quote(table)} LIMIT 0")  # noqa: S608 - our own tables
        columns = [column[0] for column in cursor.description]
        if connection.vendor == "postgresql":
            columns = ["id", "tokens"] if table == TEXT_INDEX else columns
            with cursor.copy(f"COPY {_with_columns(table, columns)} TO STDOUT") as rows:
                return columns, b"".join(rows)
        columns = ["rowid", "tokens"] if table == TEXT_INDEX else columns
        # A plus takes the declared type away: SQLite hands the value out as it is stored.
        wanted = ", ".join(f"+{quote(name)}" for name in columns)
        cursor.execute(f"SELECT {wanted} FROM {quote(table)}")  # noqa: S608
        return columns, cursor.fetchall()


def _restore(rows: dict[str, Rows]) -> None:
    """Put rows in the place of what is there; foreign keys are looked at when all are."""
    with connection.cursor() as cursor:
        for table in rows:
            cursor.execute(f"DELETE FROM {connection.ops.quote_name(table)}")  # noqa: S608
        for table, (columns, values) in rows.items():
            into = _with_columns(table, columns)
            if isinstance(values, bytes):
                with cursor.copy(f"COPY {into} FROM STDIN") as copied:
                    copied.write(values)
            elif values:
                marks = ", ".join(["%s"] * len(columns))
                cursor.executemany(f"INSERT INTO {into} VALUES ({marks})", values)  # noqa: S608
        for statement in connection.ops.sequence_reset_sql(no_style(), apps.get_models()):
            cursor.execute(statement)


def _with_columns(table: str, columns: list[str]) -> str:
    names = ", ".join(map(connection.ops.quote_name, columns))
    return f"{connection.ops.quote_name(table)} ({names})"
