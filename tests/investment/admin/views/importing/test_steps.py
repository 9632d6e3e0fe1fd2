"""An editor imports a messy workbook from the first screen to the last, and takes it back."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from investment.models import ColumnMapping, ImportRecord, InvestmentProject, Membership
from tests.factories import (
    InvestmentProjectFactory,
    OrganisationFactory,
    SectorFactory,
    ZoneFactory,
)
from tests.investment.actions.importing.workbooks import messy, workbook

pytestmark = pytest.mark.django_db
NEW = (None, "Nhà máy giấy", "industry", "5.000 tỷ đồng", 12)
MEMBER = ("add_investmentproject", "change_investmentproject")


@pytest.fixture(autouse=True)
def catalogue() -> None:
    SectorFactory()
    SectorFactory(code="energy", name_vi="Năng lượng", name_en="Energy", name_ko="에너지")
    ZoneFactory()


def address(name: str, *arguments: Any) -> str:
    return reverse(ImportRecord.snippet_viewset.get_url_name(name), args=arguments)


def upload(client: Client, content: bytes, **values: Any) -> Any:
    file = SimpleUploadedFile("Danh mục 2026.xlsx", content)
    return client.post(address("add"), {"file": file, **values})


class Desk:
    """A signed-in person at the screens of one import."""

    def __init__(self, client: Client, capture: Any) -> None:
        self.client, self.capture = client, capture

    def checked(self, content: bytes, changed: dict[str, str] | None = None) -> ImportRecord:
        """Upload, take the proposed columns with some changed, and let the worker check."""
        assert upload(self.client, content).status_code == 302
        record = ImportRecord.objects.latest("pk")
        form = self.client.get(address("columns", record.pk)).context["form"]
        fields = {name: field.initial for name, field in form.fields.items()}
        with self.capture(execute=True):
            answer = self.client.post(address("columns", record.pk), fields | (changed or {}))
        assert answer.url == address("inspect", record.pk)
        record.refresh_from_db()
        return record

    def write(self, record: ImportRecord, **choice: Any) -> ImportRecord:
        with self.capture(execute=True):
            self.client.post(address("write", record.pk), choice)
        record.refresh_from_db()
        return record

    def page(self, record: ImportRecord, **query: str) -> str:
        return self.client.get(address("inspect", record.pk), query).content.decode()


@pytest.fixture
def desk(as_editor: Client, django_capture_on_commit_callbacks: Any) -> Desk:
    return Desk(as_editor, django_capture_on_commit_callbacks)


def test_a_messy_workbook_goes_all_the_way_and_back(desk: Desk, editor: Any) -> None:
    InvestmentProjectFactory(code="TH-950", live=True)
    record = desk.checked(messy())
    assert (record.state, record.counts["create"], record.counts["refused"]) == ("planned", 3, 1)
    page = desk.page(record)
    wanted = ["TH-950", "Nhà máy sản xuất thép", "15.000.000.000.000", "Mining", "Z-"]
    assert [one for one in wanted if one not in page] == []
    assert InvestmentProject.objects.count() == 1
    record = desk.write(record, choice="sound")
    assert (record.state, record.done_count, record.imported_by) == ("written", 4, editor)
    assert InvestmentProject.objects.count() == 4
    assert address("undo", record.pk) in desk.page(record)
    desk.client.post(address("undo", record.pk))
    record.refresh_from_db()
    assert (record.state, InvestmentProject.objects.count()) == ("undone", 1)


def test_only_ticked_rows_are_written(desk: Desk) -> None:
    record = desk.checked(messy())
    row = record.rows.get(row_number=9)
    desk.write(record, choice="chosen", row=[row.pk])
    assert [one.name_vi for one in InvestmentProject.objects.all()] == ["Nhà máy sản xuất thép"]


def test_rows_to_be_looked_at_are_written_where_that_was_chosen(desk: Desk) -> None:
    content = workbook(NEW, (None, "Nhà máy thép", "industry", "5.000 đồng", 12))
    record = desk.write(desk.checked(content), choice="sound")
    assert record.done_count == 1
    record = desk.write(desk.checked(workbook((*NEW[:3], "5 đồng", 1))), choice="accepted")
    assert record.done_count == 1


def test_verdicts_filter_the_rows(desk: Desk) -> None:
    record = desk.checked(messy())
    page = desk.page(record, verdict="refused")
    assert "Mining" in page
    assert "Nhà máy sản xuất thép" not in page


def test_a_corrected_column_is_remembered_for_the_agency(desk: Desk) -> None:
    headings = ("Hạng mục", "Tên dự án", "Lĩnh vực", "Tổng vốn đầu tư", "Diện tích (ha)")
    content = workbook(("Nhà máy giấy", "DA-7", *NEW[2:]), headings=headings)
    record = desk.checked(content, {"column-0-1": "name_vi", "column-0-2": ""})
    assert record.rows.get().changes["name_vi"] == [None, "Nhà máy giấy"]
    meanings = dict(ColumnMapping.objects.values_list("heading", "target"))
    assert (meanings["hang muc"], meanings["ten du an"]) == ("name_vi", "")
    assert desk.checked(content).rows.get().changes["name_vi"] == [None, "Nhà máy giấy"]


def test_one_field_is_held_by_one_column(desk: Desk) -> None:
    upload(desk.client, workbook(NEW))
    record = ImportRecord.objects.get()
    answer = desk.client.post(
        address("columns", record.pk), {"column-0-1": "name_vi", "column-0-2": "name_vi"}
    )
    assert answer.context["form"].errors
    record.refresh_from_db()
    assert record.state == "uploaded"


SECRET = workbook(NEW, ("TỐI MẬT",))


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7", b"", b"a,b\n1,2\n", b"PK\x03\x04", SECRET], ids=len
)
def test_a_file_that_cannot_be_read_is_refused_in_the_form(
    as_editor: Client, content: bytes
) -> None:
    answer = upload(as_editor, content)
    assert answer.context["form"].errors["file"]
    assert not ImportRecord.objects.exists()


def test_a_catalogue_changed_since_the_check_stops_the_write(desk: Desk) -> None:
    project = InvestmentProjectFactory(code="TH-950", live=True)
    record = desk.checked(workbook(NEW, ("TH-950", None, None, None, 11)))
    project.area_max_ha = 9
    project.save_revision()
    record = desk.write(record, choice="sound")
    assert (record.state, InvestmentProject.objects.count()) == ("failed", 1)
    assert record.refusal[0] in desk.page(record)
    assert address("columns", record.pk) in desk.page(record)


def test_a_second_press_writes_nothing_twice(desk: Desk) -> None:
    record = desk.write(desk.checked(workbook(NEW)), choice="sound")
    desk.write(record, choice="sound")
    assert InvestmentProject.objects.count() == 1


def test_the_template_and_the_refused_rows_are_downloaded(desk: Desk) -> None:
    record = desk.checked(messy())
    for where in (address("refused", record.pk), address("template", "ko")):
        answer = desk.client.get(where)
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert b"".join(answer.streaming_content).startswith(b"PK")
    assert desk.client.get(address("template", "xx")).status_code == 404


def test_a_member_of_an_agency_imports_its_own_projects_alone(
    desk: Desk, editor: Any, allow: Any
) -> None:
    own, other = OrganisationFactory(), OrganisationFactory()
    allow(editor, *MEMBER)
    Membership.objects.create(user=editor, organisation=own)
    InvestmentProjectFactory(code="TH-950", owning_agency=other, live=True)
    record = desk.checked(workbook(NEW, ("TH-950", None, None, None, 11)))
    assert record.agency == own
    assert record.counts["refused"] == 1
    desk.write(record, choice="sound")
    assert InvestmentProject.objects.get(name_vi="Nhà máy giấy").owning_agency == own


def test_whoever_belongs_to_no_agency_imports_nothing(desk: Desk, editor: Any, allow: Any) -> None:
    allow(editor, *MEMBER)
    assert upload(desk.client, workbook(NEW)).context["form"].errors["file"]


@pytest.mark.parametrize("name", ["inspect", "columns", "write", "undo", "refused", "edit"])
def test_imports_of_other_agencies_do_not_exist(
    desk: Desk, editor: Any, allow: Any, name: str
) -> None:
    record = desk.checked(messy())
    allow(editor, *MEMBER)
    Membership.objects.create(user=editor, organisation=OrganisationFactory())
    assert desk.client.get(address(name, record.pk)).status_code == 404
    assert desk.client.post(address(name, record.pk), {"choice": "sound"}).status_code == 404


@pytest.mark.parametrize("codename", ["add_investmentproject", "view_investmentproject", None])
def test_whoever_may_not_add_and_change_projects_may_not_import(
    as_editor: Client, editor: Any, allow: Any, codename: str | None
) -> None:
    allow(editor, *filter(None, [codename]))
    for where in (address("add"), address("list"), address("template", "vi")):
        assert as_editor.get(where).status_code == 302
    assert upload(as_editor, workbook(NEW)).status_code == 302
    assert not ImportRecord.objects.exists()


def test_nobody_deletes_a_record_of_an_import(desk: Desk) -> None:
    record = desk.checked(workbook(NEW))
    desk.client.post(address("delete", record.pk))
    many = reverse("wagtail_bulk_action", args=["investment", "importrecord", "delete"])
    desk.client.post(f"{many}?id={record.pk}")
    assert ImportRecord.objects.filter(pk=record.pk).exists()


def test_the_page_of_an_import_at_work_asks_again_by_itself(desk: Desk) -> None:
    record = desk.checked(workbook(NEW))
    ImportRecord.objects.update(state="planning", done_count=500)
    answer = desk.client.get(address("inspect", record.pk))
    assert answer.headers["Refresh"] == "3"
    assert "500" in answer.content.decode()


def test_an_import_whose_worker_died_is_checked_again(desk: Desk) -> None:
    record = desk.checked(workbook(NEW))
    ImportRecord.objects.update(state="writing")
    assert address("columns", record.pk) in desk.page(record)
    fields = desk.client.get(address("columns", record.pk)).context["form"].fields
    with desk.capture(execute=True):
        desk.client.post(
            address("columns", record.pk), {name: one.initial for name, one in fields.items()}
        )
    record.refresh_from_db()
    assert desk.write(record, choice="sound").done_count == 1
