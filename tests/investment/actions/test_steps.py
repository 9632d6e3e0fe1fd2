"""After a clearance, and back to the author."""

from __future__ import annotations

from typing import Any

import pytest
from wagtail.models import ModelLogEntry, WorkflowState

from investment.actions.publishing import clear_and_publish
from investment.actions.steps import StepRefused, send_back, waits_for_clearance
from investment.permissions.roles import Role
from tests.factories import InvestmentProjectFactory, OrganisationFactory
from tests.investment.permissions.people import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def author() -> Any:
    return person(Role.EDITOR)


@pytest.fixture
def project(author: Any) -> Any:
    """A project that waits for review."""
    project = InvestmentProjectFactory(owning_agency=OrganisationFactory())
    project.save_revision(user=author)
    project.get_workflow().start(project, author)
    return project


def test_clearing_what_waits_ends_the_workflow_and_makes_it_public(project: Any) -> None:
    assert not waits_for_clearance(project)
    project.current_workflow_task_state.approve(user=person(Role.EDITOR))
    assert waits_for_clearance(project)
    clear_and_publish(record=project, by=person(Role.CLEARANCE), statement="Công văn 12")
    assert project.live
    assert not project.workflow_in_progress
    assert WorkflowState.objects.get().status == WorkflowState.STATUS_APPROVED


def test_it_goes_back_with_a_note_that_the_history_keeps(project: Any) -> None:
    reviewer = person(Role.EDITOR)
    send_back(record=project, by=reviewer, note=" Thiếu nguồn của vốn đầu tư. ")
    state = WorkflowState.objects.get()
    assert state.status == WorkflowState.STATUS_NEEDS_CHANGES
    assert state.current_task_state.comment == "Thiếu nguồn của vốn đầu tư."
    entry = ModelLogEntry.objects.get(action="wagtail.workflow.reject")
    assert (entry.user, entry.data["comment"]) == (reviewer, "Thiếu nguồn của vốn đầu tư.")


def test_the_author_does_not_decide_and_no_reason_is_none(project: Any, author: Any) -> None:
    with pytest.raises(StepRefused, match="second person"):
        send_back(record=project, by=author, note="x")
    with pytest.raises(StepRefused, match="what is to be changed"):
        send_back(record=project, by=person(Role.EDITOR), note="  ")
    assert project.workflow_in_progress


def test_what_does_not_wait_is_not_sent_back() -> None:
    project = InvestmentProjectFactory()
    project.save_revision(user=person(Role.EDITOR))
    with pytest.raises(StepRefused, match="Nothing waits"):
        send_back(record=project, by=person(Role.EDITOR), note="x")
