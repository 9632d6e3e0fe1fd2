"""Back to the author, and out of the public, on the editors' screens."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from investment.models import Clearance, InvestmentProject
from investment.permissions.roles import Role
from tests.factories import InvestmentProjectFactory, OrganisationFactory
from tests.investment.permissions.people import browser_of, person

pytestmark = pytest.mark.django_db


def address(name: str, project: InvestmentProject) -> str:
    return reverse(InvestmentProject.snippet_viewset.get_url_name(name), args=[project.pk])


@pytest.fixture
def agency() -> Any:
    return OrganisationFactory()


@pytest.fixture
def waiting(agency: Any) -> Any:
    """A project that waits for a colleague of its author."""
    author = person(Role.CONTRIBUTOR, agency=agency)
    project = InvestmentProjectFactory(owning_agency=agency)
    project.save_revision(user=author)
    project.get_workflow().start(project, author)
    return project


def test_a_colleague_sends_it_back_with_a_note(waiting: Any, agency: Any) -> None:
    browser = browser_of(person(Role.CONTRIBUTOR, agency=agency))
    assert browser.get(address("send_back", waiting)).status_code == 200
    answer = browser.post(address("send_back", waiting), {"reason": "Thiếu diện tích"})
    assert answer.status_code == 302
    waiting.refresh_from_db()
    assert waiting.current_workflow_state.current_task_state.comment == "Thiếu diện tích"


def test_without_a_reason_nothing_is_sent_back(waiting: Any, agency: Any) -> None:
    browser = browser_of(person(Role.CONTRIBUTOR, agency=agency))
    answer = browser.post(address("send_back", waiting), {"reason": ""})
    assert "reason" in answer.context["form"].errors
    assert waiting.workflow_in_progress


def test_the_clearing_screen_names_who_may_clear_and_warns_when_too_few_can(waiting: Any) -> None:
    officer = person(Role.CLEARANCE)
    page = browser_of(officer).get(address("clear", waiting))
    assert page.context["eligible"] == [officer]
    warning = "Fewer than two people"
    assert warning in page.content.decode() or "Chưa đến hai người" in page.content.decode()
    second = person(Role.CLEARANCE)
    page = browser_of(officer).get(address("clear", waiting))
    assert set(page.context["eligible"]) == {officer, second}
    assert "help-warning" not in page.content.decode()


def test_one_person_takes_it_out_of_the_public_everywhere_at_once(client: Client) -> None:
    project = InvestmentProjectFactory(code="TH-901", live=True)
    browser = browser_of(person(Role.CLEARANCE))
    assert client.get("/en/projects/TH-901/").status_code == 200
    answer = browser.post(address("retract", project), {"reason": "Số liệu sai"})
    assert answer.status_code == 302
    for public in ("/en/projects/TH-901/", "/p/TH-901", "/api/v1/projects/TH-901"):
        assert client.get(public, follow=True).status_code == 404
    for listed in ("/en/projects/", "/api/v1/projects", "/en/projects/feed.atom"):
        assert "TH-901" not in client.get(listed).content.decode()


def test_it_comes_back_only_after_a_new_clearance(filled: Any) -> None:
    project = InvestmentProjectFactory(live=True)
    publisher = browser_of(person(Role.PUBLISHER))
    publisher.post(address("retract", project), {"reason": "Số liệu sai"})
    edit = address("edit", project)
    publisher.post(edit, {**filled(publisher, edit), "action-publish": "1"})
    project.refresh_from_db()
    assert not project.live
    officer = browser_of(person(Role.CLEARANCE, Role.PUBLISHER))
    form = filled(officer, address("clear", project))
    officer.post(address("clear", project), {**form, "statement": "Công văn 15", "publish": "on"})
    project.refresh_from_db()
    assert project.live
    assert Clearance.objects.standing().count() == 1


def test_without_clearing_or_publishing_nobody_takes_anything_out() -> None:
    project = InvestmentProjectFactory(live=True)
    for role in (Role.EDITOR, Role.TRANSLATOR_KO, Role.LISTING, Role.ADMINISTRATOR):
        browser_of(person(role)).post(address("retract", project), {"reason": "x"})
    project.refresh_from_db()
    assert project.live
