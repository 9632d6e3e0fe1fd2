"""What an import writes: drafts with their sources, in one transaction, and never more."""

from __future__ import annotations

from typing import Any

import pytest
from wagtail.models import ModelLogEntry, Revision

from investment.actions.clearance import ClearanceRefused, clear_second_person
from investment.actions.importing.planning import plan_import
from investment.actions.importing.plans import ImportRefused, Options, Plan
from investment.actions.importing.writing import write_import
from investment.models import ImportRecord, InvestmentProject
from investment.models.clearance import VOLATILE
from tests.factories import InvestmentProjectFactory, UserFactory
from tests.investment.actions.importing.workbooks import messy, workbook

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("catalogue")]
NEW = (None, "Nhà máy giấy", "Năng lượng", "từ 1.000 đến 2.000 tỷ đồng", "50-67,5 ha")


def plan(*rows: Any, **options: Any) -> Plan:
    content = rows[0] if isinstance(rows[0], bytes) else workbook(*rows)
    return plan_import(content=content, name="Danh mục.xlsx", options=Options(**options))


def said(content: dict[str, Any]) -> dict[str, Any]:
    """What a revision says, as an editor would have saved it."""
    return {key: value for key, value in content.items() if key not in VOLATILE}


def test_a_new_project_is_a_draft_like_one_that_an_editor_typed() -> None:
    by = UserFactory()
    record = write_import(plan=plan(NEW), by=by)
    project = InvestmentProject.objects.get(name_vi="Nhà máy giấy")
    assert (project.live, project.has_unpublished_changes, project.clearance) == (False, True, None)
    assert (project.capital_min, project.capital_max) == (10**12, 2 * 10**12)
    revision = project.latest_revision
    assert (revision.user, revision.object_str) == (by, f"{project.code} Nhà máy giấy")
    stored = Revision.objects.get(pk=revision.pk).content
    editor = project.save_revision(clean=False).content
    assert said(stored) == said(Revision.objects.get(pk=project.latest_revision_id).content)
    assert set(stored) == set(editor)
    row = record.rows.get()
    assert (row.project, row.revision_id, row.verdict) == (project, revision.pk, "create")


def test_each_figure_rests_on_the_file() -> None:
    written = plan(NEW)
    write_import(plan=written, by=None)
    source = InvestmentProject.objects.get().fact_sources.get()
    assert source.title.startswith("Danh mục.xlsx (SHA-256 ")
    assert written.source.digest[:12] in source.title
    assert source.as_of == "2026-11-23"
    assert set(source.facts) == {
        *("name", "sector", "capital_max", "capital_min", "area_max_ha", "area_min_ha"),
    }


def test_a_public_project_keeps_what_visitors_see_and_gets_a_draft() -> None:
    project = InvestmentProjectFactory(code="TH-950", live=True)
    before = project.clearance_id, project.live_revision_id
    write_import(plan=plan(("TH-950", None, None, None, "12,5")), by=UserFactory())
    project.refresh_from_db()
    assert (project.clearance_id, project.live_revision_id) == before
    assert (project.area_max_ha, project.live, project.has_unpublished_changes) == (10, True, True)
    draft = project.get_latest_revision_as_object()
    assert draft.area_max_ha == 12.5
    assert [source.facts for source in draft.fact_sources.all()] == [["area_max_ha"]]
    assert not project.fact_sources.exists()


def test_what_was_imported_is_cleared_by_another_and_becomes_public_as_it_was_written() -> None:
    author, officer = UserFactory(), UserFactory()
    InvestmentProjectFactory(code="TH-950", live=True)
    write_import(plan=plan(("TH-950", None, None, None, "12,5"), NEW), by=author)
    for project in InvestmentProject.objects.all():
        revision = project.latest_revision
        with pytest.raises(ClearanceRefused):
            clear_second_person(revision=revision, by=author, statement="Letter 12")
        clear_second_person(revision=revision, by=officer, statement="Letter 12")
        revision.publish(skip_permission_checks=True)
        project.refresh_from_db()
        assert project.live
        assert project.fact_sources.count() == 1
    assert set(InvestmentProject.objects.values_list("area_max_ha", flat=True)) == {12.5, 67.5}


