"""Which services this machine has: tests that need one are skipped, or fail where it is required."""

from __future__ import annotations

import os
import shutil
import urllib.request
from collections.abc import Callable
from functools import cache

import psycopg

from tests.architecture.tree import ROOT

NPM = ROOT / "node_modules"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def chromium() -> str | None:
    """Path of a Chromium, or None."""
    named = os.environ.get("CHROMIUM")
    return named or next(filter(None, map(shutil.which, BROWSERS)), None)


def postgres() -> str | None:
    """DATABASE_URL where it names a PostgreSQL that answers, or None."""
    address = os.environ.get("DATABASE_URL", "")
    if not address.startswith(("postgres://", "postgresql://")):
        return None
    try:
        psycopg.connect(address, connect_timeout=3).close()
    except psycopg.OperationalError:
        return None
    return address


def elasticsearch() -> str | None:
    """ELASTICSEARCH_URL where something answers there, or None."""
    address = os.environ.get("ELASTICSEARCH_URL")
    if not address:
        return None
    try:
        with urllib.request.urlopen(address, timeout=3):  # noqa: S310 - the tester's own server
            return address
    except OSError:
        return None


def elasticsearch_start() -> str | None:
    """ELASTICSEARCH_START, a program that starts a node of the tests' own, or None."""
    program = os.environ.get("ELASTICSEARCH_START", "")
    return shutil.which(program) if program else None


def node() -> str | None:
    """Path of the Node that make test uses: the one in .venv where the machine's is missing."""
    path = os.pathsep.join([str(ROOT / ".venv" / "bin"), os.environ.get("PATH", "")])
    return shutil.which("node", path=path)


def html_validate() -> str | None:
    """Path of the validator that package.json names, where Node is there to run it; or None."""
    program = NPM / ".bin" / "html-validate"
    return str(program) if program.exists() and node() else None


def leaflet() -> str | None:
    """Path of the map's script where npm has installed it, or None."""
    file = NPM / "leaflet" / "dist" / "leaflet.js"
    return str(file) if file.exists() else None


SERVICES: dict[str, Callable[[], str | None]] = {
    "chromium": chromium,
    "elasticsearch": elasticsearch,
    "elasticsearch_start": elasticsearch_start,
    "html_validate": html_validate,
    "leaflet": leaflet,
    "postgres": postgres,
}
HOW = {
    "chromium": "install Chromium, or set CHROMIUM to its path",
    "elasticsearch": "set ELASTICSEARCH_URL to a server that answers",
    "elasticsearch_start": "set ELASTICSEARCH_START to a program that starts a node at a port in a"
    " folder, both given as arguments, writes its process id to FOLDER/pid and prints its address",
    "html_validate": "run make test, which installs it with Node",
    "leaflet": "run make environment, which installs the map with Node",
    "postgres": "set DATABASE_URL to a PostgreSQL that answers",
}


@cache
def found(name: str) -> str | None:
    """Where the service is; asked once per process."""
    return SERVICES[name]()


def required() -> list[str]:
    """What REQUIRE names, separated by commas.

    Raises:
        KeyError: it names something that is no service.
    """
    names = [name.strip() for name in os.environ.get("REQUIRE", "").split(",") if name.strip()]
    for name in names:
        SERVICES[name]
    return names


def missing(names: list[str]) -> list[str]:
    """One sentence for each service that is not there."""
    return [f"{name} is not there: {HOW[name]}" for name in names if not found(name)]
