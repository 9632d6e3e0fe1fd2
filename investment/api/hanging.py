"""What hangs on a record, as JSON: terms, documents, sources, connections, distances."""

from __future__ import annotations

from typing import Any

from investment.api.values import code_or_null, number, worded
from investment.models import LegalDocument
from investment.models.rows import DistanceRow, FactSourceRow, LegalBasisRow, UtilityRow


def term(record: Any, language: str) -> dict[str, Any]:
    """A record by its code, in the shape of `Term`."""
    return {"code": record.code, **worded(record, "name", language)}


def document(record: LegalDocument, language: str) -> dict[str, Any]:
    """A legal document, in the shape of `Document`."""
    return {
        "number": code_or_null(record.number),
        "issued_on": code_or_null(record.issued_on),
        **worded(record, "title", language),
        "url": code_or_null(record.url),
    }


def legal_basis(row: LegalBasisRow, language: str) -> dict[str, Any]:
    """A document that a record rests on, in the shape of `LegalBasis`."""
    return {**document(row.document, language), **worded(row, "note", language)}


def source(row: FactSourceRow | Any) -> dict[str, Any]:
    """Where facts come from, in the shape of `Source`."""
    return {
        "url": code_or_null(row.url),
        "title": code_or_null(row.title),
        "as_of": code_or_null(row.as_of),
        "facts": row.facts,
    }


def connection(row: UtilityRow, language: str) -> dict[str, Any]:
    """Power, water, roads …, in the shape of `Connection`."""
    return {
        "kind": row.kind,
        **worded(row, "description", language),
        "quantity": number(row.quantity),
        "unit": code_or_null(row.unit),
    }


def distance(row: DistanceRow) -> dict[str, Any]:
    """How far it is by road, in the shape of `Distance`."""
    return {
        "to": row.target,
        "km_min": number(row.km_min),
        "km_max": number(row.km_max),
        "truck_minutes": row.truck_minutes,
    }
