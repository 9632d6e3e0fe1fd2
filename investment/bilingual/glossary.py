"""Terms of the field with their fixed translations, found in a Vietnamese text."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from investment.text import exact

FILE: Final = Path(__file__).resolve().parents[1] / "data" / "glossary.csv"
_APART = re.compile(r"\s*\([^)]*\)")
"""A remark in brackets behind a term is not looked for in texts."""


@dataclass(frozen=True, slots=True)
class Term:
    """A Vietnamese term with what it is called in one language, and a remark for translators."""

    source: str
    target: str
    note: str


@cache
def _terms(language: str) -> dict[str, Term]:
    """Terms by their spelling without case and old tone placement."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row[f"term_{language}"]]
    return {
        exact(_APART.sub("", row["term_vi"])): Term(
            row["term_vi"], row[f"term_{language}"], row["note"]
        )
        for row in rows
    }


@cache
def _pattern(language: str) -> re.Pattern[str]:
    longest_first = sorted(_terms(language), key=len, reverse=True)
    either = "|".join(map(re.escape, longest_first))
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)")


def terms_in(text: str, language: str) -> list[Term]:
    """The terms that stand in a Vietnamese text, each once, in their order.

    Of two that overlap the longer one counts: in “khu công nghiệp” there is no “công nghiệp”.

    Args:
        text: Vietnamese words.
        language: en or ko.
    """
    found = _pattern(language).findall(exact(text))
    return [_terms(language)[spelling] for spelling in dict.fromkeys(found)]
