"""Whether translations follow their source."""

from __future__ import annotations

import json
from typing import Any

import pytest

from cms.models import StandardPage
from cms.translations import source_of, states, words_digest
from investment.models.parts.wording import TranslationState
from tests.page_trees import child_page, home_page, publish_page

pytestmark = pytest.mark.django_db
BODY = json.dumps([{"type": "text", "value": "<p>Mot</p>"}])


@pytest.fixture
def source() -> Any:
    vi = home_page("vi")
    home_page("en", of=vi)
    home_page("ko", of=vi)
    return child_page(vi, StandardPage, "gioi-thieu", body=BODY)


def translated(source: Any, **fields: Any) -> Any:
    home = source.get_parent().specific.get_translations().get(locale__language_code="en")
    return child_page(home, StandardPage, "about", of=source, **fields)


def state_in(page: Any, code: str) -> TranslationState:
    return {one: state for one, state, _page in states(page)}[code]


def test_a_language_without_the_page_is_missing(source: Any) -> None:
    assert state_in(source, "en") is TranslationState.MISSING
    assert state_in(source, "vi") is TranslationState.CURRENT


def test_a_translation_is_current_until_the_words_of_its_source_change(source: Any) -> None:
    page = translated(source, translated_from=words_digest(source))
    assert state_in(source, "en") is TranslationState.CURRENT
    source.title = "Giới thiệu mới"
    publish_page(source)
    assert state_in(page, "en") is TranslationState.OUTDATED


@pytest.mark.parametrize("field", ["slug", "show_in_menus", "in_footer"])
def test_where_a_page_stands_says_nothing_about_its_words(source: Any, field: str) -> None:
    before = words_digest(source)
    setattr(source, field, {"slug": "moi"}.get(field, True))
    publish_page(source)
    assert words_digest(type(source).objects.get(pk=source.pk)) == before


def test_the_keys_of_blocks_say_nothing_about_their_words(source: Any) -> None:
    fresh = StandardPage(title=source.title, body=BODY)
    assert words_digest(fresh) == words_digest(StandardPage.objects.get(pk=source.pk))
    other = StandardPage(title=source.title, body=BODY.replace("Mot", "Hai"))
    assert words_digest(other) != words_digest(fresh)


def test_a_draft_and_one_that_nobody_marked_count_as_drafts(source: Any) -> None:
    page = translated(source)
    assert state_in(source, "en") is TranslationState.DRAFT
    page.translated_from = words_digest(source)
    page.live = False
    page.save()
    assert state_in(source, "en") is TranslationState.DRAFT


def test_the_source_of_a_translation_is_the_vietnamese_page(source: Any) -> None:
    assert source_of(translated(source)) == source
    assert source_of(source) is None
