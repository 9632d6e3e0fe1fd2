"""Import a table of projects from a workbook or CSV file, as drafts."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _
from django.utils.translation import override
from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

from investment.actions.importing.planning import plan_import
from investment.actions.importing.plans import ImportRefused, Options, Plan
from investment.actions.importing.writing import write_import
from investment.intake.files import refuse_size
from investment.intake.refusals import FileRefused
from investment.models import Organisation

REFUSALS = (FileRefused, ImportRefused)
MOST_LINES = 50


class Command(BaseCommand):
    help = (
        "Import projects from a workbook (XLSX) or CSV file as drafts; nothing is written unless "
        "every row is accepted."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--agency", metavar="CODE", help="touch projects of this agency alone")
        parser.add_argument("--dry-run", action="store_true", help="plan every row, write none")
        parser.add_argument("--json", action="store_true", help="print the plan as one JSON object")
        parser.add_argument("--accept-valid", action="store_true", help="write what is not refused")
        parser.add_argument(
            "--over-drafts", action="store_true", help="also projects on which a draft waits"
        )
        parser.add_argument("--by", metavar="USER", help="the person who becomes the author")
        parser.add_argument(
            "--lang",
            choices=[code for code, _name in settings.LANGUAGES],
            help="language of the reasons",
        )

    def handle(self, *, file: Path, lang: str | None, **options: Any) -> None:
        with override(lang or settings.LANGUAGE_CODE):
            content = self.content_of(file)
            try:
                self.run(content, file.name, **options)
            except REFUSALS as refused:
                if options["json"]:
                    self.print({"rows": [], "counts": {}, "error": str(refused)})
                raise CommandError(str(refused), returncode=1) from refused

    def content_of(self, file: Path) -> bytes:
        """The bytes of the file; its size is looked at before it is read."""
        try:
            refuse_size(file.stat().st_size)
            return file.read_bytes()
        except FileRefused as refused:
            raise CommandError(str(refused), returncode=1) from refused
        except OSError as error:
            raise CommandError(f"{file}: {error.strerror}", returncode=2) from error

    def run(self, content: bytes, name: str, **options: Any) -> None:
        """Plan, print, and write where that was asked for."""
        agency, by = _agency(options["agency"]), _person(options["by"])
        wanted = Options(agency.pk if agency else None, is_over_drafts=options["over_drafts"])
        is_shown = options["verbosity"] > 0
        with bar(_("Checking rows"), is_shown=is_shown) as progress:
            plan = plan_import(content=content, name=name, options=wanted, progress=progress)
        refused = [] if options["accept_valid"] else plan.refused
        report = plan.as_json()
        if not options["dry_run"] and not refused and plan.accepted:
            with bar(_("Writing rows"), is_shown=is_shown, total=len(plan.accepted)) as progress:
                record = write_import(plan=plan, by=by, progress=progress)
            report["import"] = {"id": record.pk, "written": record.done_count}
        if options["json"]:
            self.print(report)
        else:
            self.stdout.write("\n".join(lines(plan, report.get("import"))))
        if refused:
            raise CommandError(_("Rows were refused: nothing was written."), returncode=1)

    def print(self, report: dict[str, Any]) -> None:
        """One JSON object on standard output."""
        self.stdout.write(json.dumps(report, ensure_ascii=False))


def lines(plan: Plan, written: dict[str, Any] | None) -> list[str]:
    """What a person reads: rows that are refused or to be looked at, then the counts."""
    told = [row for row in plan.rows if row.reasons]
    found = [
        f"{row.sheet} {row.row} {row.code}: {row.verdict.label} – {reason}".strip()
        for row in told[:MOST_LINES]
        for reason in row.reasons
    ]
    if len(told) > MOST_LINES:
        found.append(_("… and %(count)d rows more") % {"count": len(told) - MOST_LINES})
    counts = ", ".join(f"{count} {verdict}" for verdict, count in plan.counts.items() if count)
    found.append(counts or _("No rows."))
    if written:
        sentence = _("%(count)d projects written as drafts; import %(id)d can be undone.")
        found.append(sentence % {"count": written["written"], "id": written["id"]})
    return found


def _agency(code: str | None) -> Organisation | None:
    if not code:
        return None
    found = Organisation.objects.filter(code__iexact=code).first()
    agency = found.present() if found else None
    if agency is None:
        raise CommandError(f"There is no agency {code}.", returncode=2)
    return agency


def _person(name: str | None) -> Any:
    if not name:
        return None
    model = get_user_model()
    found = model._default_manager.filter(**{model.USERNAME_FIELD: name}).first()
    if found is None:
        raise CommandError(f"There is no user {name}.", returncode=2)
    return found


@contextmanager
def bar(label: str, *, is_shown: bool, total: int | None = None) -> Iterator[Callable[[int], None]]:
    """A bar on standard error, gone when it is done; yields what is told how many rows are done."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), MofNCompleteColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not is_shown) as progress:
        task = progress.add_task(label, total=total)
        yield lambda done: progress.update(task, completed=done)
