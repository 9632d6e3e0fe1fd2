"""What is asked for and what is locked agree, and the lock files name no address."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.tree import text

LOCKS = pytest.mark.parametrize("lock", ["base", "dev", "bench", "node"])
NPM = [".", "requirements/lighthouse"]
PACKAGE = re.compile(
    r"(?P<name>[\w.-]+)(?:\[[\w,-]+\])?==(?P<version>[^\s;]+)(?P<rest>(?:.*\n)(?:[ ].*\n)*)"
)


def project() -> dict[str, Any]:
    return tomllib.loads(text(Path("pyproject.toml")))


def asked(lock: str) -> list[str]:
    """The requirements in pyproject.toml that requirements/<lock>.txt answers."""
    runs, groups = project()["project"]["dependencies"], project()["dependency-groups"]
    return {
        "base": runs,
        "dev": runs + groups["dev"],
        "bench": groups["bench"],
        "node": groups["node"],
    }[lock]


def locked(lock: str) -> dict[str, re.Match[str]]:
    """The entries of requirements/<lock>.txt by canonical name of the package."""
    content = text(Path("requirements") / f"{lock}.txt")
    return {canonicalize_name(entry["name"]): entry for entry in PACKAGE.finditer(content)}


@LOCKS
def test_everything_asked_for_is_locked_at_a_version_that_is_accepted(lock: str) -> None:
    entries = locked(lock)
    for wanted in map(Requirement, asked(lock)):
        entry = entries.get(canonicalize_name(wanted.name))
        assert entry, f"{wanted.name} is not locked in {lock}.txt: run make lock"
        assert entry["version"] in wanted.specifier, f"{wanted} but locked is {entry['version']}"


@LOCKS
def test_nothing_is_locked_that_nobody_asks_for_any_more(lock: str) -> None:
    wanted = {canonicalize_name(Requirement(line).name) for line in asked(lock)}
    mark = f"{project()['project']['name']} (pyproject.toml"
    direct = {name for name, entry in locked(lock).items() if mark in entry["rest"]}
    assert direct == wanted, "run make lock"


@LOCKS
def test_every_locked_package_carries_hashes(lock: str) -> None:
    assert [
        name for name, entry in locked(lock).items() if "--hash=sha256:" not in entry["rest"]
    ] == []


def test_tests_run_with_the_versions_that_the_site_runs_with() -> None:
    dev = {name: entry["version"] for name, entry in locked("dev").items()}
    base = {name: entry["version"] for name, entry in locked("base").items()}
    assert {name: dev.get(name) for name in base} == base


@pytest.mark.parametrize(
    "file",
    [
        *(f"requirements/{lock}.txt" for lock in ("base", "dev", "bench", "node")),
        *(f"{folder}/package-lock.json" for folder in NPM),
    ],
)
def test_no_lock_file_names_an_address(file: str) -> None:
    assert [
        line for line in text(Path(file)).splitlines() if "://" in line or "index-url" in line
    ] == []


@pytest.mark.parametrize("folder", NPM)
def test_package_json_and_its_lock_agree(folder: str) -> None:
    package = json.loads(text(Path(folder) / "package.json"))
    root = json.loads(text(Path(folder) / "package-lock.json"))["packages"][""]
    kinds = ("dependencies", "devDependencies")
    assert [root.get(kind, {}) for kind in kinds] == [package.get(kind, {}) for kind in kinds]
