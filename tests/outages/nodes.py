"""A node of the test's own: it may be hung and killed, nobody else speaks to it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests import services


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


@contextmanager
def own_node(folder: Path) -> Iterator[Node]:
    """Start a node whose files lie in the folder; killed at the end, where the test has not."""
    program = str(services.found("elasticsearch_start"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    started = subprocess.run([program, port, str(folder)], capture_output=True, check=True)
    node = Node(
        url=started.stdout.decode().split()[-1],
        pid=int((folder / "pid").read_text(encoding="utf-8")),
    )
    try:
        yield node
    finally:
        if Path(f"/proc/{node.pid}").exists():
            node.go_on()
            node.die()
