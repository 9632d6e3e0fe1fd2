"""A row of the site search: a zone, page or document, in words for the component `found_row`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString

from investment.search.analysis import Unit
from investment.search.site.kinds import Found
from investment.views.listing.highlighting import marked_excerpt, marked_name
from investment.wording import Wording


@dataclass(frozen=True, slots=True)
class FoundRow:
    """What the component takes; `marked_name` and `excerpt` only where the words stand there."""

    href: str
    name: str
    name_language: str
    code: str
    label: str
    line: tuple[Wording, ...]
    note: str
    marked_name: SafeString | None
    excerpt: SafeString | None
    excerpt_language: str


def found_row(found: Found, units: Sequence[Unit]) -> FoundRow:
    """The row of what was found, with the words of the question marked."""
    return FoundRow(
        href=found.href,
        name=found.name.text,
        name_language=found.name.language,
        code=found.code,
        label=found.label,
        line=found.line,
        note=found.note,
        marked_name=marked_name(found.name, units),
        excerpt=marked_excerpt(found.text, units),
        excerpt_language=found.text.language if found.text else "",
    )
