"""Relevance as a tier that any engine can compute (design §6).

Every token in the index carries one letter in front that says where it stands: in which spelling,
field and language. A tier allows the letters of its own place and of all better ones; a document
is in the first tier in which all words match. Spelling counts first, then language, then field.
"""

from __future__ import annotations

import string
from dataclasses import dataclass
from itertools import product

LANGUAGES = ("vi", "en", "ko")
EXACT, FOLDED = "exact", "folded"
NAME, PLACE, TEXT = "name", "place", "text"
SPELLINGS = (EXACT, FOLDED)
FIELDS = (NAME, PLACE, TEXT)

CODE_LETTER = "z"
_PLACES = tuple(product(SPELLINGS, FIELDS, LANGUAGES))
_LETTERS = dict(zip(_PLACES, string.ascii_lowercase, strict=False))


@dataclass(frozen=True, slots=True)
class Tier:
    """Where words may stand: the letters allowed for exact, folded and code tokens."""

    rank: int
    exact: tuple[str, ...]
    folded: tuple[str, ...]
    code: tuple[str, ...] = (CODE_LETTER,)


def letter(spelling: str, field: str, language: str) -> str:
    """The letter in front of the tokens of one field."""
    return _LETTERS[spelling, field, language]


def tiers(language: str) -> list[Tier]:
    """All tiers for a reader's language, best first, each allowing what the ones before allow."""
    others = tuple(code for code in LANGUAGES if code != language)
    steps = [
        tuple(letter(spelling, field, code) for code in codes)
        for spelling in SPELLINGS
        for codes in ((language,), others)
        for field in FIELDS
    ]
    found = [Tier(rank=0, exact=(), folded=())]
    exact_letters = {letter(EXACT, field, code) for field, code in product(FIELDS, LANGUAGES)}
    for rank, step in enumerate(steps, start=1):
        before = found[-1]
        is_exact = step[0] in exact_letters
        found.append(
            Tier(
                rank=rank,
                exact=before.exact + (step if is_exact else ()),
                folded=before.folded + (() if is_exact else step),
            )
        )
    return found
