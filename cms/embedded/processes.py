"""Server, worker and clock of the embedded shape: started together, stopped together."""

from __future__ import annotations

import logging
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from io import StringIO
from types import FrameType

from django.core.management import CommandError, call_command
from django.db import DatabaseError, connections

logger = logging.getLogger(__name__)

HOST = "127.0.0.1"
STOPPING_TIMEOUT_S = 10
RECURRING_EVERY_S = 60


class PortBusy(Exception):
    """Something else answers at the address already, or it may not be used."""


class Stopped(Exception):
    """A process of the site ended by itself; the message names it."""


def server_command(port: int) -> list[str]:
    """One process with a few threads: SQLite has one writer, and one machine is the shape."""
    options = ["--interface", "wsgi", "--host", HOST, "--port", str(port), "--no-ws"]
    quiet = ["--blocking-threads", "4", "--log-level", "warning"]
    return [sys.executable, "-m", "granian", *options, *quiet, "cms.wsgi:application"]


def worker_command() -> list[str]:
    options = ["--no-reload", "--no-startup-delay", "--queue-name", "*"]
    return [sys.executable, "manage.py", "db_worker", *options]


def refuse_busy(port: int) -> None:
    """
    Raises:
        PortBusy: the port cannot be listened on; the message says what to do.
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the server will
        try:
            probe.bind((HOST, port))
        except OSError as error:
            reason = error.strerror or "it is in use"
            message = f"Port {port} cannot be used ({reason}). Choose another: make run PORT=8001"
            raise PortBusy(message) from error


class Processes:
    """Children of this process, in sessions of their own.

    Ctrl-C reaches this process alone, which then stops them in order; without that, each would
    hear it for itself and tell of it in a traceback.
    """

    def __init__(self, commands: Mapping[str, Sequence[str]], *, folder: str) -> None:
        self.children = {
            name: subprocess.Popen(command, cwd=folder, start_new_session=True)
            for name, command in commands.items()
        }
        self.stopping = threading.Event()

    def listen(self) -> None:
        """Take Ctrl-C, a plain kill and a closed terminal for a wish to stop."""
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._asked_to_stop)

    def wait_until_answering(self, port: int, *, timeout_s: float = 60) -> None:
        """
        Raises:
            Stopped: the server ended, or did not answer within the time.
        """
        deadline = time.monotonic() + timeout_s
        while time.monotonic() < deadline and not self.stopping.is_set():
            self._raise_if_one_ended()
            with socket.socket() as probe:
                if probe.connect_ex((HOST, port)) == 0:
                    return
            time.sleep(0.1)
        if not self.stopping.is_set():
            raise Stopped(f"The server does not answer on port {port}.")

    def watch(self) -> None:
        """Until somebody stops the site.

        Raises:
            Stopped: a process ended by itself.
        """
        while not self.stopping.wait(0.5):
            self._raise_if_one_ended()

    def stop(self) -> None:
        """Ask every process to end, and end those that do not within the time."""
        self.stopping.set()
        for child in self.children.values():
            if child.poll() is None:
                child.terminate()
        for name, child in self.children.items():
            try:
                child.wait(STOPPING_TIMEOUT_S)
            except subprocess.TimeoutExpired:
                logger.warning("The %s did not stop by itself.", name)
                child.kill()
                child.wait()

    def _raise_if_one_ended(self) -> None:
        for name, child in self.children.items():
            if (code := child.poll()) is not None:
                raise Stopped(f"The {name} ended by itself with code {code}.")

    def _asked_to_stop(self, number: int, frame: FrameType | None) -> None:
        self.stopping.set()


def keep_recurring_work(stopping: threading.Event) -> threading.Thread:
    """Run `run_due` now and every minute, beside the worker, until told to stop."""

    def loop() -> None:
        while True:
            try:
                call_command("run_due", stdout=StringIO())
            except (CommandError, DatabaseError):
                logger.exception("Recurring work failed; it is tried again in a minute.")
            finally:
                connections.close_all()
            if stopping.wait(RECURRING_EVERY_S):
                return

    thread = threading.Thread(target=loop, name="recurring work", daemon=True)
    thread.start()
    return thread
