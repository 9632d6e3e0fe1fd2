"""Call lists and legal documents, gathered from the records that name them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from investment.actions.demonstration.facts import LANGUAGES, read, words
from investment.actions.demonstration.ledger import Ledger
from investment.actions.demonstration.tables import Columns, Table, load_table
from investment.models import CallList, LegalDocument

CALL_LISTS = Table("call list", CallList)
DOCUMENTS = Table("legal document", LegalDocument, natural=("number", "issued_on", "title_vi"))
NOTE = re.compile(r"\s*\(((?:[^()]|\([^()]*\))+)\)$")
"""Brackets at the end of a text; what they hold may have brackets of its own."""


def load(ledger: Ledger) -> None:
    """Load each list and each document once, however many records stand on it."""
    lists = [row["call_list"] for row in read("projects") if row["call_list"]]
    load_table(ledger, CALL_LISTS, {list_code(row): _call_list(row) for row in lists})
    documents: dict[str, Columns] = {}
    for owner, number, row in _bases():
        documents.setdefault(document_code(owner, number, row), _document(row))
    load_table(ledger, DOCUMENTS, documents)


def list_code(row: dict[str, Any]) -> str:
    """Code of a call list, made of the years of its period: `list-2021-2025`."""
    return f"list-{row['period_start'][:4]}-{row['period_end'][:4]}"


def document_code(owner: str, number: int, row: dict[str, Any]) -> str:
    """What a document is known by: number and date; without a number it belongs to its record."""
    if not row["number"]:
        return f"{owner} {number}"
    return f"{row['number']} {row['date'] or ''}".strip()


def bases(owner: str, rows: list[dict[str, Any]], ledger: Ledger) -> list[dict[str, Any]]:
    """Columns of the rows that link a record to the documents it rests on."""
    keys = ledger.keys[DOCUMENTS.kind]
    linked = [(keys.get(document_code(owner, number, row)), row) for number, row in enumerate(rows)]
    return [
        {"document_id": key, **words("note", title_and_note(row)[1])}
        for key, row in linked
        if key is not None
    ]


def title_and_note(row: dict[str, Any]) -> tuple[dict[str, str], dict[str, str]]:
    """The name of a document, and what it says of this record: the text in brackets at the end.

    Only a numbered document is shared, and only where all three languages have the brackets.
    """
    text = row["text"]
    notes = {code: NOTE.search(text[code]) for code in LANGUAGES}
    if not row["number"] or not all(notes.values()):
        return text, dict.fromkeys(LANGUAGES, "")
    title = {code: NOTE.sub("", text[code]) for code in LANGUAGES}
    return title, {code: found.group(1) for code, found in notes.items() if found}


def _bases() -> Iterator[tuple[str, int, dict[str, Any]]]:
    for name in ("projects", "zones", "incentives"):
        for record in read(name):
            for number, row in enumerate(record["legal_basis"]):
                yield record["id"], number, row


def _document(row: dict[str, Any]) -> Columns:
    return {
        "number": row["number"] or "",
        "issued_on": row["date"] or "",
        **words("title", title_and_note(row)[0]),
    }


def _call_list(row: dict[str, Any]) -> Columns:
    return {
        "code": list_code(row),
        **words("name", row["name"]),
        "published_on": row["published"] or "",
        "period_start": date.fromisoformat(row["period_start"]),
        "period_end": date.fromisoformat(row["period_end"]),
    }
