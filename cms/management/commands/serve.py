"""The site on this machine: prepared, served, with its worker, in one command."""

from __future__ import annotations

from argparse import ArgumentTypeError
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connections

from cms.embedded import preparation
from cms.embedded.processes import (
    HOST,
    PortBusy,
    Processes,
    Stopped,
    keep_recurring_work,
    refuse_busy,
    server_command,
    worker_command,
)

HOMES = {"vi": "Tiếng Việt", "en": "English", "ko": "한국어"}


def port_number(text: str) -> int:
    if not text.isdigit() or not 0 < int(text) < 65_536:
        raise ArgumentTypeError(f"{text!r} is not a port: give a number from 1 to 65535")
    return int(text)


class Command(BaseCommand):
    help = "Prepare what is missing, then serve the site and its worker until Ctrl-C."
    requires_system_checks: list[str] = []  # migrate runs them, once the catalogues are compiled

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=port_number, default=8000)
        parser.add_argument(
            "--prepare-only", action="store_true", help="make what is missing, serve nothing"
        )

    def handle(self, *, port: int, prepare_only: bool, **options: Any) -> None:
        if prepare_only:
            self.prepare()
            return
        try:
            refuse_busy(port)
        except PortBusy as error:
            raise CommandError(str(error), returncode=1) from error
        self.prepare()
        self.serve(port, preparation.make_editor())

    def serve(self, port: int, password: str | None) -> None:
        connections.close_all()
        commands = {"server": server_command(port), "worker": worker_command()}
        processes = Processes(commands, folder=str(settings.BASE_DIR))
        processes.listen()
        try:
            processes.wait_until_answering(port)
            keep_recurring_work(processes.stopping)
            self.say_where(port, password)
            processes.watch()
        except Stopped as error:
            raise CommandError(str(error), returncode=1) from error
        finally:
            processes.stop()
        self.stdout.write("\nStopped.")

    def prepare(self) -> None:
        """Every step that has something to do says so."""
        steps = {
            "translations": preparation.compile_translations,
            "database": preparation.migrate,
            "static files": preparation.collect_static_files,
            "demonstration catalogue": preparation.load_demonstration,
            "search index": preparation.heal_index,
        }
        for what, step in steps.items():
            if step():
                self.stdout.write(f"Prepared: {what}")

    def say_where(self, port: int, password: str | None) -> None:
        address = f"http://{HOST}:{port}"
        lines = [f"{address}/{code}/   {name}" for code, name in HOMES.items()]
        lines.append(f"{address}/cms/  Editors")
        reset = f".venv/bin/python manage.py changepassword {preparation.EDITOR}"
        if password:
            lines.append(f"Login: {preparation.EDITOR}, password: {password}")
            lines.append(f"(made just now and shown this once; for another: {reset})")
        else:
            lines.append(f"Login: as before (for a new password: {reset})")
        self.stdout.write("\n".join(["", *lines, "", "Ctrl-C stops the site."]))
        self.stdout.flush()
