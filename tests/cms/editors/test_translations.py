"""Editors see what is missing or outdated, and make a translation in one step."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale

from cms.models import StandardPage
from cms.translations import words_digest
from tests.cms.editors.test_clearing import form_of, signed_in
from tests.page_trees import child_page, home_page, publish_page

pytestmark = [pytest.mark.django_db, pytest.mark.ignore_template_errors]


@pytest.fixture
def source() -> Any:
    vi = home_page("vi")
    home_page("en", of=vi)
    return child_page(vi, StandardPage, "gioi-thieu", title="Giới thiệu")


@pytest.fixture
def editor() -> Client:
    return signed_in("editor")


def listed(editor: Client) -> str:
    answer = editor.get(reverse("page_translations:index"))
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_list_says_what_is_missing_and_what_is_outdated(editor: Client, source: Any) -> None:
    assert 'data-state="missing"' in listed(editor)
    home = home_en(source)
    child_page(home, StandardPage, "about", of=source, translated_from=words_digest(source))
    page = listed(editor)
    assert 'data-state="current"' in page
    assert 'data-state="outdated"' not in page
    source.title = "Giới thiệu mới"
    publish_page(source)
    assert 'data-state="outdated"' in listed(editor)


def test_a_translation_is_made_from_its_source_in_one_step(editor: Client, source: Any) -> None:
    address = reverse("simple_translation:submit_page_translation", args=[source.pk])
    assert address in editor.get(edit_address(source)).content.decode()
    english = Locale.objects.get(language_code="en")
    answer = editor.post(address, {"locales": [english.pk]})
    made = source.get_translation(english).specific
    assert answer.headers["Location"] == edit_address(made)
    assert not made.live
    assert made.alias_of is None


def test_an_editor_says_that_a_translation_follows_its_source(editor: Client, source: Any) -> None:
    made = child_page(home_en(source), StandardPage, "about", of=source, live=False)
    assert 'name="follows_source"' in editor.get(edit_address(made)).content.decode()
    editor.post(edit_address(made), form_of(made, follows_source="on"))
    made.refresh_from_db()
    latest = made.get_latest_revision_as_object()
    assert latest.translated_from == words_digest(source)
    assert 'name="follows_source"' not in editor.get(edit_address(source)).content.decode()


def home_en(source: Any) -> Any:
    return source.get_parent().specific.get_translations().get(locale__language_code="en").specific


def edit_address(page: Any) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])
