"""Files that were uploaded: kept, checked, and written once a person has seen the plan."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Final

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log

from investment.actions.importing import mappings
from investment.actions.importing.planning import (
    NO_TABLE,
    Progress,
    names_projects,
    plan_import,
    tables_of,
)
from investment.actions.importing.plans import ImportRefused, Options, Plan
from investment.actions.importing.writing import write_import
from investment.choices import ImportState, RowVerdict
from investment.intake.files import digest_of, refuse_size
from investment.intake.tables import Table
from investment.models import ImportedRow, ImportRecord, Organisation

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser

OPEN: Final = (
    ImportState.UPLOADED,
    ImportState.PLANNING,
    ImportState.PLANNED,
    ImportState.WRITING,  # a worker may have died; one that lives ends with what it wrote
    ImportState.FAILED,
)
"""States in which nothing has been written yet."""
SOUND: Final = (RowVerdict.CREATE, RowVerdict.UPDATE)


def upload(
    *,
    content: bytes,
    name: str,
    agency: Organisation | None,
    is_over_drafts: bool,
    by: AbstractBaseUser,
) -> ImportRecord:
    """Keep a file that can be read and has a table in it; nothing else happens yet.

    Raises:
        FileRefused: it cannot be read.
        ImportRefused: there is no table in it, or a mark of state secrets: it is not kept.
    """
    refuse_size(len(content))
    if not tables(content, agency.pk if agency else None):
        raise ImportRefused(NO_TABLE)
    record = ImportRecord(
        file_name=name[:250],
        digest=digest_of(content),
        agency=agency,
        imported_by_id=by.pk,
        state=ImportState.UPLOADED,
        has_over_drafts=is_over_drafts,
    )
    with transaction.atomic():
        record.file.save(f"{record.digest[:16]}.bin", ContentFile(content), save=True)
        log(instance=record, action="investment.import_upload", user=by)
    return record


def tables(content: bytes, agency_id: int | None) -> list[Table]:
    """The headings and first values of each table; its rows have been read and looked at.

    Raises:
        FileRefused: the file cannot be read to its end.
        ImportRefused: it carries a mark of state secrets.
    """
    return list(tables_of(content, agency_id=agency_id))


def content_of(record: ImportRecord) -> bytes:
    """The bytes that were uploaded.

    Raises:
        ImportRefused: a command wrote this import, or the file is gone.
    """
    try:
        with record.file.open("rb") as file:
            content: bytes = file.read()
    except (OSError, ValueError) as error:
        raise ImportRefused(_("The file is not stored any more: upload it again.")) from error
    return content


@transaction.atomic
def choose_columns(
    *,
    record: ImportRecord,
    columns: Mapping[str, Mapping[int, str]],
    meanings: Mapping[str, str],
) -> None:
    """Keep what the columns hold, for this file and for the next ones of the agency.

    Args:
        record: not written yet.
        columns: sheet → number of a column → target; an empty one is not read.
        meanings: folded headings with their targets.

    Raises:
        ImportRefused: the import is written, or no sheet names its projects.
    """
    record = _open(record)
    if not any(names_projects(targets) for targets in columns.values()):
        raise ImportRefused(_("Say which column holds the name of the project, or its code."))
    mappings.remember(agency_id=record.agency_id, meanings=meanings)
    record.column_targets = {
        sheet: {str(number): target for number, target in targets.items()}
        for sheet, targets in columns.items()
    }
    record.state, record.done_count, record.refusal = ImportState.PLANNING, 0, []
    record.save()
    record.rows.all().delete()


def check(*, record: ImportRecord, progress: Progress | None = None) -> Plan:
    """Plan the file and keep a verdict for each row, for people to read.

    Raises:
        FileRefused: the file cannot be read.
        ImportRefused: it holds no table of projects, or carries a mark of secrecy.
    """
    plan = _plan(record, progress)
    rows = [
        ImportedRow(
            record=record,
            sheet=row.sheet[:100],
            row_number=row.row,
            code=row.code[:12],
            verdict=row.verdict,
            action=row.action or "",
            changes=row.changes,
            reasons=[str(reason) for reason in row.reasons],
            project_id=row.project_id,
        )
        for row in plan.rows
    ]
    with transaction.atomic():
        kept = _open(record)
        kept.rows.all().delete()
        ImportedRow.objects.bulk_create(rows, batch_size=500)
        kept.state, kept.counts, kept.done_count = ImportState.PLANNED, plan.counts, len(rows)
        kept.save()
    return plan


def write_checked(
    *, record: ImportRecord, rows: Collection[int] | None, has_doubts: bool, by: AbstractBaseUser
) -> ImportRecord:
    """Write rows of a plan that a person has seen; if it does not hold any more, none.

    Args:
        record: checked, not written.
        rows: keys of the chosen ones; None for all that are accepted.
        has_doubts: without a choice, also the rows that are to be looked at.
        by: the person, who becomes an author of every revision.

    Raises:
        FileRefused: the file cannot be read any more.
        ImportRefused: no row to write, or the plan is another one now.
    """
    seen = record.rows.exclude(action="")
    if rows is not None:
        seen = seen.filter(pk__in=rows)
    elif not has_doubts:
        seen = seen.filter(verdict__in=SOUND)
    promised = {(row.sheet, row.row_number): row.changes for row in seen}
    plan = _plan(record, None)
    found = {(row.sheet[:100], row.row): row for row in plan.accepted}
    if any(key not in found or found[key].changes != promised[key] for key in promised):
        raise ImportRefused(_("The catalogue has changed meanwhile: check the file again."))
    chosen = {(found[key].sheet, found[key].row) for key in promised}
    return write_import(plan=plan, by=by, chosen=chosen, record=record)


def _plan(record: ImportRecord, progress: Progress | None) -> Plan:
    columns = {
        sheet: {int(number): target for number, target in targets.items()}
        for sheet, targets in record.column_targets.items()
    }
    options = Options(record.agency_id, is_over_drafts=record.has_over_drafts)
    return plan_import(
        content=content_of(record),
        name=record.file_name,
        options=options,
        targets=columns or None,
        progress=progress,
    )


def _open(record: ImportRecord) -> ImportRecord:
    record = ImportRecord.objects.select_for_update().get(pk=record.pk)
    if record.state not in OPEN:
        raise ImportRefused(_("This import has been written already."))
    return record
