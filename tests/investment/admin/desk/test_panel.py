"""The desk as an editor sees it."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse

from investment.admin.desk.panel import SHOWN
from investment.permissions.roles import Role
from tests.factories import InvestmentProjectFactory, OrganisationFactory
from tests.investment.permissions.people import browser_of, person

pytestmark = pytest.mark.django_db


@pytest.fixture
def author() -> Any:
    return person(Role.CONTRIBUTOR, agency=OrganisationFactory())


def test_the_first_screen_lists_some_drafts_and_leads_to_all(author: Any) -> None:
    agency = author.membership.organisation
    projects = InvestmentProjectFactory.create_batch(SHOWN + 1, owning_agency=agency)
    for project in projects:
        project.save_revision(user=author)
    browser = browser_of(author)
    page = browser.get("/cms/").content.decode()
    whole = reverse("desk_section", args=["drafts"])
    assert page.count("/investmentproject/edit/") == SHOWN
    assert f'href="{whole}"' in page
    assert browser.get(whole).content.decode().count("/investmentproject/edit/") == SHOWN + 1


def test_a_section_that_says_nothing_is_not_there(author: Any) -> None:
    assert browser_of(author).get(reverse("desk_section", args=["waiting"])).status_code == 404
    assert 'id="desk-empty' in browser_of(author).get("/cms/").content.decode()


def test_more_drafts_need_no_more_queries(author: Any, django_assert_max_num_queries: Any) -> None:
    agency = author.membership.organisation
    browser = browser_of(author)
    for project in InvestmentProjectFactory.create_batch(12, owning_agency=agency):
        project.save_revision(user=author)
    browser.get("/cms/")
    with django_assert_max_num_queries(130):
        browser.get("/cms/")
