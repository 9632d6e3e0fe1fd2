"""The kinds of things that the site search finds beside projects; whoever has one registers it.

Projects are answered by `search.engine`. The other kinds are few, so the database answers them,
with the same analyser and the same tiers (design §6).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Model
from django.utils.functional import Promise
from django.utils.translation import override

from investment.search.documents import Findable
from investment.search.tiers import LANGUAGES
from investment.wording import Wording

PROJECTS = "projects"
"""The section of the projects, which are no kind of this registry."""


@dataclass(frozen=True, slots=True)
class Found:
    """What is shown of something that was found.

    `label` says what kind of thing it is, `line` more in a few words, `text` is where the words
    may stand; `note` must be read with it, whatever was found.
    """

    href: str
    name: Wording
    code: str = ""
    label: str = ""
    line: tuple[Wording, ...] = ()
    text: Wording | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of thing: how it is read, indexed and shown.

    Args:
        name: under which `SearchDocument` keeps it, at most 20 letters.
        section: the word for it in the address, `zones`; kinds of one section differ in language.
        title: the heading of its section.
        order: of the section on the page, the smallest first.
        public: primary keys of everything that visitors may see.
        findables: words of those records among some that visitors may see.
        found: what is shown of some records in a language; of those that are gone, nothing.
        own: models whose records are things of this kind; a saved one is indexed anew.
        related: models, and links between records, whose words stand in documents of this kind;
            when one is saved, all documents of the kind are compared.
        languages: the readers who may find it.
    """

    name: str
    section: str
    title: str | Promise
    order: int
    public: Callable[[], Iterable[int]]
    findables: Callable[[Collection[int]], Iterable[tuple[int, Findable]]]
    found: Callable[[Sequence[int], str], Mapping[int, Found]]
    own: tuple[type[Model], ...]
    related: tuple[type[Model], ...] = ()
    links: tuple[type[Model], ...] = ()
    languages: tuple[str, ...] = LANGUAGES


_kinds: dict[str, Kind] = {}


def add(kind: Kind) -> None:
    """Put a kind on the register."""
    _kinds[kind.name] = kind


def kinds() -> tuple[Kind, ...]:
    """Every kind, in the order in which sections stand on the page."""
    return tuple(sorted(_kinds.values(), key=lambda kind: (kind.order, kind.name)))


def kinds_for(language: str) -> tuple[Kind, ...]:
    """The kinds that a reader of a language may find."""
    return tuple(kind for kind in kinds() if language in kind.languages)


def sections() -> tuple[str, ...]:
    """The words for sections in the address, projects first."""
    return tuple(dict.fromkeys((PROJECTS, *(kind.section for kind in kinds()))))


def in_all_languages(label: str | Promise | Callable[[], str]) -> dict[str, list[str]]:
    """A word of the interface as it is said in each language, to be found in all of them."""
    said: dict[str, list[str]] = {}
    for code in LANGUAGES:
        with override(code):
            said[code] = [label() if callable(label) else str(label)]
    return said


def written(record: Any, *fields: str) -> dict[str, list[str]]:
    """The texts of translated fields of a record, by language; empty ones are left out."""
    return {
        code: [text for name in fields if (text := getattr(record, f"{name}_{code}", None))]
        for code in LANGUAGES
    }


def joined(*parts: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """Texts by language, put together."""
    return {code: [text for part in parts for text in part.get(code, ())] for code in LANGUAGES}
