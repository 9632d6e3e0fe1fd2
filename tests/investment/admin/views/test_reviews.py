"""Projects that wait: each with its own tick, one statement, and sheets to be signed."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from docx import Document
from openpyxl import load_workbook
from wagtail.models import ModelLogEntry

from investment.actions.verification import version_of
from investment.models import InvestmentProject, Membership, Organisation
from tests.factories import InvestmentProjectFactory, OrganisationFactory
from tests.investment.admin.said import vietnamese
from tests.investment.reviews import DAY, public_project, the_centre

pytestmark = pytest.mark.django_db
STATEMENT = "Đã đối chiếu hồ sơ ngày 23/11/2026"


def address(name: str = "reviews", *keys: object) -> str:
    return reverse(InvestmentProject.snippet_viewset.get_url_name(name), args=keys)


@pytest.fixture
def agency(editor: Any, allow: Any) -> Organisation:
    """For which the editor works, who may change projects and nothing else."""
    made: Organisation = OrganisationFactory()
    allow(editor, "change_investmentproject")
    Membership.objects.create(user=editor, organisation=made)
    return made


def tick(project: InvestmentProject) -> str:
    return f"{project.pk}:{version_of(project)}"


def rows(page: Any) -> list[Any]:
    return [row["project"] for row in page.context["rows"]]


def confirmed() -> set[int]:
    return set(InvestmentProject.objects.filter(verified_on=DAY).values_list("pk", flat=True))


def test_it_lists_what_is_due_overdue_or_never_confirmed_and_no_more(
    as_editor: Client, agency: Organisation
) -> None:
    never = public_project(agency)
    due = public_project(agency, due_on=DAY + timedelta(days=30))
    over = public_project(agency, due_on=DAY - timedelta(days=1))
    public_project(agency, due_on=DAY + timedelta(days=31))
    public_project(agency, call_status="withdrawn")
    public_project(OrganisationFactory())
    InvestmentProjectFactory(owning_agency=agency)  # a draft
    page = as_editor.get(address())
    assert rows(page) == [over, due, never]
    assert page.content.decode().count('type="checkbox"') == 3
    assert "10 ha" in page.content.decode()


def test_what_is_ticked_is_confirmed_with_a_row_in_the_audit_each(
    as_editor: Client, agency: Organisation
) -> None:
    first, second, left = (public_project(agency) for _number in range(3))
    form = {"seen": [tick(first), tick(second)], "statement": STATEMENT}
    assert as_editor.post(address(), form).status_code == 302
    assert confirmed() == {first.pk, second.pk}
    audit = ModelLogEntry.objects.filter(action="investment.confirm")
    assert {row.object_id for row in audit} == {str(first.pk), str(second.pk)}
    assert {row.data["statement"] for row in audit} == {STATEMENT}
    assert rows(as_editor.get(address())) == [left]


def test_a_refused_row_is_named_and_the_rest_confirmed(
    as_editor: Client, agency: Organisation
) -> None:
    good, moved = public_project(agency), public_project(agency)
    form = {"seen": [tick(good), f"{moved.pk}:1-planned"], "statement": STATEMENT}
    page = as_editor.post(address(), form, follow=True)
    assert confirmed() == {good.pk}
    told = [str(message) for message in page.context["messages"]]
    said = vietnamese("The figures have changed since you opened this page.")
    assert any(text.startswith(moved.code) and said in text for text in told)


def test_without_a_statement_nothing_is_confirmed_and_the_ticks_stay(
    as_editor: Client, agency: Organisation
) -> None:
    project, other = public_project(agency), public_project(agency)
    page = as_editor.post(address(), {"seen": [tick(project)], "statement": ""})
    assert page.status_code == 200
    assert confirmed() == set()
    ticked = {row["project"].pk: row["is_ticked"] for row in page.context["rows"]}
    assert ticked == {project.pk: True, other.pk: False}


def test_without_a_tick_the_statement_stays(as_editor: Client, agency: Organisation) -> None:
    public_project(agency)
    page = as_editor.post(address(), {"statement": STATEMENT})
    assert page.status_code == 200
    assert STATEMENT in page.content.decode()
    assert page.context["form"].non_field_errors()


def test_a_forged_tick_of_another_agency_s_project_does_nothing(
    as_editor: Client, agency: Organisation
) -> None:
    strange = public_project(OrganisationFactory())
    as_editor.post(address(), {"seen": [tick(strange)], "statement": STATEMENT})
    assert confirmed() == set()


def test_another_agency_is_not_there(as_editor: Client, agency: Organisation) -> None:
    other = OrganisationFactory()
    public_project(other)
    for wanted in (other.pk, 0, "x", "٣", 10**30):
        assert as_editor.get(address(), {"agency": wanted}).status_code == 404
        sheet = as_editor.get(address("review_sheet", "docx"), {"agency": wanted})
        assert sheet.status_code == 404
    assert as_editor.get(address(), {"agency": agency.pk}).status_code == 200


def test_the_centre_sees_every_agency_and_has_no_ticks_for_them(
    as_editor: Client, editor: Any, allow: Any
) -> None:
    hub, other = the_centre(), OrganisationFactory()
    allow(editor, "change_investmentproject")
    Membership.objects.create(user=editor, organisation=hub)
    project = public_project(other)
    assert f"agency={other.pk}" in as_editor.get(address()).content.decode()
    page = as_editor.get(address(), {"agency": other.pk})
    assert rows(page) == [project]
    assert 'type="checkbox"' not in page.content.decode()
    form = {"seen": [tick(project)], "statement": STATEMENT}
    as_editor.post(f"{address()}?agency={other.pk}", form)
    assert confirmed() == set()


def test_a_person_of_no_agency_is_told_so(as_editor: Client, editor: Any, allow: Any) -> None:
    allow(editor, "change_investmentproject")
    page = as_editor.get(address())
    assert page.status_code == 200
    said = vietnamese("You are a member of no agency: an administrator can make you one.")
    assert said in page.content.decode()


def test_the_sheets_hold_what_waits(as_editor: Client, agency: Organisation) -> None:
    waiting = public_project(agency)
    public_project(agency, due_on=DAY + timedelta(days=99))
    word = as_editor.get(address("review_sheet", "docx"))
    assert word["Content-Disposition"] == (
        f'attachment; filename="ra-soat-{agency.code}-2026-11-23.docx"'
    )
    table = Document(BytesIO(word.getvalue())).tables[-1]
    assert [row.cells[0].text for row in table.rows if row.cells[0].text.startswith("TH-")] == [
        f"{waiting.code} – Nhà máy sản xuất methanol (chưa được cơ quan phụ trách xác nhận)"
    ]
    excel = as_editor.get(address("review_sheet", "xlsx"))
    assert len(load_workbook(BytesIO(excel.getvalue())).worksheets) == 2
    assert as_editor.get(address("review_sheet", "pdf")).status_code == 404


def test_more_rows_need_no_more_queries(
    as_editor: Client, agency: Organisation, django_assert_max_num_queries: Any
) -> None:
    public_project(agency)
    as_editor.get(address())
    with django_assert_max_num_queries(40) as few:
        as_editor.get(address())
    for _number in range(6):
        public_project(agency)
    with django_assert_max_num_queries(len(few.captured_queries)):
        as_editor.get(address())


def test_the_list_of_projects_leads_here(as_editor: Client, agency: Organisation) -> None:
    assert address() in as_editor.get(address("list")).content.decode()
