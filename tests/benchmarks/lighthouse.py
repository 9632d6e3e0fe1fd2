"""Lighthouse on a phone's profile: four pages of the demonstration, four marks each (design §9).

It lives in an environment of its own, out of its own lock file; no site and no test needs it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from rich.table import Table

from tests import services
from tests.architecture.tree import ROOT
from tests.benchmarks.own_environment import FOLDER, NotInstalled
from tests.journeys.browser import FLAGS
from tests.journeys.prepared import drop, prepare
from tests.journeys.site import serving

LOCK: Final = ROOT / "requirements" / "lighthouse"
HERE: Final = FOLDER / "lighthouse"
PROGRAM: Final = HERE / "node_modules" / "lighthouse" / "cli" / "index.js"
MARKS: Final = ("performance", "accessibility", "best-practices", "seo")
LEAST: Final = 95
ROUNDS: Final = 3  # the median: a busy machine takes marks away, it never gives any
PAGES: Final = {
    "home": "/ko/",
    "catalogue": "/en/projects/",
    "sheet": "/vi/du-an/TH-001/",
    "guide": "/en/investor-guide/how-to-invest/",
}


@dataclass(frozen=True)
class Marks:
    """Of one page: 0 to 100 in the order of `MARKS`, and what it weighed on the way in KB."""

    marks: tuple[int, ...]
    weight_kb: float

    @property
    def is_missed(self) -> bool:
        return min(self.marks) < LEAST


def marks_of_pages() -> dict[str, Marks]:
    """Serve the demonstration as `make run` does and look at each page.

    Raises:
        NotInstalled: Lighthouse, Node or Chromium could not be had.
    """
    _install()
    with TemporaryDirectory() as room:
        place = prepare(Path(room) / "var")
        with serving(place) as site:
            found = {name: _look(site + path) for name, path in PAGES.items()}
        drop(place)
    return found


def table(found: dict[str, Marks]) -> Table:
    """What is printed: a row for each page."""
    shown = Table(title=f"Lighthouse, phone profile, median of {ROUNDS}: each at least {LEAST}")
    for column in ("page", *MARKS, "weight in KB"):
        shown.add_column(column, justify="left" if column == "page" else "right")
    for name, one in found.items():
        shown.add_row(name, *map(str, one.marks), f"{one.weight_kb:.0f}")
    return shown


def _install() -> None:
    if absent := services.missing(["chromium"]):
        raise NotInstalled(absent[0])
    if (node := services.node()) is None:
        raise NotInstalled("Node was not found")
    digest = sha256((LOCK / "package-lock.json").read_bytes()).hexdigest()
    stamp = HERE / "lock"
    if stamp.exists() and stamp.read_text(encoding="ascii") == digest:
        return
    HERE.mkdir(parents=True, exist_ok=True)
    for file in ("package.json", "package-lock.json"):
        shutil.copyfile(LOCK / file, HERE / file)
    command = [str(Path(node).with_name("npm")), "ci", "--ignore-scripts", "--silent"]
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotInstalled(f"npm ci: {done.stderr.strip() or done.returncode}")
    stamp.write_text(digest, encoding="ascii")


def _look(address: str) -> Marks:
    """The median of each mark over some looks at one page."""
    looks = [_one_look(address) for _round in range(ROUNDS)]
    middle = ROUNDS // 2
    marks = (sorted(look.marks[place] for look in looks)[middle] for place in range(len(MARKS)))
    return Marks(tuple(marks), sorted(look.weight_kb for look in looks)[middle])


def _one_look(address: str) -> Marks:
    command = [
        str(services.node()), str(PROGRAM), address, "--output=json", "--quiet",
        f"--only-categories={','.join(MARKS)}", f"--chrome-flags={' '.join(FLAGS)}",
    ]  # fmt: skip
    environment = os.environ | {"CHROME_PATH": str(services.chromium())}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotInstalled(f"lighthouse: {done.stderr.strip().splitlines()[-1:]}")
    report: dict[str, Any] = json.loads(done.stdout)
    marks = tuple(round(100 * (report["categories"][name]["score"] or 0)) for name in MARKS)
    return Marks(marks, report["audits"]["total-byte-weight"]["numericValue"] / 1_000)
