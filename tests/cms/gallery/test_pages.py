"""Samples of what pages are read by."""

from __future__ import annotations

import pytest

from cms.gallery.pages import pages
from cms.gallery.words import words


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_there_is_an_article_with_and_one_without_an_introduction(language: str) -> None:
    shown = pages(words(language))
    assert [bool(article.introduction) for article in shown["articles"]] == [True, False]


def test_there_is_an_agency_with_and_one_without_a_mailbox() -> None:
    assert [len(agency.mailboxes) for agency in pages(words("en"))["agencies"]] == [1, 0]
