"""What is planned for a file: a verdict, the changes and the reasons of each row."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from investment.choices import RowAction, RowVerdict
from investment.intake.tables import Table
from investment.writing.refusals import NotUnderstood

Changes = dict[str, list[Any]]
"""Field → what stands there and what would: numbers as text, records as their codes."""
ACCEPTED: Final = (RowVerdict.CREATE, RowVerdict.UPDATE, RowVerdict.WARNING)


class ImportRefused(NotUnderstood):
    """Nothing is planned, written or undone; the message says why."""


class Reason(NotUnderstood):
    """Why a row is refused or to be looked at: a sentence for whoever imports."""

    @classmethod
    def of_cell(cls, address: str, heading: str, reason: NotUnderstood | str) -> Reason:
        """A reason with its cell: `D7 (Vốn đầu tư): …`."""
        sentence = _("Cell %(cell)s (%(heading)s): %(reason)s")
        return cls(sentence, cell=address, heading=heading[:60], reason=reason)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """The file as it is named behind each figure that it brought."""

    name: str
    digest: str
    on: date

    @property
    def title(self) -> str:
        """At most 250 characters: `Danh mục 2026.xlsx (SHA-256 3fa9c1d2e4b5…)`."""
        return f"{self.name[:200]} (SHA-256 {self.digest[:12]}…)"


@dataclass(slots=True)
class PlannedRow:
    """One row. `values` are those of a revision, `code` is the project's, given or chosen here."""

    sheet: str
    row: int
    code: str = ""
    verdict: RowVerdict = RowVerdict.REFUSED
    action: RowAction | None = None
    values: dict[str, Any] = field(default_factory=dict)
    changes: Changes = field(default_factory=dict)
    reasons: list[NotUnderstood | Promise] = field(default_factory=list)
    status: str = ""
    source: str = ""
    project_id: int | None = None
    revision_id: int | None = None
    had_draft: bool = False

    @property
    def is_accepted(self) -> bool:
        """Whether it can be written."""
        return self.verdict in ACCEPTED

    def refuse(self, *reasons: NotUnderstood | Promise) -> PlannedRow:
        """Refuse the row, for these reasons alone."""
        self.verdict, self.action, self.reasons = RowVerdict.REFUSED, None, list(reasons)
        self.values, self.changes = {}, {}
        return self

    def as_json(self) -> dict[str, Any]:
        """What `--json` prints of it; reasons in the active language."""
        return {
            "sheet": self.sheet,
            "row": self.row,
            "code": self.code,
            "verdict": self.verdict.value,
            "action": self.action.value if self.action else None,
            "changes": self.changes,
            "reasons": [str(reason) for reason in self.reasons],
        }


@dataclass(frozen=True, slots=True)
class Options:
    """What an import may do.

    `agency_id` names the agency whose projects alone it may touch and that owns what it makes.
    """

    agency_id: int | None = None
    is_over_drafts: bool = False


@dataclass(slots=True)
class Plan:
    """The plan of a whole file; it holds no lock, and the write looks whether it still holds."""

    source: SourceFile
    options: Options
    rows: list[PlannedRow] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    targets: dict[str, dict[int, str]] = field(default_factory=dict)
    skipped_count: int = 0

    @property
    def accepted(self) -> list[PlannedRow]:
        return [row for row in self.rows if row.is_accepted]

    @property
    def refused(self) -> list[PlannedRow]:
        return [row for row in self.rows if row.verdict is RowVerdict.REFUSED]

    @property
    def counts(self) -> dict[str, int]:
        """How many rows have each verdict; headings of sections and totals are `skipped`."""
        found = Counter(row.verdict.value for row in self.rows)
        return {
            **{verdict: found[verdict] for verdict in RowVerdict.values},
            "rows": len(self.rows),
            "skipped": self.skipped_count,
        }

    def as_json(self) -> dict[str, Any]:
        """What `import_projects --dry-run --json` prints."""
        return {"rows": [row.as_json() for row in self.rows], "counts": self.counts}
