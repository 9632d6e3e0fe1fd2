"""Korean compounds whose parts stand apart in the texts: 메탄올공장 is 메탄올 and 공장.

Spaces in a compound are forgiven by the tokens themselves; this is for parts with other words
between them, looked for when nothing was found otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from operator import or_

from django.db.models import Q

from investment import text
from investment.models import SearchWord

SHORTEST = 4  # syllables: two for each part
Parts = tuple[str, str]


def parts_of(compounds: Iterable[str]) -> Mapping[str, Parts]:
    """The two parts of each word that is made of what other words hold; one query, or none.

    Args:
        compounds: folded words; only Hangul of four syllables and more is parted.

    Returns:
        Word → its parts, the longest first part for which both stand in words of the catalogue;
        what cannot be parted is left out.
    """
    splits = {word: _splits(word) for word in compounds if _is_long(word)}
    wanted = {part for pairs in splits.values() for pair in pairs for part in pair}
    if not wanted:
        return {}
    holding = reduce(or_, (Q(word__contains=part) for part in sorted(wanted)))
    words = list(SearchWord.objects.filter(holding).values_list("word", flat=True))
    known = {part for part in wanted if any(part in word for word in words)}
    found = {
        word: next((pair for pair in pairs if known.issuperset(pair)), None)
        for word, pairs in splits.items()
    }
    return {word: pair for word, pair in found.items() if pair}


def _is_long(word: str) -> bool:
    return text.is_hangul(word) and len(word) >= SHORTEST


def _splits(word: str) -> list[Parts]:
    return [(word[:at], word[at:]) for at in range(len(word) - 2, 1, -1)]
