"""A node that the test itself hangs and kills: the same with a real process at the other end."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from investment.search.client import ENGINE, breaker
from investment.search.criteria import Criteria
from investment.search.elastic import rebuilding
from investment.search.elastic.rebuilding import RebuildFailed, only_one, rebuild
from investment.search.engine import search
from investment.search.results import Notice
from tests import services
from tests.investment.search.elastic.conftest import build

pytestmark = [pytest.mark.needs("elasticsearch_start"), pytest.mark.slow]


@dataclass(frozen=True)
class Node:
    """A node started for one test."""

    url: str
    pid: int

    def hang(self) -> None:
        os.kill(self.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        os.kill(self.pid, signal.SIGCONT)

    def die(self) -> None:
        os.kill(self.pid, signal.SIGKILL)


@pytest.fixture
def node(catalogue: None, settings: Any, tmp_path: Path) -> Iterator[Node]:
    program = str(services.found("elasticsearch_start"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    started = subprocess.run([program, port, str(tmp_path)], capture_output=True, check=True)
    pid = int((tmp_path / "pid").read_text(encoding="utf-8"))
    made = Node(url=started.stdout.decode().split()[-1], pid=pid)
    settings.ELASTICSEARCH_URL, settings.SEARCH_ENGINE = made.url, ENGINE
    breaker.succeeded()
    yield made
    breaker.succeeded()
    if Path(f"/proc/{pid}").exists():
        made.go_on()
        made.die()


def engine_and_wait() -> tuple[str, Notice | None, float]:
    begun = time.monotonic()
    answer = search(Criteria(q="nghi son"), language="vi")
    return answer.engine, answer.notice, time.monotonic() - begun


def test_a_stopped_process_is_waited_for_once(node: Node, monkeypatch: pytest.MonkeyPatch) -> None:
    build()
    assert engine_and_wait()[0] == "elasticsearch"
    node.hang()
    engine, notice, waited = engine_and_wait()
    assert (engine, notice) == ("database", Notice.REDUCED)
    assert waited <= 1.5
    assert engine_and_wait()[2] <= 0.5
    node.go_on()
    monkeypatch.setattr(breaker, "_open_until", 0.0)  # the pause is over
    assert engine_and_wait()[:2] == ("elasticsearch", None)


def test_a_process_killed_in_the_middle_of_a_rebuild(
    node: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    build()
    monkeypatch.setattr(rebuilding, "BATCH", 2)
    with pytest.raises(RebuildFailed), only_one() as run:
        rebuild(run, report=lambda *_progress: node.die())
    assert engine_and_wait()[:2] == ("database", Notice.REDUCED)
