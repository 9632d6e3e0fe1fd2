"""Files beside the database: media that everybody may see, private media, the site's key."""

from __future__ import annotations

import shutil
from pathlib import Path

from django.conf import settings

KEY = "secret_key"


def kept() -> dict[str, Path]:
    """Where each folder of a backup comes from and goes to."""
    return {"media": Path(settings.MEDIA_ROOT), "private": Path(settings.PRIVATE_MEDIA_ROOT)}


def key() -> Path:
    """The generated key of the embedded shape; production has its own in the environment."""
    return Path(settings.VAR_DIR) / KEY


def holds_files(folder: Path) -> bool:
    return folder.is_dir() and any(file.is_file() for file in folder.rglob("*"))


def save(backup: Path) -> None:
    """Copy the folders and the key into the backup."""
    for name, source in kept().items():
        if source.is_dir():
            shutil.copytree(source, backup / name)
    if key().is_file():
        shutil.copy2(key(), backup / KEY)


def stage(backup: Path) -> dict[Path, Path]:
    """Copy the folders of the backup beside their places: copying may fail, renaming will not.

    Returns:
        The staged folder of each place.
    """
    staged = {}
    for name, place in kept().items():
        beside = place.with_name(place.name + ".restoring")
        shutil.rmtree(beside, ignore_errors=True)
        beside.mkdir(parents=True)
        if (backup / name).is_dir():
            shutil.copytree(backup / name, beside, dirs_exist_ok=True)
        staged[place] = beside
    return staged


def put_in_place(staged: dict[Path, Path]) -> None:
    for place, beside in staged.items():
        shutil.rmtree(place, ignore_errors=True)
        beside.replace(place)


def discard(staged: dict[Path, Path]) -> None:
    for beside in staged.values():
        shutil.rmtree(beside, ignore_errors=True)


def restore_key(backup: Path) -> None:
    """Without the key of then, links and sessions signed with it would be void."""
    if (backup / KEY).is_file():
        key().unlink(missing_ok=True)
        key().touch(mode=0o600)
        key().write_bytes((backup / KEY).read_bytes())
