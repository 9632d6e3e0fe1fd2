"""The port is asked for before anything starts; what was started is stopped."""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading

import pytest

from cms.embedded.processes import HOST, PortBusy, Processes, Stopped, refuse_busy

SLEEPING = [sys.executable, "-c", "import time; time.sleep(60)"]
ENDING = [sys.executable, "-c", "raise SystemExit(3)"]
DEAF = [
    sys.executable,
    "-c",
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(1, flush=True); time.sleep(60)",
]


def test_a_busy_port_is_named_with_the_way_out() -> None:
    with socket.socket() as other:
        other.bind((HOST, 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(PortBusy, match=rf"Port {port} .* make run PORT="):
            refuse_busy(port)
    refuse_busy(port)


def test_a_process_that_ends_by_itself_is_named() -> None:
    processes = Processes({"worker": ENDING, "server": SLEEPING}, folder=".")
    with pytest.raises(Stopped, match="worker ended by itself with code 3"):
        processes.watch()
    processes.stop()
    assert processes.children["server"].returncode == -signal.SIGTERM


def test_stopping_ends_the_watch_and_every_process() -> None:
    processes = Processes({"server": SLEEPING, "worker": SLEEPING}, folder=".")
    threading.Timer(0.2, processes.stopping.set).start()
    processes.watch()
    processes.stop()
    assert {child.poll() for child in processes.children.values()} == {-signal.SIGTERM}


def test_ctrl_c_stops_instead_of_breaking_off() -> None:
    before = {n: signal.getsignal(n) for n in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    processes = Processes({"server": SLEEPING}, folder=".")
    try:
        processes.listen()
        os.kill(os.getpid(), signal.SIGINT)
        processes.watch()
    finally:
        processes.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
    assert processes.children["server"].poll() is not None


def test_a_process_that_does_not_listen_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cms.embedded.processes.STOPPING_TIMEOUT_S", 0.2)
    processes = Processes({"worker": [*DEAF]}, folder=".")
    threading.Event().wait(0.5)
    processes.stop()
    assert processes.children["worker"].returncode == -signal.SIGKILL


def test_a_server_that_never_answers_is_told() -> None:
    with socket.socket() as unused:
        unused.bind((HOST, 0))
        port = unused.getsockname()[1]
    processes = Processes({"server": SLEEPING}, folder=".")
    with pytest.raises(Stopped, match=f"does not answer on port {port}"):
        processes.wait_until_answering(port, timeout_s=0.3)
    processes.stop()
