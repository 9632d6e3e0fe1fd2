"""Writing a plan: drafts, their revisions and a record of it all, in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail.log_actions import log

from investment.actions.importing import audit, drafts
from investment.actions.importing.plans import ImportRefused, Plan, PlannedRow
from investment.choices import ImportState, RowAction
from investment.models import ImportedRow, ImportRecord, InvestmentProject

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser

BATCH: Final = 500
Progress = Callable[[int], None]
MOST_NAMED: Final = 5


def write_import(
    *,
    plan: Plan,
    by: AbstractBaseUser | None,
    chosen: Collection[tuple[str, int]] | None = None,
    record: ImportRecord | None = None,
    progress: Progress | None = None,
) -> ImportRecord:
    """Make drafts of the rows of a plan: all of them, or none.

    Nothing becomes public and nothing is cleared: a public project keeps what visitors see, and
    gets a draft beside it. The search index holds public content alone, so it stays as it is.

    Args:
        plan: of the same state of the catalogue; whoever changed a project since is not overruled.
        by: the person, an author of every revision; None for a command without one.
        chosen: sheet and number of the rows to write; all accepted ones without it.
        record: of a file that was uploaded; a new one without it.
        progress: told how many rows are done, now and then.

    Raises:
        ImportRefused: no row to write, or a project was changed or a code taken meanwhile.
    """
    rows = [one for one in plan.accepted if chosen is None or (one.sheet, one.row) in chosen]
    if not rows:
        raise ImportRefused(_("There is no row to write."))
    try:
        with override(settings.MODELTRANSLATION_DEFAULT_LANGUAGE):
            new = drafts.prepare(row for row in rows if row.action is RowAction.CREATE)
            return _write(plan, rows, new, by, record, progress)
    except IntegrityError as error:
        raise ImportRefused(_("The catalogue has changed meanwhile: check the file again.")) from (
            error
        )


@transaction.atomic
def _write(
    plan: Plan,
    rows: Sequence[PlannedRow],
    new: drafts.Prepared,
    by: AbstractBaseUser | None,
    record: ImportRecord | None,
    progress: Progress | None,
) -> ImportRecord:
    _refuse_taken(rows)
    written = _record(plan, by, record)
    made: dict[tuple[str, int], ImportedRow] = {}
    for results in _drafts(rows, new, drafts.Batch(plan.source, by, timezone.now())):
        audit.note(results, by=by, record=written, source=plan.source)
        for result in results:
            made[result.row.sheet, result.row.row] = _imported(written, result.row, result)
        if progress:
            progress(len(made))
    written.rows.all().delete()
    kept = [made.get((row.sheet, row.row)) or _imported(written, row, None) for row in plan.rows]
    ImportedRow.objects.bulk_create(kept, batch_size=BATCH)
    written.state, written.written_at = ImportState.WRITTEN, timezone.now()
    written.done_count = len(made)
    written.save()
    data = {"file": plan.source.name, "digest": plan.source.digest, "written": len(made)}
    log(instance=written, action="investment.import", user=by, data=data | plan.counts)
    return written


def _drafts(
    rows: Sequence[PlannedRow], new: drafts.Prepared, batch: drafts.Batch
) -> Iterator[list[drafts.Written]]:
    """Write the rows, new projects first, some hundred at a time."""
    for some in _batches([row for row in rows if row.action is RowAction.CREATE]):
        yield drafts.create(some, new, batch)
    for some in _batches([row for row in rows if row.action is RowAction.UPDATE]):
        yield drafts.update(some, batch)


def _refuse_taken(rows: Sequence[PlannedRow]) -> None:
    """Refuse codes that somebody has used since the plan was made."""
    codes = [row.code for row in rows if row.action is RowAction.CREATE]
    taken: list[str] = []
    for batch in _batches(codes):
        found = InvestmentProject.objects.filter(code__in=batch)
        taken += found.values_list("code", flat=True)
    if taken:
        raise ImportRefused(
            _("These codes have been taken meanwhile: %(codes)s. Check the file again."),
            codes=", ".join(sorted(taken)[:MOST_NAMED]),
        )


def _record(plan: Plan, by: AbstractBaseUser | None, record: ImportRecord | None) -> ImportRecord:
    """The record of the import, locked where it was there before."""
    if record is not None:
        record = ImportRecord.objects.select_for_update().get(pk=record.pk)
        if record.state in (ImportState.WRITTEN, ImportState.UNDONE):
            raise ImportRefused(_("This import has been written already."))
    written = record or ImportRecord(file_name=plan.source.name[:250], digest=plan.source.digest)
    written.agency_id = plan.options.agency_id
    written.imported_by = by  # type: ignore[assignment]
    written.has_over_drafts = plan.options.is_over_drafts
    written.counts = plan.counts
    written.column_targets = {
        sheet: {str(number): target for number, target in columns.items()}
        for sheet, columns in plan.targets.items()
    }
    written.state = ImportState.WRITING
    written.save()
    return written


def _imported(record: ImportRecord, row: PlannedRow, result: drafts.Written | None) -> ImportedRow:
    return ImportedRow(
        record=record,
        sheet=row.sheet[:100],
        row_number=row.row,
        code=row.code[:12],
        verdict=row.verdict,
        action=row.action or "",
        changes=row.changes,
        reasons=[str(reason) for reason in row.reasons],
        project_id=result.project_id if result else row.project_id,
        revision_id=result.revision.pk if result else None,
        revision_before_id=row.revision_id if result else None,
        had_draft=row.had_draft,
    )


def _batches(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (rows[start : start + BATCH] for start in range(0, len(rows), BATCH))
