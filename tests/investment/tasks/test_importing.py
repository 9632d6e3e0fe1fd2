"""Work on an upload ends in a state that somebody can go on from, whatever happens."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils.translation import override

from investment.actions.importing import uploading
from investment.models import ImportRecord
from investment.tasks.importing import check_upload
from tests.factories import SectorFactory, UserFactory
from tests.investment.actions.importing.workbooks import workbook

pytestmark = pytest.mark.django_db


@pytest.fixture
def record() -> ImportRecord:
    """Waiting for its check."""
    SectorFactory()
    content = workbook((None, "Nhà máy giấy", "industry", None, 5))
    made = uploading.upload(
        content=content, name="a.xlsx", agency=None, is_over_drafts=False, by=UserFactory()
    )
    columns = {"Danh mục": {2: "name_vi", 3: "sector"}}
    uploading.choose_columns(record=made, columns=columns, meanings={})
    made.refresh_from_db()
    return made


def test_a_check_leaves_a_verdict_for_each_row(record: ImportRecord) -> None:
    check_upload.func(record.pk, "vi")
    record.refresh_from_db()
    assert (record.state, [row.verdict for row in record.rows.all()]) == ("planned", ["create"])


def test_what_refuses_a_file_is_kept_in_the_language_of_the_person(record: ImportRecord) -> None:
    record.file.storage.delete(record.file.name)
    check_upload.func(record.pk, "en")
    record.refresh_from_db()
    assert (record.state, record.refusal) == (
        "failed",
        ["The file is not stored any more: upload it again."],
    )


def test_a_breakdown_is_said_and_told_to_whoever_watches_the_worker(
    record: ImportRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(**_values: Any) -> None:
        raise MemoryError

    monkeypatch.setattr("investment.tasks.importing.check", break_down)
    with pytest.raises(MemoryError):
        check_upload.func(record.pk, "en")
    record.refresh_from_db()
    assert record.state == "failed"
    with override("en"):
        assert "broke off" in record.refusal[0]


def test_a_check_that_nobody_waits_for_any_more_does_nothing(record: ImportRecord) -> None:
    ImportRecord.objects.update(state="uploaded")
    check_upload.func(record.pk, "vi")
    assert not record.rows.exists()