def test_imported_words_are_in_the_draft_in_each_language() -> None:
    headings = ("Tên dự án", "Project name (English)", "사업명(국문)", "Lĩnh vực", "Trạng thái")
    content = workbook(
        ("Nhà máy giấy", "Paper mill", "제지 공장", "Energy", "Đang kêu gọi"), headings=headings
    )
    write_import(plan=plan(content), by=UserFactory())
    project = InvestmentProject.objects.get()
    names = (project.name_vi, project.name_en, project.name_ko)
    assert names == ("Nhà máy giấy", "Paper mill", "제지 공장")
    assert project.call_status == "calling"
    assert [change.status for change in project.status_changes.all()] == ["calling"]


def test_only_the_chosen_rows_are_written() -> None:
    planned = plan(messy())
    record = write_import(plan=planned, by=None, chosen={("Danh mục KCN", 9)})
    assert InvestmentProject.objects.get().name_vi == "Nhà máy sản xuất thép"
    assert (record.done_count, record.rows.count()) == (1, 5)
    assert record.counts["refused"] == 1


def test_a_project_changed_since_the_plan_stops_the_whole_import() -> None:
    project = InvestmentProjectFactory(code="TH-950", live=True)
    planned = plan(NEW, ("TH-950", None, None, None, 12))
    project.save_revision()
    with pytest.raises(ImportRefused, match="TH-950"):
        write_import(plan=planned, by=None)
    assert InvestmentProject.objects.count() == 1
    assert not ImportRecord.objects.exists()


def test_a_code_taken_since_the_plan_stops_the_whole_import() -> None:
    planned = plan(("TH-960", *NEW[1:]))
    InvestmentProjectFactory(code="TH-960")
    with pytest.raises(ImportRefused, match="TH-960"):
        write_import(plan=planned, by=None)


def test_a_second_import_of_the_same_file_changes_nothing() -> None:
    InvestmentProjectFactory(code="TH-950", live=True)
    write_import(plan=plan(messy()), by=None)
    again = plan(messy(), is_over_drafts=True)
    assert again.counts["update"] == 0
    assert [row.verdict for row in again.rows if row.code in ("TH-950", "TH-951")] == [
        "unchanged",
        "unchanged",
    ]


def test_every_project_has_its_audit_row_with_before_and_after() -> None:
    project = InvestmentProjectFactory(code="TH-950", live=True)
    by = UserFactory()
    record = write_import(plan=plan(("TH-950", None, None, None, 12)), by=by)
    entry = ModelLogEntry.objects.for_instance(project).get(action="investment.import")
    assert (entry.user, entry.data["changes"]) == (by, {"area_max_ha": ["10", "12"]})
    assert entry.data["import"] == record.pk
    assert ModelLogEntry.objects.for_instance(record).get().data["written"] == 1


def test_more_rows_of_a_batch_need_no_more_queries(django_assert_max_num_queries: Any) -> None:
    rows = [(f"TH-{n}", f"Dự án {n}", "energy", "5 tỷ đồng", n) for n in range(600, 700)]
    planned = plan(*rows)
    with django_assert_max_num_queries(150):
        write_import(plan=planned, by=None)


def test_old_sources_no_longer_stand_behind_a_new_figure() -> None:
    project = InvestmentProjectFactory(code="TH-950")
    project.fact_sources.create(title="Báo 2017", facts=["area_ha", "capital"])
    project.fact_sources.create(title="Quyết định", facts=["area_max_ha"])
    project.save()
    write_import(plan=plan(("TH-950", None, None, None, 12), is_over_drafts=True), by=None)
    project.refresh_from_db()
    draft = project.get_latest_revision_as_object()
    facts = {source.title[:8]: source.facts for source in draft.fact_sources.all()}
    assert facts == {"Báo 2017": ["capital"], "Danh mục": ["area_max_ha"]}
