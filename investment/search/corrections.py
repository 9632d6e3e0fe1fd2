"""A question with its mistyped words as they were found: “did you mean” (design §6)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from investment import text as analyser
from investment.search.results import Hit, Results

_WORD = re.compile(r"[^\W_]+")


def corrected_query(results: Results) -> str:
    """The words that were asked for, each mistyped one as the first project found writes it.

    Stored words have lost their diacritics; what was found still has them: `thpe` is `thép`.

    Returns:
        The question in words; empty where nothing had to be forgiven.
    """
    if not results.meant:
        return ""
    written: dict[str, str] = {}
    for word in _words_of(results.hits):
        written.setdefault(_folded(word), word.lower())
    ranks = {folded: rank for rank, folded in enumerate(written)}

    def correct(match: re.Match[str]) -> str:
        typed = _folded(match[0])
        key = typed if typed in results.meant else analyser.without_particle(typed)
        meant = results.meant.get(key)
        if not meant or typed in ranks:
            return match[0]
        best = min(meant, key=lambda word: ranks.get(word, len(ranks)))
        found = written.get(best, best)
        return found.capitalize() if match[0][0].isupper() else found

    return _WORD.sub(correct, unicodedata.normalize("NFC", results.criteria.q))


def _words_of(hits: Sequence[Hit]) -> Iterator[str]:
    """The words of the projects in the order of the list, names before other texts."""
    for hit in hits:
        for one in (hit.name, hit.zone, hit.sector, *(place.name for place in hit.places)):
            yield from _WORD.findall(one.text if one else "")
        yield from _WORD.findall(hit.summary.text if hit.summary else "")


def _folded(word: str) -> str:
    return "".join(analyser.words(analyser.fold(word)))
