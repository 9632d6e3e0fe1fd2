"""A page becomes public by two people, on the editors' screens too."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse

from cms.models import StandardPage
from investment.models.clearance import content_digest
from tests.page_trees import child_page, home_page

pytestmark = [pytest.mark.django_db, pytest.mark.ignore_template_errors]


def signed_in(name: str) -> Client:
    user = get_user_model().objects.create_superuser(name, f"{name}@example.vn", "x")
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def page() -> Any:
    return child_page(home_page(), StandardPage, "gioi-thieu", title="Giới thiệu", live=False)


def form_of(page: Any, **changes: Any) -> dict[str, Any]:
    return {
        "title": page.title,
        "slug": page.slug,
        "introduction": "",
        "seo_title": "",
        "search_description": "",
        "go_live_at": "",
        "expire_at": "",
        "body-count": "0",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        "comments-MIN_NUM_FORMS": "0",
        "comments-MAX_NUM_FORMS": "",
        **changes,
    }


def cleared(client: Client, page: Any) -> Any:
    address = reverse("clear_page", args=[page.pk])
    page.refresh_from_db()
    digest = content_digest(page.get_latest_revision().content)
    data = {"statement": "Công văn 12", "publish": "on", "digest": digest}
    return client.post(address, data, follow=True)


def test_pressing_publish_keeps_a_draft_and_leads_to_clearing(page: Any) -> None:
    author = signed_in("author")
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    data = form_of(page, introduction="Mới.", **{"action-publish": "1"})
    answer = author.post(address, data, follow=True)
    assert answer.status_code == 200
    page.refresh_from_db()
    assert not page.live
    assert page.get_latest_revision_as_object().introduction == "Mới."
    assert reverse("clear_page", args=[page.pk]) in answer.content.decode()


def test_a_second_person_clears_and_publishes_it(page: Any) -> None:
    author, officer = signed_in("author"), signed_in("officer")
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    author.post(address, form_of(page, introduction="Mới."))
    cleared(author, page)
    page.refresh_from_db()
    assert not page.live  # who wrote it cannot clear it
    assert reverse("clear_page", args=[page.pk]) in officer.get(address).content.decode()
    answer = cleared(officer, page)
    assert answer.status_code == 200
    page.refresh_from_db()
    assert page.live
    assert page.introduction == "Mới."


def test_who_may_not_publish_may_not_clear(page: Any, client: Client) -> None:
    page.save_revision()
    address = reverse("clear_page", args=[page.pk])
    assert client.get(address).status_code == 302
    client.force_login(get_user_model().objects.create_user("nobody", password="x"))
    assert client.get(address).status_code == 302
    admin = signed_in("admin")
    assert admin.get(address).status_code == 200
    root = reverse("clear_page", args=[page.get_root().pk])
    assert admin.get(root).status_code == 404


def test_a_selection_with_an_uncleared_page_is_not_published(page: Any) -> None:
    page.save_revision()
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    answer = signed_in("author").post(f"{address}?id={page.pk}&next=/cms/", {"next": "/cms/"})
    assert answer.status_code == 302
    page.refresh_from_db()
    assert not page.live
