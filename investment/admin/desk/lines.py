"""What a section of the desk lists: records and pages with the way to each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.contrib.admin.utils import quote
from django.urls import reverse
from django.utils.translation import get_language
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page


@dataclass(frozen=True)
class Line:
    """A record or page; `href` is where the person goes on, `note` what somebody said of it."""

    label: str
    href: str | None
    note: str = ""


@dataclass(frozen=True)
class Section:
    """One heading of the desk.

    `name` stands in the address of the whole section; `href` leads to a filtered list where there
    is one. `count` is of everything, `lines` may be fewer.
    """

    name: str
    heading: Any
    count: int
    lines: tuple[Line, ...] = ()
    href: str | None = None
    is_alarm: bool = field(default=False)


def lines_to_edit(records: Iterable[Any], person: Any) -> tuple[Line, ...]:
    """Lines that lead to the forms of what is listed, where the person may open them."""
    finder = AdminURLFinder(person)
    return tuple(Line(label_of(one), finder.get_edit_url(one)) for one in records)


def label_of(record: Any) -> str:
    """Code and name of the newest version in the reader's language, or the title of a page.

    Wagtail keeps the name of a version in the language of whoever saved it.
    """
    if isinstance(record, Page):
        return str(record.get_admin_display_title())
    content = record.latest_revision.content if record.latest_revision else {}
    word = record.required_words[0] if record.required_words else ""
    languages = (get_language() or "", *(code for code, _label in settings.LANGUAGES))
    names = (content.get(f"{word}_{language}") for language in languages)
    name = next(filter(None, names), "")
    code = content.get("code", "")
    return f"{code} {name}".strip() or str(record)


def clearing_address(record: Any) -> str:
    """The screen on which a record or page is cleared."""
    if isinstance(record, Page):
        return reverse("clear_page", args=[record.pk])
    viewset = type(record).snippet_viewset
    return reverse(viewset.get_url_name("clear"), args=[quote(record.pk)])
