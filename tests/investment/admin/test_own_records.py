"""What a form offers to somebody whose permission ends at their own agency."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from investment.admin.viewsets.documents import ProjectDocumentViewSet
from investment.admin.viewsets.projects import ProjectViewSet, ZoneViewSet
from investment.models import InvestmentProject, ProjectDocument
from investment.permissions.roles import Role
from tests.factories import InvestmentProjectFactory, OrganisationFactory
from tests.investment.permissions.people import browser_of, person

pytestmark = pytest.mark.django_db


@pytest.fixture
def agency() -> Any:
    return OrganisationFactory()


@pytest.fixture
def contributor(agency: Any) -> Any:
    return person(Role.CONTRIBUTOR, agency=agency)


def form(viewset: Any, somebody: Any) -> Any:
    return viewset().get_form_class()(for_user=somebody)


def test_a_project_is_made_for_the_own_agency_and_linked_to_nobodys_draft(
    contributor: Any, agency: Any
) -> None:
    other = OrganisationFactory()
    own = InvestmentProjectFactory(owning_agency=agency)
    public = InvestmentProjectFactory(owning_agency=other, live=True)
    InvestmentProjectFactory(owning_agency=other)
    fields = form(ProjectViewSet, contributor).fields
    assert list(fields["owning_agency"].queryset) == [agency]
    assert fields["owning_agency"].required
    assert set(fields["related_projects"].queryset) == {own, public}


def test_a_document_is_added_to_an_own_project(contributor: Any, agency: Any) -> None:
    own = InvestmentProjectFactory(owning_agency=agency)
    InvestmentProjectFactory(owning_agency=OrganisationFactory(), live=True)
    fields = form(ProjectDocumentViewSet, contributor).fields
    assert list(fields["project"].queryset) == [own]


def test_the_centre_chooses_among_all(agency: Any) -> None:
    other = InvestmentProjectFactory(owning_agency=OrganisationFactory())
    fields = form(ProjectViewSet, person(Role.EDITOR)).fields
    assert {agency, other.owning_agency} <= set(fields["owning_agency"].queryset)
    assert not fields["owning_agency"].required
    assert other in fields["related_projects"].queryset
    assert "owning_agency" not in form(ZoneViewSet, person(Role.EDITOR)).fields


def test_a_project_is_not_given_away_by_what_is_posted(
    contributor: Any, agency: Any, filled: Any
) -> None:
    project = InvestmentProjectFactory(owning_agency=agency)
    browser: Client = browser_of(contributor)
    address = reverse(InvestmentProject.snippet_viewset.get_url_name("edit"), args=[project.pk])
    posted = {**filled(browser, address), "owning_agency": OrganisationFactory().pk}
    answer = browser.post(address, posted)
    assert answer.status_code == 200
    assert "owning_agency" in answer.context["form"].errors
    project.refresh_from_db()
    assert project.owning_agency == agency
    assert not project.revisions.exists()


def test_a_document_is_not_moved_to_a_project_of_another(contributor: Any, agency: Any) -> None:
    other = InvestmentProjectFactory(owning_agency=OrganisationFactory(), live=True)
    browser = browser_of(contributor)
    address = reverse(ProjectDocument.snippet_viewset.get_url_name("add"))
    answer = browser.post(
        address, {"project": other.pk, "kind": "plan", "language": "vi", "title_vi": "Mặt bằng"}
    )
    assert "project" in answer.context["form"].errors
    assert not ProjectDocument.objects.exists()
