"""Checking and writing of uploaded files, in the worker: the person may leave the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib.auth import get_user_model
from django.utils.translation import gettext as _
from django.utils.translation import override
from django_tasks import task

from investment.actions.importing.plans import ImportRefused
from investment.actions.importing.uploading import check, write_checked
from investment.choices import ImportState
from investment.intake.refusals import FileRefused
from investment.models import ImportRecord

REFUSALS = (FileRefused, ImportRefused)


@task()
def check_upload(record_id: int, language: str) -> None:
    """Plan a file; what refuses it is kept in the person's language."""
    record = ImportRecord.objects.get(pk=record_id)
    if record.state != ImportState.PLANNING:
        return

    def progress(done: int) -> None:
        ImportRecord.objects.filter(pk=record_id).update(done_count=done)

    _or_refusal(record, language, lambda: check(record=record, progress=progress))


@task()
def write_upload(
    record_id: int, language: str, person_id: int, rows: list[int] | None, has_doubts: bool
) -> None:
    """Write the chosen rows of a file; what refuses them is kept in the person's language."""
    record = ImportRecord.objects.get(pk=record_id)
    if record.state != ImportState.WRITING:
        return
    by: Any = get_user_model()._default_manager.get(pk=person_id)
    _or_refusal(
        record,
        language,
        lambda: write_checked(record=record, rows=rows, has_doubts=has_doubts, by=by),
    )


def _or_refusal(record: ImportRecord, language: str, act: Callable[[], object]) -> None:
    with override(language):
        try:
            act()
        except REFUSALS as refused:
            _fail(record, str(refused))
        except Exception:  # whatever it was, nobody waits for it any longer
            _fail(record, _("The work broke off: check the file again."))
            raise


def _fail(record: ImportRecord, sentence: str) -> None:
    ImportRecord.objects.filter(pk=record.pk).update(state=ImportState.FAILED, refusal=[sentence])
