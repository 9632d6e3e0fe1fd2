"""The words of a page, without its markup."""

from __future__ import annotations

import pytest
from django.utils.safestring import mark_safe
from wagtail.rich_text import RichText

from cms.models import StandardPage
from cms.page_words import page_text

pytestmark = pytest.mark.django_db  # a new page asks for its type


def test_the_introduction_comes_first_and_markup_is_left_out() -> None:
    page = StandardPage(title="x", introduction="Where  data\ncome from.")
    page.body = [("text", RichText("<h2>Sources</h2><p>Public <b>decisions</b> &amp; lists.</p>"))]
    assert page_text(page) == "Where data come from. Sources Public decisions & lists."


def test_an_empty_page_has_no_words() -> None:
    assert page_text(StandardPage(title="x")) == ""


def test_what_looks_like_markup_in_an_introduction_is_kept_as_text() -> None:
    assert mark_safe("<b>") in page_text(StandardPage(introduction="a <b> c"))
