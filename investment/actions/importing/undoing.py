"""Taking an import back, while nobody has edited what it wrote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from django.conf import settings
from django.db import transaction
from django.db.models import ProtectedError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail.log_actions import log
from wagtail.models import Revision, TaskState

from investment.actions.importing import audit
from investment.actions.importing.plans import ImportRefused
from investment.choices import ImportState, RowAction
from investment.models import Clearance, ImportedRow, ImportRecord, InvestmentProject

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser

BATCH: Final = 500
MOST_NAMED: Final = 5


@transaction.atomic
def undo_import(*, record: ImportRecord, by: AbstractBaseUser | None) -> ImportRecord:
    """Take back all that an import wrote: its projects go, its revisions go, drafts come back.

    Raises:
        ImportRefused: it was not written or was undone, or somebody has since edited, cleared,
            published or used one of its projects; nothing is undone then.
    """
    with override(settings.MODELTRANSLATION_DEFAULT_LANGUAGE):
        return _undo(ImportRecord.objects.select_for_update().get(pk=record.pk), by)


def _undo(record: ImportRecord, by: AbstractBaseUser | None) -> ImportRecord:
    if record.state != ImportState.WRITTEN:
        raise ImportRefused(_("Only an import that was written can be undone."))
    written = list(record.rows.written().exclude(project=None))
    if len(written) < record.done_count:  # a project or a revision of it was deleted
        gone = record.rows.exclude(action="").exclude(pk__in=[row.pk for row in written])
        raise _touched(gone.values_list("code", flat=True))
    for batch in _batches(written):
        _refuse_touched(batch, record)
    for batch in _batches([row for row in written if row.action == RowAction.UPDATE]):
        _restore(batch, record, by)
    for batch in _batches([row for row in written if row.action == RowAction.CREATE]):
        _remove(batch, record, by)
    record.state, record.undone_at = ImportState.UNDONE, timezone.now()
    record.undone_by = by  # type: ignore[assignment]
    record.save()
    data = {"file": record.file_name, "undone": len(written)}
    log(instance=record, action="investment.import_undo", user=by, data=data)
    return record


def _refuse_touched(rows: Sequence[ImportedRow], record: ImportRecord) -> None:
    """Refuse where a project's newest revision is not the import's, or something rests on it."""
    keys = [row.project_id for row in rows if row.project_id is not None]
    locked = InvestmentProject.objects.filter(pk__in=keys).order_by("pk").select_for_update()
    found = {project.pk: project for project in locked}
    used = _used([row.revision_id for row in rows])
    bad = [
        row.code
        for row in rows
        if row.revision_id in used or _is_touched(row, found.get(row.project_id or 0), record)
    ]
    if bad:
        raise _touched(bad)


def _used(revisions: Sequence[int | None]) -> set[int | None]:
    """Revisions that somebody has read for clearance, or sent through a workflow."""
    cleared = Clearance.objects.filter(revision__in=revisions).values_list("revision_id", flat=True)
    sent = TaskState.objects.filter(revision__in=revisions).values_list("revision_id", flat=True)
    return {*cleared, *sent}


def _is_touched(row: ImportedRow, project: InvestmentProject | None, record: ImportRecord) -> bool:
    if project is None or project.locked or project.latest_revision_id != row.revision_id:
        return True
    if row.action == RowAction.UPDATE:
        return False
    is_changed = record.written_at is not None and project.updated_at > record.written_at
    return project.live or project.first_published_at is not None or is_changed


def _touched(codes: Any) -> ImportRefused:
    return ImportRefused(
        _("These projects have been edited or cleared since: %(codes)s. Nothing was undone."),
        codes=", ".join(sorted(codes)[:MOST_NAMED]),
    )


def _restore(
    rows: Sequence[ImportedRow], record: ImportRecord, by: AbstractBaseUser | None
) -> None:
    """Projects as they were before: the revision of the import goes, the one before is newest."""
    projects = InvestmentProject.objects.in_bulk([row.project_id for row in rows])
    for row in rows:
        project = projects[row.project_id or 0]
        project.latest_revision_id = row.revision_before_id
        project.has_unpublished_changes = row.had_draft
    fields = ["latest_revision", "has_unpublished_changes"]
    InvestmentProject.objects.bulk_update(projects.values(), fields, batch_size=200)
    Revision.objects.filter(pk__in=[row.revision_id for row in rows]).delete()
    audit.note_undone([(one, False) for one in projects.values()], by=by, record=record)


def _remove(rows: Sequence[ImportedRow], record: ImportRecord, by: AbstractBaseUser | None) -> None:
    """Projects that the import made go; they were never public (design §5)."""
    keys = [row.project_id for row in rows if row.project_id is not None]
    projects = InvestmentProject.objects.filter(pk__in=keys)
    audit.note_undone([(one, True) for one in projects], by=by, record=record)
    try:
        projects.delete()
    except ProtectedError as error:
        names = ", ".join(sorted(map(str, error.protected_objects))[:MOST_NAMED])
        raise ImportRefused(
            _("These records stand on the imported projects, delete them first: %(names)s"),
            names=names,
        ) from error


def _batches(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (rows[start : start + BATCH] for start in range(0, len(rows), BATCH))
