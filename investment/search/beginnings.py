"""Spellings by the beginnings of their words, for what is typed letter by letter.

Sorted once, so that a text is looked up and not compared with every spelling.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from investment import text as analyser

Spelling = tuple[str, ...]
"""Folded words of a name."""
Entry = tuple[str, int]

_LAST = "\U0010ffff"  # behind whatever a word goes on with


class Beginnings:
    """Numbered records, each with its spellings."""

    def __init__(self, records: Sequence[Iterable[Spelling]]) -> None:
        pairs = [(words, number) for number, one in enumerate(records) for words in one]
        self._wholes: list[Entry] = sorted({("".join(words), number) for words, number in pairs})
        self._words: list[Entry] = sorted({(word, at) for words, at in pairs for word in words})
        self._spellings = [list(one) for one in records]

    def matching(self, typed: Sequence[str], most: int) -> list[int]:
        """Numbers of records of which some spelling has all the words, or their beginnings.

        First those that begin with what was typed, then by their number; Hangul is found inside
        compounds as well.
        """
        asked = "".join(typed)
        begun = set(_between(self._wholes, asked))
        found = sorted(begun)[:most]
        if len(found) < most:
            found += sorted(self._others(typed, asked) - begun)[: most - len(found)]
        return found

    def _others(self, typed: Sequence[str], asked: str) -> set[int]:
        if analyser.is_hangul(asked):
            return {number for whole, number in self._wholes if asked in whole}
        candidates = set.intersection(*(set(_between(self._words, one)) for one in typed))
        if len(typed) == 1:
            return candidates
        return {number for number in candidates if self._has_all(number, typed)}

    def _has_all(self, number: int, typed: Sequence[str]) -> bool:
        """Whether one spelling has them all: not one word from each."""
        return any(
            all(any(word.startswith(one) for word in words) for one in typed)
            for words in self._spellings[number]
        )


def _between(entries: Sequence[Entry], beginning: str) -> Iterator[int]:
    """Numbers of the entries that begin so."""
    start = bisect_left(entries, (beginning,))
    stop = bisect_left(entries, (beginning + _LAST,), start)
    return (number for _text, number in entries[start:stop])
