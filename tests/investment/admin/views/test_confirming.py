"""One page, three answers; nothing but a pressed button confirms."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from investment.models import FactSource, InvestmentProject, Membership, Organisation
from tests.factories import OrganisationFactory, publish
from tests.investment.admin.said import vietnamese
from tests.investment.reviews import DAY, public_project

pytestmark = pytest.mark.django_db


def address(name: str, project: InvestmentProject) -> str:
    return reverse(InvestmentProject.snippet_viewset.get_url_name(name), args=[project.pk])


@pytest.fixture
def agency(editor: Any, allow: Any) -> Organisation:
    """For which the editor works, who may change projects and nothing else."""
    made: Organisation = OrganisationFactory()
    allow(editor, "change_investmentproject")
    Membership.objects.create(user=editor, organisation=made)
    return made


def test_a_link_that_a_program_follows_confirms_nothing(agency: Organisation) -> None:
    project = public_project(agency)
    for method in ("get", "head"):
        answer = getattr(Client(), method)(address("confirm", project))
        assert answer.status_code == 302
        assert "/login/" in answer["Location"]
    project.refresh_from_db()
    assert project.verified_on is None


def test_opening_the_page_signed_in_confirms_nothing_either(
    as_editor: Client, agency: Organisation
) -> None:
    project = public_project(agency)
    for method in ("get", "head", "options"):
        getattr(as_editor, method)(address("confirm", project), {"seen": "1"})
    project.refresh_from_db()
    assert project.verified_on is None


def test_one_press_confirms_what_stands_on_the_page(
    as_editor: Client, agency: Organisation, editor: Any, filled: Any
) -> None:
    project = public_project(agency)
    FactSource.objects.create(project=project, title="QĐ 1136", facts=["area"], as_of="2017")
    page = as_editor.get(address("confirm", project)).content.decode()
    assert "10 ha" in page
    assert "QĐ 1136" in page
    assert "2017" in page
    assert address("edit", project) in page
    assert f"{address('status', project)}?status=withdrawn" in page
    form = filled(as_editor, address("confirm", project))
    assert as_editor.post(address("confirm", project), form).status_code == 302
    project.refresh_from_db()
    assert (project.verified_on, project.verified_by) == (DAY, editor)


def test_figures_published_meanwhile_are_not_confirmed(
    as_editor: Client, agency: Organisation, filled: Any
) -> None:
    project = public_project(agency)
    form = filled(as_editor, address("confirm", project))
    project.area_max_ha = 12
    publish(project)
    page = as_editor.post(address("confirm", project), form)
    assert page.status_code == 200
    said = vietnamese("The figures have changed since you opened this page.")
    assert said in str(page.context["form"].non_field_errors())
    project.refresh_from_db()
    assert project.verified_on is None


def test_whoever_works_for_another_agency_sees_no_button_and_a_forged_press_is_refused(
    as_editor: Client, agency: Organisation, filled: Any
) -> None:
    project = public_project(OrganisationFactory())
    page = as_editor.get(address("confirm", project))
    assert not page.context["may_confirm"]
    assert "data-w-progress" not in page.content.decode()
    form = filled(as_editor, address("confirm", project))
    assert as_editor.post(address("confirm", project), form).status_code == 200
    project.refresh_from_db()
    assert project.verified_on is None


def test_without_the_permission_to_change_nobody_comes_here(
    as_editor: Client, editor: Any, allow: Any
) -> None:
    allow(editor, "view_investmentproject")
    project = public_project(OrganisationFactory())
    assert as_editor.get(address("confirm", project)).status_code == 302  # Wagtail: to the desk
    assert as_editor.post(address("confirm", project)).status_code == 302
    project.refresh_from_db()
    assert project.verified_on is None


def test_a_draft_that_waits_is_said(as_editor: Client, agency: Organisation, editor: Any) -> None:
    project = public_project(agency)
    words = vietnamese(
        "A draft with changes waits for publication: what is confirmed here are the public "
        "figures below."
    )
    assert words not in as_editor.get(address("confirm", project)).content.decode()
    project.area_max_ha = 12
    project.save_revision(user=editor, clean=False)
    page = as_editor.get(address("confirm", project)).content.decode()
    assert words in page
    assert "10 ha" in page
    assert "12 ha" not in page


def test_the_way_to_withdrawal_leads_to_the_status_with_it_chosen(
    as_editor: Client, agency: Organisation
) -> None:
    project = public_project(agency)
    link = as_editor.get(address("confirm", project)).context["withdraw_url"]
    assert as_editor.get(link).context["form"]["status"].value() == "withdrawn"
    project.refresh_from_db()
    assert project.call_status == "calling"
    wrong = as_editor.get(f"{address('status', project)}?status=nonsense")
    assert not wrong.context["form"]["status"].value()


def test_list_and_form_lead_here(as_editor: Client, agency: Organisation) -> None:
    project = public_project(agency)
    listed = as_editor.get(reverse(InvestmentProject.snippet_viewset.get_url_name("list")))
    form = as_editor.get(address("edit", project))
    for page in (listed, form):
        assert address("confirm", project) in page.content.decode()
