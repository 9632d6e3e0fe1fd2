"""The score of one project, from what its draft says: plain values in, no database."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.conf import settings

from investment.completeness.weights import TABLE, Item, Proof, Section

Content = Mapping[str, Any]
"""What a revision keeps of a project (`PublishedRecord.serializable_data`)."""


class State(StrEnum):
    """Of one fact; only the first counts."""

    COMPLETE = "complete"
    MISSING = "missing"
    UNSOURCED = "unsourced"
    DEDUCED = "deduced"


@dataclass(frozen=True, slots=True)
class Finding:
    """A fact of the table as a project has it; `languages` are the codes its text lacks."""

    item: Item
    state: State
    languages: tuple[str, ...] = ()

    @property
    def is_complete(self) -> bool:
        return self.state is State.COMPLETE

    @property
    def is_gap(self) -> bool:
        """Whether there is something to do: a fact, its source or a language."""
        return not self.is_complete or bool(self.languages)


@dataclass(frozen=True, slots=True)
class SectionScore:
    """A section of the table as a project has it."""

    section: Section
    findings: tuple[Finding, ...]

    @property
    def earned(self) -> int:
        return sum(finding.item.weight for finding in self.findings if finding.is_complete)

    @property
    def have(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.is_complete)

    @property
    def missing(self) -> tuple[Finding, ...]:
        """What is to be done, languages too."""
        return tuple(finding for finding in self.findings if finding.is_gap)


@dataclass(frozen=True, slots=True)
class Completeness:
    """How complete a project is by the table of `weights.VERSION`."""

    sections: tuple[SectionScore, ...]

    @property
    def score(self) -> int:
        """0 to 100; 100 is every field of the table with its source.

        Languages are told and do not count: what has no Vietnamese text is missing already, and
        whether a translation follows is a state of its own (design §5).
        """
        return sum(section.earned for section in self.sections)


def completeness(content: Content, outside: Collection[str] = ()) -> Completeness:
    """Weigh what a draft says.

    Args:
        content: the project as a revision keeps it; a key that an old one lacks is a gap.
        outside: codes of items that other records prove for this project, as its zone's.
    """
    proofs = _Proofs(content, outside)
    return Completeness(
        tuple(
            SectionScore(section, tuple(proofs.find(item) for item in section.items))
            for section in TABLE
        )
    )


class _Proofs:
    """What the draft's own sources support, and what others prove."""

    def __init__(self, content: Content, outside: Collection[str]) -> None:
        self.content, self.outside = content, outside
        self.deduced = frozenset(content.get("inferred_facts") or ())
        self.sourced = frozenset(
            fact
            # A source read as a whole names no fact: the sheet shows it behind no figure either
            for row in content.get("fact_sources") or ()
            for fact in row.get("facts") or ()
        )

    def find(self, item: Item) -> Finding:
        return Finding(item, self._state(item), _languages_missing(item, self.content))

    def _state(self, item: Item) -> State:
        if item.code in self.outside:
            return State.COMPLETE
        if not _is_stated(item, self.content):
            return State.MISSING
        names = item.names()
        if item.proof is Proof.ITSELF or names & (self.sourced - self.deduced):
            return State.COMPLETE
        return State.DEDUCED if names & self.deduced else State.UNSOURCED


def _is_stated(item: Item, content: Content) -> bool:
    fields = item.fields
    if item.text:  # the language that the others follow
        fields = (f"{item.text}_{settings.MODELTRANSLATION_DEFAULT_LANGUAGE}",)
    return any(_says(content.get(field)) for field in fields)


def _says(value: Any) -> bool:
    """Whether a value is one: zero is, blanks are not."""
    if isinstance(value, str):
        return bool(value.strip())
    return value is not None and value != [] and value != {}


def _languages_missing(item: Item, content: Content) -> tuple[str, ...]:
    """Codes of the languages in which the text, or the text of any row, is not there."""
    rows: list[Content] = [content] if item.text else []
    if item.row_text:
        rows = list(content.get(item.fields[0]) or ())
    name = item.text or item.row_text
    return tuple(
        code
        for code, _label in settings.LANGUAGES
        if any(not _says(row.get(f"{name}_{code}")) for row in rows)
    )
