"""An import is taken back while nobody has touched what it wrote, and as a whole."""

from __future__ import annotations

from typing import Any

import pytest
from wagtail.models import ModelLogEntry, Revision

from investment.actions.clearance import clear_second_person
from investment.actions.importing.planning import plan_import
from investment.actions.importing.plans import ImportRefused, Options
from investment.actions.importing.undoing import undo_import
from investment.actions.importing.writing import write_import
from investment.choices import CallStatus
from investment.models import ImportRecord, InvestmentProject
from tests.factories import InvestmentProjectFactory, UserFactory
from tests.investment.actions.importing.workbooks import workbook

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("catalogue")]
NEW = ("TH-960", "Nhà máy giấy", "Năng lượng", "5.000 tỷ đồng", "50-67,5 ha")
CHANGED = ("TH-950", None, None, None, "12,5")


def imported(*rows: Any, **options: Any) -> ImportRecord:
    plan = plan_import(content=workbook(*rows), name="a.xlsx", options=Options(**options))
    return write_import(plan=plan, by=UserFactory())


def test_projects_go_and_changes_go_and_the_record_stays() -> None:
    project = InvestmentProjectFactory(code="TH-950", live=True)
    before, revisions = project.latest_revision_id, Revision.objects.count()
    by = UserFactory()
    record = undo_import(record=imported(NEW, CHANGED), by=by)
    assert list(InvestmentProject.objects.values_list("code", flat=True)) == ["TH-950"]
    project.refresh_from_db()
    assert (project.latest_revision_id, project.has_unpublished_changes) == (before, False)
    assert (project.live, Revision.objects.count()) == (True, revisions)
    assert (record.state, record.undone_by) == ("undone", by)
    assert record.rows.count() == 2
    undone = ModelLogEntry.objects.filter(action="investment.import_undo")
    assert sorted(undone.values_list("label", "deleted")) == [
        ("TH-950 Nhà máy sản xuất methanol", False),
        ("TH-960 Nhà máy giấy", True),
        ("a.xlsx", False),
    ]


def test_a_draft_that_was_written_over_comes_back() -> None:
    project = InvestmentProjectFactory(code="TH-950", live=True)
    project.area_max_ha = 11
    draft = project.save_revision()
    undo_import(record=imported(CHANGED, is_over_drafts=True), by=None)
    project.refresh_from_db()
    assert (project.latest_revision, project.has_unpublished_changes) == (draft, True)


def edit(project: InvestmentProject) -> None:
    project.save_revision(user=UserFactory())


def clear(project: InvestmentProject) -> None:
    clear_second_person(revision=project.latest_revision, by=UserFactory(), statement="Letter 12")


def publish(project: InvestmentProject) -> None:
    clear(project)
    project.latest_revision.publish(skip_permission_checks=True)


def lock(project: InvestmentProject) -> None:
    InvestmentProject.objects.filter(pk=project.pk).update(locked=True)


def delete(project: InvestmentProject) -> None:
    project.delete()


@pytest.mark.parametrize("code", ["TH-950", "TH-960"])
@pytest.mark.parametrize("touch", [edit, clear, publish, lock])
def test_nothing_is_undone_once_somebody_has_touched_a_project(code: str, touch: Any) -> None:
    InvestmentProjectFactory(code="TH-950", live=True)
    record = imported(NEW, CHANGED)
    touch(InvestmentProject.objects.get(code=code))
    with pytest.raises(ImportRefused, match=code):
        undo_import(record=record, by=None)
    assert InvestmentProject.objects.count() == 2
    assert ImportRecord.objects.get().state == "written"


def test_nothing_is_undone_once_a_new_project_has_another_status() -> None:
    from_file = imported(NEW)
    project = InvestmentProject.objects.get()
    project.call_status = CallStatus.CALLING
    project.save(update_fields=["call_status", "updated_at"])
    with pytest.raises(ImportRefused):
        undo_import(record=from_file, by=None)


def test_nothing_is_undone_once_an_editor_has_deleted_a_draft() -> None:
    record = imported(NEW)
    delete(InvestmentProject.objects.get())
    with pytest.raises(ImportRefused, match="TH-960"):
        undo_import(record=record, by=None)


def test_what_was_undone_is_not_undone_again_and_can_be_imported_again() -> None:
    record = undo_import(record=imported(NEW), by=None)
    with pytest.raises(ImportRefused):
        undo_import(record=record, by=None)
    assert imported(NEW).done_count == 1
