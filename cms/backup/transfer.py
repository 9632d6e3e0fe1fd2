"""The two ways: out into a folder, and back from one."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

from django.db import connection

from cms.backup import folders, manifest, postgresql, sqlite
from cms.backup.manifest import Manifest
from cms.backup.refusals import BackupRefused, RestoreRefused

ENGINES: dict[str, ModuleType] = {"sqlite": sqlite, "postgresql": postgresql}


def back_up(folder: Path) -> Manifest:
    """Write database, media and key into a new or empty folder.

    Returns:
        What was written, with rows by table and a digest of every file.

    Raises:
        BackupRefused: the folder holds something, or the database's programs refuse.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BackupRefused(f"{folder} is not empty: name a folder that is new or empty.")
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    counts = ENGINES[connection.vendor].dump(folder)
    folders.save(folder)
    made = Manifest(
        made_at=datetime.now(UTC).isoformat(timespec="seconds"),
        engine=connection.vendor,
        counts=counts,
        files=manifest.digests(folder),
    )
    made.write(folder)
    return made


def bring_back(folder: Path, *, replace: bool) -> Manifest:
    """Put a backup in the place of what is there.

    Args:
        folder: what `back_up` wrote.
        replace: whether records and files that are there may be lost.

    Returns:
        What was restored.

    Raises:
        RestoreRefused: the backup is damaged, is of another engine, or the place is not empty.
    """
    kept = manifest.read(folder)
    manifest.verify(folder, kept)
    if kept.engine != connection.vendor:
        raise RestoreRefused(f"This is a backup of {kept.engine}; DATABASE_URL names another.")
    if not replace:
        _refuse_occupied()
    staged = folders.stage(folder)
    try:
        counts = ENGINES[kept.engine].restore(folder)
    except RestoreRefused:
        folders.discard(staged)
        raise
    folders.put_in_place(staged)
    folders.restore_key(folder)
    if counts != kept.counts:
        raise RestoreRefused("The restored tables do not have the rows that were backed up.")
    return kept


def _refuse_occupied() -> None:
    if connection.introspection.table_names():
        raise RestoreRefused("The database is not empty: --replace gives up what it holds.")
    for folder in folders.kept().values():
        if folders.holds_files(folder):
            raise RestoreRefused(f"{folder} is not empty: --replace gives up what it holds.")
