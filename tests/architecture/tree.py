"""The files of the project, for tests that read them instead of running them."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that belongs to the project, relative to its root; what git ignores does not."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
    files = (Path(name) for name in sorted(names.decode().split("\0")) if name)
    return tuple(file for file in files if (ROOT / file).is_file())


def files(*suffixes: str, under: tuple[str, ...] = ()) -> list[Path]:
    """Tracked files with one of the suffixes, in one of the top folders (any where none is named).

    Migrations are left out: Django writes them.
    """
    return [
        file
        for file in tracked()
        if file.suffix in suffixes
        and (not under or file.parts[0] in under)
        and "migrations" not in file.parts
    ]


def text(file: Path) -> str:
    """What a tracked file holds."""
    return (ROOT / file).read_text(encoding="utf-8")
