"""Datasette in an environment of its own, out of its own lock file; the product never sees it."""

from __future__ import annotations

import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Final

from tests.architecture.tree import ROOT

FOLDER: Final = ROOT / "var" / "bench"
LOCK: Final = ROOT / "requirements" / "bench.txt"
PYTHON: Final = FOLDER / "datasette" / "bin" / "python"


class NotInstalled(Exception):
    """The environment could not be made; the message says which step failed."""


def prepare() -> None:
    """Make the environment, or bring it to the lock file; does nothing where it is as locked.

    Raises:
        NotInstalled: the packages could not be had.
    """
    stamp = FOLDER / "datasette" / "lock"
    digest = sha256(LOCK.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="ascii") == digest:
        return
    _run(sys.executable, "-m", "venv", str(PYTHON.parents[1]))
    quiet = ("--quiet", "--disable-pip-version-check")
    _run(
        str(PYTHON),
        "-m",
        "pip",
        "install",
        *quiet,
        "--no-deps",
        "--require-hashes",
        "-r",
        str(LOCK),
    )
    stamp.write_text(digest, encoding="ascii")


def measure(file: Path, rounds: int) -> dict[str, float]:
    """Medians in ms of Datasette's pages over a file that `datasette_file` wrote."""
    program = ROOT / "tests" / "benchmarks" / "datasette_pages.py"
    said = _run(str(PYTHON), "-W", "ignore", str(program), str(file), str(rounds))
    times: dict[str, float] = json.loads(said)
    return times


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:]
        raise NotInstalled(f"{' '.join(command[1:4])}: {''.join(last)}")
    return done.stdout
