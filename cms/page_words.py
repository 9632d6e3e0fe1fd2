"""The words of a page as plain text: its introduction, then its body in the order of reading."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.html import strip_tags
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.rich_text import get_text_for_indexing


def page_text(page: Page) -> str:
    """What a reader reads below the title, single spaces between words.

    Args:
        page: in its own class, not as a plain `Page`.
    """
    return " ".join(" ".join(_texts(page)).split())


def _texts(page: Page) -> Iterator[str]:
    yield getattr(page, "introduction", "")
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            for text in field.get_searchable_content(getattr(page, field.name)):
                yield strip_tags(str(text))
        elif isinstance(field, RichTextField):
            yield strip_tags(get_text_for_indexing(getattr(page, field.name) or ""))
