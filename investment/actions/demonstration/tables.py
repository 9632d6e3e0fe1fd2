"""Loading of tables whose rows are public as they stand: places, sectors, agencies, lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import models

from investment.actions.demonstration.facts import digest
from investment.actions.demonstration.ledger import WRITTEN, Ledger, Outcome
from investment.models.published import translated_names

Columns = dict[str, Any]
BATCH = 200


@dataclass(frozen=True, slots=True)
class Table:
    """A kind of record and the columns by which a row that an editor typed is recognised."""

    kind: str
    model: type[models.Model]
    natural: tuple[str, ...] = ("code",)


def load_table(
    ledger: Ledger,
    table: Table,
    wanted: Mapping[str, Columns],
    *,
    beside: Mapping[str, Any] | None = None,
) -> set[str]:
    """Bring the rows of one table to the facts, except those that an editor has changed.

    Args:
        ledger: gets a key for every row that is there afterwards.
        table: where the rows go.
        wanted: columns of each row by its permanent code.
        beside: facts of a row that stand in another table; a change of them is an update.

    Returns:
        Codes of the rows that were written.
    """
    ledger.begin(table.kind, len(wanted))
    found = _present(ledger, table, wanted)
    sources = {code: digest([row, (beside or {}).get(code)]) for code, row in wanted.items()}
    outcomes = {
        code: ledger.decide(
            table.kind, code, source=sources[code], present=_digest_of(found.get(code))
        )
        for code in wanted
    }
    _write(table, wanted, outcomes, found)
    after = _present(ledger, table, wanted)
    ledger.keys[table.kind].update({code: row["pk"] for code, row in after.items()})
    written = {code for code, outcome in outcomes.items() if outcome in WRITTEN}
    for code in written:
        row = after[code]
        present = _digest_of(row) or ""
        ledger.note(table.kind, code, key=row["pk"], source=sources[code], present=present)
    return written


def _write(
    table: Table,
    wanted: Mapping[str, Columns],
    outcomes: Mapping[str, Outcome],
    found: Mapping[str, Columns],
) -> None:
    new = [code for code, outcome in outcomes.items() if outcome is Outcome.CREATED]
    changed = [code for code, outcome in outcomes.items() if outcome is Outcome.UPDATED]
    rows = table.model._default_manager
    rows.bulk_create([table.model(**wanted[code]) for code in new], batch_size=BATCH)
    for code in changed:
        record = rows.get(pk=found[code]["pk"])
        for name, value in wanted[code].items():
            setattr(record, name, value)
        record.save()


def _present(ledger: Ledger, table: Table, wanted: Mapping[str, Columns]) -> dict[str, Columns]:
    """The rows as they stand: by the key noted for a code, else by what makes a row the same."""
    rows = list(table.model._default_manager.values("pk", *_columns(table.model)))
    by_key = {row["pk"]: row for row in rows}
    by_nature = {_nature(row, table): row for row in rows}
    found: dict[str, Columns] = {}
    for code, columns in wanted.items():
        key = ledger.key_of(table.kind, code)
        row = by_nature.get(_nature(columns, table)) if key is None else by_key.get(key)
        if row is not None:
            found[code] = row
    return found


def _nature(row: Mapping[str, Any], table: Table) -> tuple[str, ...]:
    return tuple(str(row[name] or "") for name in table.natural)


def _columns(model: type[models.Model]) -> list[str]:
    """Column names without the key and without the bare columns of translated fields."""
    bare = translated_names(model)
    fields: Iterable[Any] = model._meta.concrete_fields
    return [f.attname for f in fields if not f.primary_key and f.name not in bare]


def _digest_of(row: Columns | None) -> str | None:
    """Digest of what a row says; empty columns say nothing, so a column added later changes none.

    Rows that differ in their key alone are the same.
    """
    if row is None:
        return None
    said = {key: value for key, value in row.items() if key != "pk" and value not in (None, "")}
    return digest({key: value for key, value in said.items() if value != []})
