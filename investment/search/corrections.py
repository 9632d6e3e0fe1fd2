"""A question with its mistyped words as they were found: “did you mean” (design §6)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence

from investment import text as analyser
from investment.search.results import Hit, Results

_WORD = re.compile(r"[^\W_]+")


def corrected_query(results: Results) -> str:
    """The words that were asked for, each mistyped one as the first project found writes it.

    Stored words have lost their diacritics; what was found still has them: `thpe` is `thép`.

    Returns:
        The question in words; empty where nothing had to be forgiven.
    """
    return as_found(results.criteria.q, results.meant, _words_of(results.hits))


def as_found(question: str, meant: Mapping[str, Sequence[str]], words: Iterable[str]) -> str:
    """The words of a question, each mistyped one as what was found writes it.

    Args:
        question: as it was asked.
        meant: each mistyped word with the stored ones that stand for it.
        words: of what was found, the most important first.

    Returns:
        The question in words; empty where nothing had to be forgiven.
    """
    if not meant:
        return ""
    written: dict[str, str] = {}
    for word in words:
        written.setdefault(_folded(word), word.lower())
    ranks = {folded: rank for rank, folded in enumerate(written)}

    def correct(match: re.Match[str]) -> str:
        typed = _folded(match[0])
        key = typed if typed in meant else analyser.without_particle(typed)
        stored = meant.get(key)
        if not stored or typed in ranks:
            return match[0]
        best = min(stored, key=lambda word: ranks.get(word, len(ranks)))
        found = written.get(best, best)
        return found.capitalize() if match[0][0].isupper() else found

    return _WORD.sub(correct, unicodedata.normalize("NFC", question))


def words_of(text: str) -> list[str]:
    """The words of a text as they are written, in order."""
    return _WORD.findall(text)


def _words_of(hits: Sequence[Hit]) -> Iterator[str]:
    """The words of the projects in the order of the list, names before other texts."""
    for hit in hits:
        for one in (hit.name, hit.zone, hit.sector, *(place.name for place in hit.places)):
            yield from words_of(one.text if one else "")
        yield from words_of(hit.summary.text if hit.summary else "")


def _folded(word: str) -> str:
    return "".join(analyser.words(analyser.fold(word)))
