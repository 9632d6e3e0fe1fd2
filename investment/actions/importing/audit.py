"""The audit rows of an import: one for each project, as `wagtail.log_actions.log` writes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.models import ModelLogEntry

from investment.actions.importing.plans import SourceFile
from investment.models import ImportRecord, InvestmentProject

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser

    from investment.actions.importing.drafts import Written

IMPORT = "investment.import"
UNDO = "investment.import_undo"


def note(
    results: Iterable[Written],
    *,
    by: AbstractBaseUser | None,
    record: ImportRecord,
    source: SourceFile,
) -> None:
    """Say of each project what the import changed in it, before and after."""
    _create(
        IMPORT,
        by,
        [
            {
                "object_id": str(one.project_id),
                "label": one.revision.object_str,
                "revision": one.revision,
                "data": {
                    "import": record.pk,
                    "file": source.name,
                    "sheet": one.row.sheet,
                    "row": one.row.row,
                    "changes": one.row.changes,
                },
            }
            for one in results
        ],
    )


def note_undone(
    projects: Iterable[tuple[InvestmentProject, bool]],
    *,
    by: AbstractBaseUser | None,
    record: ImportRecord,
) -> None:
    """Say of each project that an import was taken back; with True, that it went with it."""
    _create(
        UNDO,
        by,
        [
            {
                "object_id": str(project.pk),
                "label": str(project),
                "deleted": is_gone,
                "data": {"import": record.pk, "file": record.file_name},
            }
            for project, is_gone in projects
        ],
    )


def _create(action: str, by: AbstractBaseUser | None, entries: list[dict[str, Any]]) -> None:
    kind = ContentType.objects.get_for_model(InvestmentProject, for_concrete_model=False)
    same = {"action": action, "user": by, "uuid": uuid4(), "timestamp": timezone.now()}
    ModelLogEntry.objects.bulk_create(
        [
            ModelLogEntry(content_type=kind, content_changed=True, **same, **entry)
            for entry in entries
        ],
        batch_size=200,
    )
