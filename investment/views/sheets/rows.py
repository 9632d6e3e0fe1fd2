"""What a sheet is made of: figures, facts, texts and entries, as the components take them.

A missing fact is `None` here, and the components either leave it out or say “not published”.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from investment.wording import Wording


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure is from: a title or the name of the site, and of when it is, written out."""

    title: str
    url: str = ""
    as_of: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A text that may lead somewhere; `language` only where it is not that of the page."""

    text: str
    href: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the key figures under the name."""

    label: str
    value: str | None
    unit: str = ""
    lead: str = ""
    note: str = ""
    source: Source | None = None
    language: str = ""
    state: str = ""
    words: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of a section; without a value and without links it is not shown."""

    label: str
    value: str | None = None
    href: str = ""
    note: str = ""
    source: Source | None = None
    language: str = ""
    links: tuple[Link, ...] = ()

    @property
    def is_known(self) -> bool:
        return bool(self.value or self.links)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with the facts that are known under it."""

    code: str
    title: str
    rows: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Prose:
    """A text of the record under its own heading, with the language it is really in."""

    code: str
    title: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a timeline; `on` is the partial ISO 8601 date, `when` the same written out."""

    when: str
    on: str
    text: str
    href: str = ""
    note: str = ""
    note_language: str = ""
    source: Source | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class Crumb:
    """A step of the way to this page."""

    label: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A zone, sector, activity or other project in a list."""

    href: str
    name: str
    name_language: str
    code: str = ""
    kind: str = ""
    line: tuple[str, ...] = ()
    amounts: tuple[Fact, ...] = ()


def section(code: str, title: str, rows: Iterable[Fact]) -> Section | None:
    """A section of the facts that are known; None where none is."""
    known = tuple(row for row in rows if row.is_known)
    return Section(code, title, known) if known else None


def worded(label: str, words: Wording | None, page_language: str, **more: object) -> Fact:
    """A fact whose value is a text of the record, marked where it is in another language."""
    if words is None:
        return Fact(label)
    language = "" if words.language == page_language else words.language
    return Fact(label, words.text, language=language, **more)  # type: ignore[arg-type]


def linked(words: Wording, href: str, page_language: str) -> Link:
    """A link whose text is marked where it is in another language than the page."""
    return Link(words.text, href, "" if words.language == page_language else words.language)
