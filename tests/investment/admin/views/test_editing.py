"""Drafts stay drafts, the gate speaks, and nothing typed is lost."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupApprovalTask, Workflow, WorkflowContentType, WorkflowTask

from investment.models import Capacity, FactSource, InvestmentProject
from tests.factories import (
    InvestmentProjectFactory,
    ListEntryFactory,
    PlaceFactory,
    SectorFactory,
)

pytestmark = pytest.mark.django_db


def address(view: str, *keys: object) -> str:
    return reverse(InvestmentProject.snippet_viewset.get_url_name(view), args=keys)


def send(client: Client, to: str, form: dict[str, Any], **values: Any) -> str:
    """Send a form as a browser does and return the page that follows."""
    answer = client.post(to, {**form, **values}, follow=True)
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.fixture
def new(as_editor: Client, filled: Any) -> dict[str, Any]:
    sector = SectorFactory()
    return {**filled(as_editor, address("add")), "code": "TH-777", "sector": sector.pk}


@pytest.fixture
def draft(as_editor: Client, new: dict[str, Any]) -> InvestmentProject:
    send(as_editor, address("add"), new, name_vi="Nhà máy dệt may")
    return InvestmentProject.objects.get(code="TH-777")


def test_a_saved_draft_is_not_public(draft: InvestmentProject) -> None:
    assert (draft.live, draft.name_vi) == (False, "Nhà máy dệt may")
    assert draft.latest_revision is not None


def test_a_draft_may_lack_words_but_no_data(as_editor: Client, new: dict[str, Any]) -> None:
    send(as_editor, address("add"), new, sector="")
    assert not InvestmentProject.objects.exists()
    send(as_editor, address("add"), new)
    assert InvestmentProject.objects.get().code == "TH-777"


def test_publishing_what_nobody_cleared_is_refused_with_words(
    as_editor: Client, draft: InvestmentProject, filled: Any
) -> None:
    form = filled(as_editor, address("edit", draft.pk))
    values = {"name_vi": "Nhà máy may", "action-publish": "1"}
    page = send(as_editor, address("edit", draft.pk), form, **values)
    assert "Nobody has cleared this version" in page or "chưa" in page
    draft.refresh_from_db()
    assert not draft.live
    assert draft.get_latest_revision_as_object().name_vi == "Nhà máy may"


@pytest.mark.parametrize("action", ["action-publish", "action-submit"])
def test_without_its_vietnamese_name_the_form_says_what_is_missing(
    action: str, as_editor: Client, new: dict[str, Any], filled: Any
) -> None:
    send(as_editor, address("add"), new, name_en="Textile plant")
    draft = InvestmentProject.objects.get()
    form = filled(as_editor, address("edit", draft.pk))
    changed = {**form, "summary_en": "A summary", action: "1"}
    page = as_editor.post(address("edit", draft.pk), changed)
    if action == "action-publish":
        assert "name_vi" in page.context["form"].errors
        assert "A summary" in page.content.decode()
    draft.refresh_from_db()
    assert not draft.live


def test_a_new_record_published_at_once_is_kept_as_a_draft(
    as_editor: Client, new: dict[str, Any]
) -> None:
    send(as_editor, address("add"), new, **{"name_vi": "Cảng", "action-publish": "1"})
    assert InvestmentProject.objects.get(code="TH-777").live is False


def test_what_another_person_cleared_is_published_by_the_form(
    as_editor: Client, as_officer: Client, draft: InvestmentProject, filled: Any
) -> None:
    clear = filled(as_officer, address("clear", draft.pk))
    del clear["publish"]
    send(as_officer, address("clear", draft.pk), clear, statement="Công văn 12/SKHĐT")
    draft.refresh_from_db()
    assert not draft.live
    form = filled(as_editor, address("edit", draft.pk))
    send(as_editor, address("edit", draft.pk), form, **{"action-publish": "1"})
    draft.refresh_from_db()
    assert draft.live
    assert draft.live_revision == draft.latest_revision


def test_a_change_after_clearance_needs_a_new_one(
    as_editor: Client, as_officer: Client, draft: InvestmentProject, filled: Any
) -> None:
    clear = filled(as_officer, address("clear", draft.pk))
    send(as_officer, address("clear", draft.pk), clear, statement="Công văn 12/SKHĐT")
    form = filled(as_editor, address("edit", draft.pk))
    values = {"name_vi": "Tên khác", "action-publish": "1"}
    send(as_editor, address("edit", draft.pk), form, **values)
    draft.refresh_from_db()
    assert (draft.live, draft.name_vi) == (True, "Nhà máy dệt may")
    assert draft.has_unpublished_changes


def test_the_code_of_a_public_project_stays(as_editor: Client, filled: Any) -> None:
    project = InvestmentProjectFactory(live=True)
    form = filled(as_editor, address("edit", project.pk))
    send(as_editor, address("edit", project.pk), form, code="TH-001")
    assert project.get_latest_revision_as_object().code == project.code


def test_a_form_sent_back_as_it_is_changes_nothing(as_editor: Client, filled: Any) -> None:
    project = InvestmentProjectFactory(development_goals=[7, 9], inferred_facts=["zone"])
    ListEntryFactory(project=project)
    Capacity.objects.create(
        project=project, description_vi="600 nghìn tấn/năm", quantity=600_000, unit="t"
    )
    FactSource.objects.create(project=project, title="Báo Thanh Hóa", facts=["capital_max", "zone"])
    project.places.add(PlaceFactory())
    project.save()
    before = project.serializable_data()
    form = filled(as_editor, address("edit", project.pk))
    send(as_editor, address("edit", project.pk), form)
    after = InvestmentProject.objects.get(pk=project.pk).serializable_data()
    volatile = {"updated_at", "latest_revision", "has_unpublished_changes"}
    changed = {key for key in before if before[key] != after[key] and key not in volatile}
    assert {key for key in changed if before[key] or after[key]} == set()


def test_a_row_twice_on_a_list_is_refused_in_words(as_editor: Client, filled: Any) -> None:
    entry = ListEntryFactory()
    form = filled(as_editor, address("edit", entry.project.pk))
    twice = {
        "list_entries-TOTAL_FORMS": "2",
        "list_entries-1-call_list": entry.call_list.pk,
        "list_entries-1-ORDER": "2",
        "list_entries-1-id": "",
    }
    send(as_editor, address("edit", entry.project.pk), form, **twice)
    assert entry.project.list_entries.count() == 1


@pytest.fixture
def approval(officer: Any, draft: InvestmentProject, editor: Any) -> str:
    """Where the last step of a workflow on the draft is taken."""
    group = Group.objects.create(name="Leaders")
    officer.groups.add(group)
    task = GroupApprovalTask.objects.create(name="Approve")
    task.groups.add(group)
    workflow = Workflow.objects.create(name="Review")
    WorkflowTask.objects.create(workflow=workflow, task=task)
    content_type = ContentType.objects.get_for_model(InvestmentProject)
    WorkflowContentType.objects.update_or_create(
        content_type=content_type, defaults={"workflow": workflow}
    )
    workflow.start(draft, editor)
    return address("workflow_action", draft.pk, "approve", draft.current_workflow_task_state.pk)


def test_the_last_step_of_a_workflow_does_not_publish_around_the_gate(
    as_officer: Client, draft: InvestmentProject, approval: str, filled: Any
) -> None:
    send(as_officer, approval, {})
    draft.refresh_from_db()
    assert (draft.live, draft.workflow_in_progress) == (False, True)
    form = filled(as_officer, address("edit", draft.pk))
    step = {"action-workflow-action": "1", "workflow-action-name": "approve"}
    send(as_officer, address("edit", draft.pk), form, **step)
    draft.refresh_from_db()
    assert not draft.live
