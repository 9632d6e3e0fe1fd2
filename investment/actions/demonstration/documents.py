"""Promotion documents of the demonstration: the briefs that others have set, with their files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.core.files.base import ContentFile

from investment.actions.demonstration import zones
from investment.actions.demonstration.facts import read, words
from investment.actions.demonstration.ledger import Ledger
from investment.actions.demonstration.records import Wanted, load_records
from investment.actions.demonstration.taxonomy import SECTORS
from investment.models import PromotionDocument
from investment.uploads.inspection import inspect

KIND = "document"
Files = Mapping[str, Mapping[str, bytes]]
"""Code of a document → language → the bytes of its PDF."""


def load(ledger: Ledger, files: Files) -> None:
    """Load the documents whose files are there; the others stay as they are."""
    rows = [row for row in read("documents") if row["id"] in files]
    wanted = {row["id"]: _document(row, files[row["id"]], ledger) for row in rows}
    load_records(ledger, KIND, PromotionDocument, wanted)


def _document(row: dict[str, Any], files: Mapping[str, bytes], ledger: Ledger) -> Wanted:
    keys = ledger.keys
    return Wanted(
        columns={
            "kind": row["kind"],
            **words("title", row["title"]),
            **words("summary", row["summary"]),
        },
        rows={
            "files": [
                _file(language, content, date.fromisoformat(row["edition"]))
                for language, content in files.items()
            ]
        },
        sets={
            "sectors": [keys[SECTORS.kind][code] for code in row["sectors"]],
            "zones": [keys[zones.KIND][code] for code in row["zones"]],
        },
    )


def _file(language: str, content: bytes, edition_on: date) -> dict[str, Any]:
    """Columns of a file; the digest among them says when its bytes have changed."""
    found = inspect(content)
    return {
        "language": language,
        "file": ContentFile(content, name=f"{language}.{found.kind}"),
        "edition_on": edition_on,
        "file_kind": found.kind.value,
        "size_bytes": found.size_bytes,
        "page_count": found.page_count,
        "digest": found.digest,
    }
