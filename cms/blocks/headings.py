"""Headings inside running text: an id on each, and the contents list that links to them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from django.utils.html import strip_tags
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify
from wagtail.rich_text import RichText, expand_db_html

_HEADING: Final = re.compile(r"<h2\b[^>]*>(.*?)</h2>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the second level; `anchor` is its id on the page."""

    anchor: str
    text: str


@dataclass(slots=True)
class Anchors:
    """Gives every heading of one page an id of its own, in the order of the page."""

    seen: Counter[str] = field(default_factory=Counter)

    def next(self, text: str) -> str:
        """The id of the next heading: its words, with a number where they come again.

        Letters keep their marks: an id of Hangul or Vietnamese is as good as any.
        """
        words = slugify(text, allow_unicode=True) or "section"
        self.seen[words] += 1
        count = self.seen[words]
        return words if count == 1 else f"{words}-{count}"


def with_anchors(text: RichText, anchors: Anchors) -> SafeString:
    """The HTML of a rich text as visitors get it, an id on each heading of the second level."""

    def heading(match: re.Match[str]) -> str:
        return f'<h2 id="{anchors.next(_plain(match[1]))}">{match[1]}</h2>'

    return mark_safe(_HEADING.sub(heading, expand_db_html(text.source)))


def headings_of(stream: Iterable[Any]) -> list[Heading]:
    """Headings of the `text` blocks of a stream, with the ids that the blocks write.

    Args:
        stream: the children of a stream value.
    """
    anchors = Anchors()
    texts = [
        _plain(match[1])
        for child in stream
        if child.block_type == "text"
        for match in _HEADING.finditer(child.value.source)
    ]
    return [Heading(anchors.next(text), text) for text in texts]


def _plain(html: str) -> str:
    return " ".join(strip_tags(html).replace("&amp;", "&").replace("&nbsp;", " ").split())
