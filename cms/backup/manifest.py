"""What a backup holds: counted and digested, so that a restoration can be proved."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from cms.backup.refusals import RestoreRefused

NAME = "manifest.json"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Manifest:
    """The last file written into a backup: without it, the backup is not whole."""

    made_at: str  # ISO 8601, UTC
    engine: str  # "sqlite" or "postgresql"
    counts: Mapping[str, int]  # rows by table
    files: Mapping[str, str]  # SHA-256 by path below the folder
    format: int = FORMAT

    def write(self, folder: Path) -> None:
        text = json.dumps(asdict(self), indent=1, sort_keys=True, ensure_ascii=False)
        (folder / NAME).write_text(text + "\n", encoding="utf-8")


def read(folder: Path) -> Manifest:
    """
    Raises:
        RestoreRefused: the folder holds no whole backup, or one that this version cannot read.
    """
    try:
        manifest = Manifest(**json.loads((folder / NAME).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise RestoreRefused(f"{folder} holds no whole backup: {NAME} cannot be read.") from error
    if manifest.format != FORMAT:
        raise RestoreRefused(f"{folder} is a backup of format {manifest.format}, not {FORMAT}.")
    return manifest


def digest(file: Path) -> str:
    """SHA-256 of what the file holds, in hexadecimal."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def digests(folder: Path) -> dict[str, str]:
    """SHA-256 of every file below the folder but the manifest, by path."""
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    named = {file.relative_to(folder).as_posix(): file for file in files}
    return {name: digest(file) for name, file in named.items() if name != NAME}


def verify(folder: Path, manifest: Manifest) -> None:
    """
    Raises:
        RestoreRefused: a file is missing, was added or differs; the message names the first.
    """
    found = digests(folder)
    for name in sorted(manifest.files.keys() | found.keys()):
        if manifest.files.get(name) != found.get(name):
            raise RestoreRefused(
                f"{name} is not the file that was backed up; nothing was restored."
            )
