"""What was ever public is never deleted."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from investment.models import InvestmentProject, Sector
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db


def address(project: InvestmentProject) -> str:
    return reverse(InvestmentProject.snippet_viewset.get_url_name("delete"), args=[project.pk])


def bulk(*projects: InvestmentProject) -> str:
    path = reverse("wagtail_bulk_action", args=["investment", "investmentproject", "delete"])
    return path + "?" + "&".join(f"id={project.pk}" for project in projects)


def test_a_draft_can_be_deleted(as_editor: Client) -> None:
    project = InvestmentProjectFactory()
    as_editor.post(address(project))
    assert not InvestmentProject.objects.exists()


def test_what_is_public_stays_and_the_editor_is_told(as_editor: Client) -> None:
    project = InvestmentProjectFactory(live=True)
    page = as_editor.post(address(project), follow=True)
    assert project.code in "".join(str(message) for message in page.context["messages"])
    assert InvestmentProject.objects.exists()


def test_what_was_public_once_stays(as_editor: Client) -> None:
    project = InvestmentProjectFactory(live=True)
    project.unpublish()
    as_editor.post(address(project))
    assert InvestmentProject.objects.exists()


def test_many_at_once_are_refused_with_the_one_that_was_public(as_editor: Client) -> None:
    public, draft = InvestmentProjectFactory(live=True), InvestmentProjectFactory()
    as_editor.post(bulk(public, draft))
    assert InvestmentProject.objects.count() == 2
    as_editor.post(bulk(draft))
    assert InvestmentProject.objects.get() == public


def test_what_others_stand_on_stays_also_in_bulk(as_editor: Client) -> None:
    sector = InvestmentProjectFactory().sector
    single = reverse(Sector.snippet_viewset.get_url_name("delete"), args=[sector.pk])
    as_editor.post(single)
    many = reverse("wagtail_bulk_action", args=["investment", "sector", "delete"])
    assert as_editor.post(f"{many}?id={sector.pk}").status_code < 500
    assert Sector.objects.exists()
