"""Words that come back from a bureau: judged entry by entry, then kept as drafts or not at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from investment.actions.translating.kinds import KINDS
from investment.actions.translating.reading import TranslationRefused, refuse_language, words
from investment.actions.translating.saving import save_translation
from investment.bilingual.catalogue import Catalogue, Entry
from investment.models.words import Pair, column_of, label_of, said, text_digest

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser

Records = Mapping[str, Any]
"""The records that may be written, by the name of their kind: query sets."""


class Verdict(StrEnum):
    """What becomes of an entry."""

    UPDATE = "update"
    UNCHANGED = "unchanged"
    EMPTY = "empty"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Judged:
    """An entry with its verdict; `reason` is a sentence where it is refused."""

    name: str
    verdict: Verdict
    before: str = ""
    after: str = ""
    reason: str = ""
    is_fuzzy: bool = False
    path: str = ""
    record: Any = None
    token: str = ""

    @property
    def label(self) -> str:
        """The record and what editors call the text; its name where there is no such text."""
        if self.record is None:
            return self.name
        return f"{self.record.code}: {label_of(type(self.record), self.path)}"


@dataclass(frozen=True, slots=True)
class WordsPlan:
    """What a file would change. Nothing has been written."""

    language: str
    rows: tuple[Judged, ...]

    def of(self, verdict: Verdict) -> list[Judged]:
        return [row for row in self.rows if row.verdict is verdict]

    @property
    def counts(self) -> dict[str, int]:
        """How many entries have each verdict, and how many of the new ones are fuzzy."""
        counts = {verdict.value: len(self.of(verdict)) for verdict in Verdict}
        return counts | {"fuzzy": sum(row.is_fuzzy for row in self.of(Verdict.UPDATE))}


def every_record() -> Records:
    """All records, for a command."""
    return {name: model.objects.all() for name, model in KINDS.items()}


def plan_words(*, catalogue: Catalogue, records: Records, by: AbstractBaseUser | None) -> WordsPlan:
    """Judge every entry against the newest drafts; reads and holds no lock.

    Args:
        catalogue: what the file says.
        records: those that the person may see.
        by: who sent it; None for a command.

    Raises:
        TranslationRefused: the language of the file is none that the person may write.
    """
    language = catalogue.language.replace("_", "-").split("-")[0].lower()
    refuse_language(by, language)
    known = _Known(records, catalogue.entries, language)
    rows = [known.judge(entry) for entry in catalogue.entries]
    strange = _("It does not say which text of which record it translates.")
    rows += [Judged(name, Verdict.REFUSED, reason=strange) for name in catalogue.strangers]
    return WordsPlan(language, tuple(_without_doubles(rows)))


@transaction.atomic
def write_words(
    *,
    plan: WordsPlan,
    by: AbstractBaseUser | None,
    accept_valid: bool = False,
    origin: Mapping[str, Any] | None = None,
) -> int:
    """Keep the new words as drafts, one revision a record; all or nothing.

    Args:
        plan: what was judged.
        by: who answers for them; None for a command.
        accept_valid: leave out refused entries instead of refusing the file.
        origin: name and digest of the file, for the audit.

    Returns:
        The number of records that were written.

    Raises:
        TranslationRefused: an entry is refused, or a record has changed since it was judged.
    """
    if not accept_valid:
        _refuse_all(len(plan.of(Verdict.REFUSED)))
    by_record: defaultdict[Any, list[Judged]] = defaultdict(list)
    for row in plan.of(Verdict.UPDATE):
        by_record[row.record].append(row)
    for record, rows in by_record.items():
        save_translation(
            record=record,
            language=plan.language,
            texts={row.path: row.after for row in rows},
            by=by,
            token=rows[0].token,
            origin=origin,
        )
    return len(by_record)


def _refuse_all(refused: int) -> None:
    if refused:
        sentence = ngettext(
            "%(count)s entry is refused, so nothing was kept.",
            "%(count)s entries are refused, so nothing was kept.",
            refused,
        )
        raise TranslationRefused(sentence % {"count": refused})


class _Known:
    """The records that a file names, with their words; one query a kind."""

    def __init__(self, records: Records, entries: Iterable[Entry], language: str) -> None:
        self.language = language
        self.pairs: dict[tuple[str, str], tuple[Any, Pair]] = {}
        codes: defaultdict[str, set[str]] = defaultdict(set)
        for entry in entries:
            codes[entry.place.kind].add(entry.place.code)
        for kind, named in codes.items():
            if kind in records:
                for one in records[kind].filter(code__in=named).select_related("latest_revision"):
                    self.pairs[kind, one.code] = (one, words(one, language))

    def judge(self, entry: Entry) -> Judged:
        place = entry.place
        found = self.pairs.get((place.kind, place.code))
        if found is None:
            return _refused(entry, _("There is no such record, or it is none of yours."))
        record, pair = found
        source, present = pair.source.get(place.path), pair.target.get(place.path, "")
        has_moved = _("The Vietnamese text has changed since the file was written.")
        if source is None:
            return _refused(entry, has_moved)
        if text_digest(source) != place.source_digest:
            return _refused(entry, has_moved, record)
        if not said(entry.target):
            return Judged(str(place), Verdict.EMPTY, present)
        is_untouched = text_digest(entry.target) == place.target_digest
        if is_untouched or said(entry.target) == said(present):
            return Judged(str(place), Verdict.UNCHANGED, present, present)
        if (text_digest(present) if present else "") != place.target_digest:
            reason = _("The translation has been changed here since the file was written.")
            return _refused(entry, reason, record)
        if mistake := self._mistake(record, entry):
            return _refused(entry, mistake, record)
        return Judged(
            str(place),
            Verdict.UPDATE,
            present,
            entry.target,
            is_fuzzy=entry.is_fuzzy,
            path=place.path,
            record=record,
            token=pair.token,
        )

    def _mistake(self, record: Any, entry: Entry) -> str:
        column = column_of(type(record), entry.place.path, self.language)
        try:
            column.clean(entry.target, None)
        except ValidationError as mistake:
            return " ".join(mistake.messages)
        return ""


def _refused(entry: Entry, reason: str, record: Any = None) -> Judged:
    return Judged(
        str(entry.place),
        Verdict.REFUSED,
        after=entry.target,
        reason=reason,
        path=entry.place.path,
        record=record,
    )


def _without_doubles(rows: Iterable[Judged]) -> Iterator[Judged]:
    """A text that a file gives twice is refused the second time, unless it says the same."""
    seen: dict[tuple[Any, str], str] = {}
    for row in rows:
        place = (row.record, row.path)
        if row.verdict is not Verdict.UPDATE or seen.setdefault(place, row.after) == row.after:
            yield row
            continue
        reason = _("The file translates this text twice and differently.")
        yield Judged(row.name, Verdict.REFUSED, after=row.after, reason=reason)
