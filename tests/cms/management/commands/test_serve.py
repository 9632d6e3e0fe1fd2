"""`serve` refuses what cannot work in one clear line, prepares once and stops when asked."""

from __future__ import annotations

import re
import resource
import signal
import socket
import subprocess
import sys
import urllib.request

import pytest

from cms.embedded.processes import HOST
from tests.architecture.tree import ROOT
from tests.journeys.prepared import Place
from tests.journeys.site import free_port

READY_WITHIN_S = 10  # of work: on a machine with something else to do, the clock says little


def test_a_busy_port_is_said_before_anything_starts() -> None:
    with socket.socket() as other:
        other.bind((HOST, 0))
        other.listen()
        port = str(other.getsockname()[1])
        command = [sys.executable, "manage.py", "serve", "--port", port]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stdout == ""
    assert re.fullmatch(rf"CommandError: Port {port} cannot be used .*\n", done.stderr)


@pytest.mark.parametrize("port", ["0", "65536", "http"])
def test_what_is_no_port_is_wrong_usage(port: str) -> None:
    command = [sys.executable, "manage.py", "serve", "--port", port]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "number from 1 to 65535" in done.stderr


def seconds_of_work() -> float:
    """What all processes that were started and have ended took of the processor."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def said_when_started(place: Place, port: int) -> tuple[str, float, int]:
    """What a start says, the seconds of work from start to end, and the exit code after Ctrl-C."""
    before = seconds_of_work()
    site = subprocess.Popen(
        [sys.executable, "manage.py", "serve", "--port", str(port)],
        cwd=ROOT,
        env=place.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert site.stdout is not None
    lines = []
    for line in site.stdout:
        lines.append(line)
        if "Ctrl-C" in line:
            break
    with urllib.request.urlopen(f"http://{HOST}:{port}/healthz", timeout=5) as answer:
        assert answer.status == 200
    site.send_signal(signal.SIGINT)
    lines.append(site.communicate(timeout=20)[0])
    return "".join(lines), seconds_of_work() - before, site.returncode


@pytest.mark.slow
def test_a_second_start_is_quick_and_gives_no_new_password(own_place: Place) -> None:
    port = free_port()
    first, _, code = said_when_started(own_place, port)
    assert code == 0
    assert "password: " in first
    assert [f"http://{HOST}:{port}/{part}/" in first for part in ("vi", "en", "ko", "cms")] == [
        True
    ] * 4
    second, took, code = said_when_started(own_place, port)
    assert code == 0
    assert "Prepared" not in second
    assert "as before" in second
    assert took < READY_WITHIN_S
