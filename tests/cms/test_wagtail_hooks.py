"""The editors' screens open, in Vietnamese at first, and ask no outside service."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.contrib.staticfiles import finders
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from wagtail.documents import get_document_model
from wagtail.models import PageViewRestriction

from cms.models import StandardPage
from tests.page_trees import child_page, home_page

pytestmark = [pytest.mark.django_db, pytest.mark.ignore_template_errors]

FETCHED = re.compile(r'<(?:script|link|img|iframe|source)\b[^>]*?\b(?:src|href)="([^"]+)"')


@pytest.fixture
def page(client: Client, admin_user: Any) -> str:
    client.force_login(admin_user)
    answer = client.get("/cms/")
    assert answer.status_code == 200
    return answer.content.decode()


def test_nothing_is_fetched_from_elsewhere(page: str) -> None:
    addresses = FETCHED.findall(page)
    assert addresses
    outside = [each for each in addresses if not re.match(r"/(?!/)|data:|http://testserver/", each)]
    assert outside == []


def test_a_new_editor_begins_in_vietnamese(page: str) -> None:
    assert re.search(r'<html[^>]*\blang="vi"', page)


def test_a_visitor_is_sent_to_the_sign_in(client: Client) -> None:
    answer = client.get("/cms/")
    assert answer.status_code == 302
    assert "/cms/login/" in answer.headers["Location"]


def test_our_style_sheet_is_linked_and_there(page: str) -> None:
    assert "cms/editors/editors.css" in page
    assert finders.find("cms/editors/editors.css")


def test_an_editor_finds_the_settings_of_the_site(client: Client, admin_user: Any) -> None:
    client.force_login(admin_user)
    address = reverse("wagtailsettings:edit", args=["cms", "sitesettings"])
    assert 'name="name_ko"' in client.get(address, follow=True).content.decode()


@pytest.mark.parametrize("kind", [PageViewRestriction.PASSWORD, PageViewRestriction.LOGIN])
def test_a_restricted_page_is_none_for_visitors(client: Client, kind: str) -> None:
    """Nor is any below it: they have no session, and a password could not be remembered."""
    home = home_page()
    above = child_page(home, StandardPage, "gioi-thieu")
    below = child_page(above, StandardPage, "lich-su")
    assert client.get(below.url).status_code == 200
    PageViewRestriction.objects.create(page=above, restriction_type=kind, password="x")
    assert [client.get(page.url).status_code for page in (above, below)] == [404, 404]
    assert client.get(home.url).status_code == 200


def test_wagtail_s_own_documents_which_nobody_clears_reach_no_visitor(
    client: Client, admin_user: Any
) -> None:
    document = get_document_model().objects.create(
        title="Uncleared", file=ContentFile(b"%PDF-1.7", name="uncleared.pdf")
    )
    assert client.get(document.url).status_code == 404
    client.force_login(admin_user)
    assert client.get(document.url).status_code == 404
    assert reverse("wagtaildocs:index") not in client.get("/cms/").content.decode()
