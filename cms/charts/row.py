"""One row of a small table that is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Row:
    """`written` is the value as the language of the page writes it."""

    label: str
    value: Decimal
    written: str
