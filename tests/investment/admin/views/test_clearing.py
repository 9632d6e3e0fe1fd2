"""The second person's screen."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import gettext, override

from investment.models import Clearance, InvestmentProject
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db


def address(project: InvestmentProject) -> str:
    return reverse(InvestmentProject.snippet_viewset.get_url_name("clear"), args=[project.pk])


@pytest.fixture
def project(editor: Any) -> InvestmentProject:
    project: InvestmentProject = InvestmentProjectFactory()
    project.save_revision(user=editor, clean=False)
    return project


def test_a_second_person_clears_and_publishes(
    as_officer: Client, project: InvestmentProject, filled: Any
) -> None:
    form = filled(as_officer, address(project))
    answer = as_officer.post(address(project), {**form, "statement": "Công văn 12"})
    assert answer.status_code == 302
    project.refresh_from_db()
    assert project.live
    assert project.clearance is not None
    assert project.clearance.statement == "Công văn 12"


def test_who_wrote_it_is_refused_and_keeps_what_was_typed(
    as_editor: Client, project: InvestmentProject, filled: Any
) -> None:
    form = filled(as_editor, address(project))
    page = as_editor.post(address(project), {**form, "statement": "Công văn 12"})
    assert page.status_code == 200
    assert page.context["form"].non_field_errors()
    assert "Công văn 12" in page.content.decode()
    assert not Clearance.objects.exists()


def test_a_version_that_changed_meanwhile_is_not_cleared(
    as_officer: Client, project: InvestmentProject, filled: Any, editor: Any
) -> None:
    form = filled(as_officer, address(project))
    project.name_vi = "Tên khác"
    project.save_revision(user=editor, clean=False)
    page = as_officer.post(address(project), {**form, "statement": "Công văn 12"})
    assert page.context["form"].errors["digest"]
    assert not Clearance.objects.exists()


def test_a_draft_without_its_vietnamese_name_is_not_published(
    as_officer: Client, editor: Any, filled: Any
) -> None:
    project = InvestmentProjectFactory(name_vi="")
    project.save_revision(user=editor, clean=False)
    form = filled(as_officer, address(project))
    page = as_officer.post(address(project), {**form, "statement": "Công văn 12"})
    assert page.context["form"].non_field_errors()
    assert not Clearance.objects.exists()


def test_a_draft_that_breaks_a_rule_is_not_cleared(
    as_officer: Client, editor: Any, filled: Any
) -> None:
    project = InvestmentProjectFactory()
    project.capital_currency = ""
    project.save_revision(user=editor, clean=False)
    form = filled(as_officer, address(project))
    page = as_officer.post(address(project), {**form, "statement": "Công văn 12"})
    assert page.context["form"].non_field_errors()
    assert not Clearance.objects.exists()


def test_a_mistake_is_said_with_the_name_of_its_field(
    as_officer: Client, editor: Any, filled: Any
) -> None:
    project = InvestmentProjectFactory()
    project.figures_as_of = "yesterday"
    project.save_revision(user=editor, clean=False)
    form = filled(as_officer, address(project))
    page = as_officer.post(address(project), {**form, "statement": "Công văn 12"})
    with override("vi"):
        label = gettext("figures as of")
    assert label.lower() in page.context["form"].non_field_errors()[0].lower()


def test_without_the_permission_to_clear_nobody_does(
    as_officer: Client, officer: Any, project: InvestmentProject, filled: Any, allow: Any
) -> None:
    form = filled(as_officer, address(project))
    allow(officer, "change_investmentproject", "view_investmentproject")
    as_officer.post(address(project), {**form, "statement": "Công văn 12"})
    assert not Clearance.objects.exists()
    allow(officer, "publish_investmentproject")  # publishes what others cleared
    as_officer.post(address(project), {**form, "statement": "Công văn 12"})
    assert not Clearance.objects.exists()
    allow(officer, "add_clearance")
    as_officer.post(address(project), {**form, "statement": "Công văn 12"})
    assert not Clearance.objects.exists()  # who clears must be able to read
    allow(officer, "add_clearance", "view_investmentproject")
    answer = as_officer.post(address(project), {**form, "statement": "Công văn 12"})
    assert answer.status_code == 302
    assert Clearance.objects.exists()
    project.refresh_from_db()
    assert not project.live  # and publishing is another permission


def test_who_only_clears_is_offered_no_publication_and_reads_the_whole_version(
    as_officer: Client, officer: Any, project: InvestmentProject, allow: Any
) -> None:
    allow(officer, "add_clearance", "view_investmentproject")
    page = as_officer.get(address(project))
    assert "publish" not in page.context["form"].fields
    assert as_officer.get(page.context["read_url"]).status_code == 200


def test_what_waits_can_be_compared_with_what_is_public(as_officer: Client) -> None:
    project = InvestmentProjectFactory(live=True)
    compare_url = as_officer.get(address(project)).context["compare_url"]
    assert as_officer.get(compare_url).status_code == 200


def test_a_record_without_a_version_cannot_be_cleared(as_officer: Client) -> None:
    project = InvestmentProjectFactory()
    form = {"statement": "Công văn 12", "digest": ""}
    assert as_officer.get(address(project)).status_code == 200
    page = as_officer.post(address(project), form)
    assert page.context["form"].non_field_errors()
    assert not Clearance.objects.exists()
