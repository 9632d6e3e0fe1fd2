"""What is typed letter by letter finds the same as comparing it with every spelling."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment import text as analyser
from investment.search.beginnings import Beginnings, Spelling

LETTERS = st.text(alphabet="abn산업", min_size=1, max_size=3)
WORDS = st.lists(LETTERS, min_size=1, max_size=3)
RECORDS = st.lists(st.lists(WORDS.map(tuple), min_size=1, max_size=2), max_size=6)


def score(words: Spelling, typed: Sequence[str]) -> int | None:
    """0 where the spelling begins with what was typed, 1 where its words do, None where not."""
    whole, asked = "".join(words), "".join(typed)
    if whole.startswith(asked):
        return 0
    if analyser.is_hangul(asked):
        return 1 if asked in whole else None
    found = all(any(word.startswith(one) for word in words) for one in typed)
    return 1 if found else None


def compared(records: Sequence[Sequence[Spelling]], typed: Sequence[str], most: int) -> list[int]:
    scored = []
    for number, spellings in enumerate(records):
        scores = [found for one in spellings if (found := score(one, typed)) is not None]
        if scores:
            scored.append((min(scores), number))
    return [number for _score, number in sorted(scored)[:most]]


@given(RECORDS, WORDS, st.integers(1, 4))
def test_looking_up_is_comparing(
    records: list[list[Spelling]], typed: list[str], most: int
) -> None:
    assert Beginnings(records).matching(typed, most) == compared(records, typed, most)


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        (["ng"], [0, 1]),
        (["son"], [2, 0]),  # what begins so comes first
        (["nghi", "s"], [0]),
        (["n", "th"], [1]),  # not one word from each spelling
        (["산업"], [3]),
        (["x"], [1]),
        (["y"], []),
    ],
)
def test_words_begin_as_typed(typed: list[str], numbers: list[int]) -> None:
    names = [[("nghi", "son")], [("ngoc", "thuy"), ("x1",)], [("son", "la")], [("제산업단지",)]]
    assert Beginnings(names).matching(typed, 9) == numbers
