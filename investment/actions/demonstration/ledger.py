"""Who wrote a record last: the demonstration, which may write it again, or an editor."""

from __future__ import annotations

from collections import Counter, defaultdict
from enum import StrEnum
from typing import Protocol

from investment.models import DemonstrationRow


class Outcome(StrEnum):
    """What a load did with one record."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    EDITED = "left alone: changed by an editor"
    DELETED = "left alone: deleted by an editor"
    TAKEN = "left alone: the code was there already"


WRITTEN = frozenset({Outcome.CREATED, Outcome.UPDATED})
LEFT_ALONE = frozenset({Outcome.EDITED, Outcome.DELETED, Outcome.TAKEN})


class Listener(Protocol):
    """Somebody who watches a load, as a progress bar does."""

    def begin(self, kind: str, total: int) -> None:
        """So many records of a kind are next."""

    def advance(self) -> None:
        """One of them is done."""


class Ledger:
    """Decides record by record, remembers what was written, and counts what was done."""

    def __init__(self, listener: Listener | None = None) -> None:
        self.counts: dict[str, Counter[Outcome]] = defaultdict(Counter)
        self.left_alone: list[tuple[str, str, Outcome]] = []
        self.keys: dict[str, dict[str, int]] = defaultdict(dict)
        self._listener = listener
        self._rows = {(row.kind, row.code): row for row in DemonstrationRow.objects.all()}
        self._written: list[DemonstrationRow] = []

    @property
    def is_first_load(self) -> bool:
        """Whether nothing was ever loaded into this database."""
        return not self._rows

    def begin(self, kind: str, total: int) -> None:
        """Announce how many records of a kind are next."""
        if self._listener:
            self._listener.begin(kind, total)

    def key_of(self, kind: str, code: str) -> int | None:
        """Key of the record that an earlier load wrote, even if it is gone since."""
        row = self._rows.get((kind, code))
        return row.object_id if row else None

    def decide(self, kind: str, code: str, *, source: str, present: str | None) -> Outcome:
        """What to do with a record, counted as done.

        Args:
            kind: of which table, as `project`.
            code: its permanent code.
            source: digest of the facts it is made from now.
            present: digest of the record as it stands; None where there is none.
        """
        outcome = self._outcome(self._rows.get((kind, code)), source, present)
        self.counts[kind][outcome] += 1
        if outcome in LEFT_ALONE:
            self.left_alone.append((kind, code, outcome))
        if self._listener:
            self._listener.advance()
        return outcome

    @staticmethod
    def _outcome(row: DemonstrationRow | None, source: str, present: str | None) -> Outcome:
        if row is None:
            return Outcome.CREATED if present is None else Outcome.TAKEN
        if present is None:
            return Outcome.DELETED
        if row.digest and present != row.digest:  # empty: nobody edited it, its form has changed
            return Outcome.EDITED
        return Outcome.UNCHANGED if source == row.source_digest else Outcome.UPDATED

    def note(self, kind: str, code: str, *, key: int, source: str, present: str) -> None:
        """Remember a record as it was written."""
        row = self._rows.setdefault((kind, code), DemonstrationRow(kind=kind, code=code))
        row.object_id, row.source_digest, row.digest = key, source, present
        self._written.append(row)

    def close(self) -> None:
        """Write down everything noted so far, in two statements."""
        new = [row for row in self._written if row.pk is None]
        known = [row for row in self._written if row.pk is not None]
        DemonstrationRow.objects.bulk_create(new)
        fields = ["object_id", "source_digest", "digest"]
        DemonstrationRow.objects.bulk_update(known, fields, batch_size=200)
        self._written.clear()
