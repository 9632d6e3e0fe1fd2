"""The screen that changes a call status."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from investment.choices import CallStatus
from investment.models import InvestmentProject
from tests.factories import InvestmentProjectFactory, LegalDocumentFactory

pytestmark = pytest.mark.django_db


def address(project: InvestmentProject) -> str:
    return reverse(InvestmentProject.snippet_viewset.get_url_name("status"), args=[project.pk])


FORM = {"status": "selecting_investor", "on": "2026-11-20", "reason_vi": "Đã mở thầu"}


def test_the_change_is_a_dated_row_and_shows_at_once(as_editor: Client) -> None:
    project = InvestmentProjectFactory(live=True)
    assert as_editor.post(address(project), FORM).status_code == 302
    project.refresh_from_db()
    assert (project.call_status, project.live) == (CallStatus.SELECTING, True)
    change = project.status_changes.get()
    assert (change.on, change.reason_vi) == ("2026-11-20", "Đã mở thầu")
    assert "Đã mở thầu" in as_editor.get(address(project)).content.decode()


def test_the_day_offered_is_today(as_editor: Client) -> None:
    form = as_editor.get(address(InvestmentProjectFactory())).context["form"]
    assert form["on"].value() == date(2026, 11, 23)


def test_a_step_back_needs_its_decision(as_editor: Client) -> None:
    project = InvestmentProjectFactory()
    form = {**FORM, "status": "planned"}
    page = as_editor.post(address(project), form)
    assert page.context["form"].non_field_errors()
    assert "Đã mở thầu" in page.content.decode()
    project.refresh_from_db()
    assert project.call_status == CallStatus.CALLING
    decision = LegalDocumentFactory()
    assert as_editor.post(address(project), {**form, "decision": decision.pk}).status_code == 302
    assert project.status_changes.get().decision == decision


def test_leaving_the_call_has_its_own_rule(as_editor: Client) -> None:
    form = {**FORM, "status": "withdrawn"}
    project = InvestmentProjectFactory()
    assert as_editor.post(address(project), form).status_code == 302
    project.refresh_from_db()
    assert project.call_status == CallStatus.WITHDRAWN
    operating = InvestmentProjectFactory(call_status=CallStatus.OPERATING)
    assert as_editor.post(address(operating), form).status_code == 200
    operating.refresh_from_db()
    assert operating.call_status == CallStatus.OPERATING


def test_the_form_of_the_project_cannot_change_it(as_editor: Client) -> None:
    project = InvestmentProjectFactory()
    edit = reverse(InvestmentProject.snippet_viewset.get_url_name("edit"), args=[project.pk])
    page = as_editor.get(edit).content.decode()
    assert 'name="call_status"' not in page
    assert address(project) in page


def test_without_the_permission_to_change_nobody_does(
    as_editor: Client, editor: Any, allow: Any
) -> None:
    project = InvestmentProjectFactory()
    allow(editor, "publish_investmentproject")
    as_editor.post(address(project), FORM)
    assert not project.status_changes.exists()
    allow(editor, "change_investmentproject", "publish_investmentproject")
    as_editor.post(address(project), FORM)
    assert project.status_changes.exists()


def test_who_does_not_publish_takes_out_of_the_call_and_nothing_else(
    as_editor: Client, editor: Any, allow: Any
) -> None:
    project = InvestmentProjectFactory(call_status=CallStatus.PLANNED)
    allow(editor, "change_investmentproject")
    offered = as_editor.get(address(project)).context["form"].fields["status"].choices
    assert {value for value, _label in offered} == {"", "withdrawn", "suspended"}
    as_editor.post(address(project), {**FORM, "status": "calling"})
    assert not project.status_changes.exists()
    allow(editor, "change_investmentproject", "publish_investmentproject")
    as_editor.post(address(project), {**FORM, "status": "calling"})
    assert project.status_changes.get().status == "calling"
