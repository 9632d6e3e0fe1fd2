"""A real server process on a copy of the prepared database, as fixtures."""

from __future__ import annotations

import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cms.embedded.processes import server_command
from tests.architecture.tree import ROOT
from tests.journeys.prepared import Place, copy_of, prepared_once

START_TIMEOUT_S = 60


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def serving(place: Place) -> Iterator[str]:
    """The server of `make run` on the place; its address without a slash at the end."""
    port = free_port()
    server = subprocess.Popen(
        server_command(port), cwd=ROOT, env=place.environment, start_new_session=True
    )
    address = f"http://127.0.0.1:{port}"
    try:
        wait_for(f"{address}/healthz", server)
        yield address
    finally:
        server.terminate()
        server.wait(20)


def wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline:
        assert server.poll() is None, f"the server ended with {server.returncode}"
        try:
            with urllib.request.urlopen(address, timeout=5):  # noqa: S310 - our own server
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"{address} did not answer within {START_TIMEOUT_S} s")


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Place:
    """The database that is copied; nobody writes into it."""
    own = tmp_path_factory.getbasetemp()
    return prepared_once(own if worker_id == "master" else own.parent)


@pytest.fixture(scope="session")
def site(prepared: Place, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a site that is read; shared by all journeys that write nothing."""
    with (
        copy_of(prepared, tmp_path_factory.mktemp("site") / "shared") as place,
        serving(place) as address,
    ):
        yield address


@pytest.fixture
def own_place(prepared: Place, tmp_path: Path) -> Iterator[Place]:
    """A copy of the prepared database for one test that writes."""
    with copy_of(prepared, tmp_path / "own") as place:
        yield place


@pytest.fixture
def own_site(own_place: Place) -> Iterator[str]:
    """Address of a site for one journey that writes; its database is `own_place`."""
    with serving(own_place) as address:
        yield address
