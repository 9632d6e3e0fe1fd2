"""How values are written in JSON: texts with their language, decimals as numbers."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from investment.exports.structured import number as json_number
from investment.wording import wording

Number = int | float


def worded(record: object, field: str, language: str, *, key: str = "") -> dict[str, Any]:
    """A translated text and, beside it, the language that it is really in; both may be null.

    Args:
        record: an instance or row with the columns `<field>_vi`, `<field>_en`, `<field>_ko`.
        key: the name in the answer where it is not the field's.
    """
    words = wording(record, field, language)
    name = key or field
    return {
        name: words.text if words else None,
        f"{name}_language": words.language if words else None,
    }


def number(value: Decimal | None) -> Number | None:
    """A decimal as a JSON number, whole where it is whole; null stays null, never 0."""
    return None if value is None else json_number(value)


def code_or_null(value: str | None) -> str | None:
    """A code, partial date or address; nothing said is null."""
    return value or None
