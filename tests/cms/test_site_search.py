"""Pages are found by readers of their language, as soon as they are public."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import TestCase
from django.utils.translation import override
from wagtail.models import Locale

from cms.models import RecordListPage, StandardPage
from cms.site_search import page_types
from investment.models import SearchDocument
from investment.search.site.finding import find
from investment.search.site.kinds import Found
from investment.search.site.question import SiteQuestion
from tests.published_pages import homes, publish, published

pytestmark = pytest.mark.django_db


def found(words: str, language: str) -> list[Found]:
    with override(language):
        results = find(SiteQuestion(q=words), language=language, on=date(2026, 11, 23))
    return [one for section in results.sections for one in section.shown]


@pytest.fixture
def about() -> Any:
    """A page in Vietnamese and one in English, below homes in three languages."""
    with TestCase.captureOnCommitCallbacks(execute=True):
        trees = homes()
        for code, title, words in (
            ("vi", "Giới thiệu cổng", "Số liệu lấy từ quyết định công khai quetzal."),
            ("en", "About the portal", "Figures come from public decisions quetzal."),
        ):
            page = StandardPage(
                title=title,
                slug="about",
                introduction=words,
                locale=Locale.objects.get(language_code=code),
            )
            kept = published(page, trees[code])
    return kept


def test_a_page_is_found_in_its_own_language_alone(about: Any) -> None:
    assert [one.name.text for one in found("quetzal", "en")] == ["About the portal"]
    assert [one.name.text for one in found("quetzal", "vi")] == ["Giới thiệu cổng"]
    assert found("quetzal", "ko") == []
    assert found("gioi thieu", "en") == []


def test_a_page_is_read_at_its_address_with_its_words(about: Any) -> None:
    (page,) = found("public decisions", "en")
    assert page.href == "/en/about/"
    assert page.text is not None
    assert page.text.text.startswith("Figures come from")


def test_a_page_that_is_taken_back_is_no_longer_found(about: Any) -> None:
    with TestCase.captureOnCommitCallbacks(execute=True):
        about.unpublish()
    assert found("quetzal", "en") == []


def test_new_words_are_found_when_they_are_published_not_before(about: Any) -> None:
    with TestCase.captureOnCommitCallbacks(execute=True):
        about.introduction = "Nothing but jaguars."
        about.save_revision()
    assert found("jaguars", "en") == []
    with TestCase.captureOnCommitCallbacks(execute=True):
        publish(about)
    assert [one.href for one in found("jaguars", "en")] == ["/en/about/"]


def test_a_deleted_page_is_forgotten(about: Any) -> None:
    with TestCase.captureOnCommitCallbacks(execute=True):
        about.delete()
    assert not SearchDocument.objects.filter(kind="page-en", object_id=about.pk).exists()


def test_pages_that_only_lead_elsewhere_are_not_found() -> None:
    assert StandardPage in page_types()
    assert RecordListPage not in page_types()
