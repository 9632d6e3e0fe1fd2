"""Who may take which step between a draft and the public."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from wagtail.models import Workflow

from cms.models import StandardPage
from investment.actions.clearance import clear_second_person
from investment.dates import today
from investment.models import (
    AgencyReviewTask,
    ClearanceTask,
    Deputy,
    NotCleared,
)
from investment.permissions.roles import Role
from tests.factories import InvestmentProjectFactory, OrganisationFactory, ZoneFactory
from tests.investment.permissions.people import person
from tests.page_trees import child_page, home_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def agency() -> Any:
    return OrganisationFactory()


@pytest.fixture
def author(agency: Any) -> Any:
    return person(Role.CONTRIBUTOR, agency=agency)


@pytest.fixture
def project(agency: Any, author: Any) -> Any:
    """A project that its author has submitted."""
    project = InvestmentProjectFactory(owning_agency=agency)
    project.save_revision(user=author)
    project.get_workflow().start(project, author)
    return project


def names(task: Any, record: Any, somebody: Any) -> set[str]:
    return {name for name, _label, _asks in task.get_actions(record, somebody)}


def test_every_record_and_page_goes_through_review_and_clearance(project: Any) -> None:
    page = child_page(home_page(), StandardPage, "gioi-thieu")
    for record in (project, ZoneFactory(), page):
        steps = [task.specific for task in record.get_workflow().tasks]
        assert [type(step) for step in steps] == [AgencyReviewTask, ClearanceTask]
    assert not Workflow.objects.filter(active=True).exclude(pk=page.get_workflow().pk).exists()


def test_somebody_else_of_the_agency_or_the_centre_reviews(
    project: Any, author: Any, agency: Any
) -> None:
    step = project.current_workflow_task.specific
    assert names(step, project, person(Role.CONTRIBUTOR, agency=agency)) == {"approve", "reject"}
    assert names(step, project, person(Role.EDITOR)) == {"approve", "reject"}
    for outsider in (
        author,
        person(Role.CONTRIBUTOR, agency=OrganisationFactory()),
        person(Role.TRANSLATOR_EN),
        person(Role.CLEARANCE),
    ):
        assert names(step, project, outsider) == set()


def test_after_review_it_waits_for_a_clearance_officer(project: Any, author: Any) -> None:
    editor, officer = person(Role.EDITOR), person(Role.CLEARANCE)
    project.current_workflow_task_state.approve(user=editor)
    step = project.current_workflow_task.specific
    assert isinstance(step, ClearanceTask)
    assert names(step, project, officer) == {"reject"}  # clearing has its own screen
    for outsider in (author, editor, person(Role.PUBLISHER)):
        assert names(step, project, outsider) == set()
    assert list(step.get_task_states_user_can_moderate(officer)) == [
        project.current_workflow_task_state
    ]
    assert not step.get_task_states_user_can_moderate(editor).exists()


def test_an_officer_who_wrote_does_not_clear_it(project: Any, agency: Any) -> None:
    writing = person(Role.CLEARANCE, Role.EDITOR)
    project.current_workflow_task_state.approve(user=person(Role.EDITOR))
    project.name_en = "Another name"
    project.save_revision(user=writing)
    assert names(project.current_workflow_task.specific, project, writing) == set()


def test_the_step_is_not_approved_by_any_path_without_a_clearance(project: Any) -> None:
    officer = person(Role.CLEARANCE)
    project.current_workflow_task_state.approve(user=person(Role.EDITOR))
    state = project.current_workflow_task_state
    with pytest.raises(NotCleared):
        state.task.specific.on_action(state, officer, "approve")
    clear_second_person(revision=project.latest_revision, by=officer, statement="Công văn 12")
    state.task.specific.on_action(state, officer, "approve")
    project.refresh_from_db()
    assert project.live


@pytest.mark.parametrize(
    ("start", "end", "may"), [(-1, 1, True), (0, 0, True), (1, 9, False), (-9, -1, False)]
)
def test_a_deputy_clears_on_the_days_of_the_deputyship(
    project: Any, start: int, end: int, may: bool
) -> None:
    deputy = person(Role.EDITOR)
    Deputy.objects.create(
        officer=person(Role.CLEARANCE),
        deputy=deputy,
        starts_on=today() + timedelta(days=start),
        ends_on=today() + timedelta(days=end),
    )
    project.current_workflow_task_state.approve(user=person(Role.EDITOR))
    step = project.current_workflow_task.specific
    assert names(step, project, deputy) == ({"reject"} if may else set())


def test_who_stands_in_for_somebody_who_has_left_clears_nothing(project: Any) -> None:
    officer, deputy = person(Role.CLEARANCE), person(Role.EDITOR)
    Deputy.objects.create(officer=officer, deputy=deputy, starts_on=today(), ends_on=today())
    officer.is_active = False
    officer.save()
    project.current_workflow_task_state.approve(user=person(Role.EDITOR))
    assert names(project.current_workflow_task.specific, project, deputy) == set()
