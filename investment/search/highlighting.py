"""Where in a text the words of a question stand: the same tokens that found it (design §6).

Nothing here makes markup: the pieces are texts, and templates escape them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from investment import text as analyser
from investment.search.analysis import Run, Unit

_PIECE = re.compile(r"[가-힣]+(?:\s+[가-힣]+)*|(?:(?![가-힣])[^\W_][\u0300-\u036f]*)+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text; `is_match` where it is what was asked for."""

    text: str
    is_match: bool


@dataclass(frozen=True, slots=True)
class _Token:
    """A folded token and where it stands in the text."""

    folded: str
    start: int
    end: int


def pieces(text: str, units: Iterable[Unit]) -> tuple[Piece, ...]:
    """Cut a text where matches begin and end; joined again it is the text in composed form.

    Args:
        text: a name or summary, in any language.
        units: the question as `analysis.analyse` reads it.
    """
    text = unicodedata.normalize("NFC", text)
    tokens = list(_tokens(text))
    spans = [span for run in _runs(units) for span in _spans(run, tokens)]
    marked = [False] * len(text)
    for start, end in spans:
        marked[start:end] = [True] * (end - start)
    cuts = [at for at in range(1, len(text)) if marked[at] != marked[at - 1]]
    edges = [0, *cuts, len(text)] if text else []
    return tuple(Piece(text[start:end], marked[start]) for start, end in pairwise(edges))


def excerpt(text: str, units: Iterable[Unit], *, letters: int = 200) -> tuple[Piece, ...]:
    """The pieces of a part of a text around its first match, cut between words.

    Args:
        text: a summary.
        units: the question.
        letters: how long the part is at most, dots aside.
    """
    cut = pieces(text, units)
    whole = "".join(piece.text for piece in cut)
    if len(whole) <= letters:
        return cut
    before = 0
    for piece in cut:
        if piece.is_match:
            break
        before += len(piece.text)
    start = 0 if before >= len(whole) or before < letters // 2 else before - letters // 3
    if start:
        start = whole.find(" ", start) + 1
    stop = min(start + letters, len(whole))
    if stop < len(whole) and (space := whole.rfind(" ", start, stop)) > start:
        stop = space
    dots = (Piece("… ", is_match=False),) if start else ()
    more = (Piece(" …", is_match=False),) if stop < len(whole) else ()
    return (*dots, *_between(cut, start, stop), *more)


def _between(cut: Iterable[Piece], start: int, stop: int) -> Iterator[Piece]:
    """The pieces of the letters from one place to before another."""
    at = 0
    for piece in cut:
        if text := piece.text[max(0, start - at) : max(0, stop - at)]:
            yield Piece(text, piece.is_match)
        at += len(piece.text)


def _tokens(text: str) -> Iterator[_Token]:
    for match in _PIECE.finditer(text):
        if not analyser.is_hangul(match[0]):
            yield _Token(_folded(match[0]), match.start(), match.end())
            continue
        places = [at for at in range(match.start(), match.end()) if not text[at].isspace()]
        for at, following in pairwise([*places, -1]):
            last = at if following < 0 else following
            yield _Token(text[at] + (text[last] if last != at else ""), at, last + 1)


@lru_cache(maxsize=20_000)
def _folded(word: str) -> str:
    """A word as it was found by; the rows of a page have most of their words in common."""
    return "".join(analyser.words(analyser.fold(word)))


def _runs(units: Iterable[Unit]) -> Iterator[Run]:
    for unit in units:
        yield from unit.folded
        yield from _runs(unit.parts)


def _spans(run: Run, tokens: list[_Token]) -> Iterator[tuple[int, int]]:
    count = len(run.tokens)
    for first in range(len(tokens) - count + 1):
        row = tokens[first : first + count]
        if all(map(_is, row[:-1], run.tokens[:-1])) and _ends(row[-1], run):
            end = row[-1].end
            if len(run.tokens[-1]) == 1 and analyser.is_hangul(run.tokens[-1]):
                end = row[-1].start + 1  # one syllable of the pair
            yield row[0].start, end


def _ends(token: _Token, run: Run) -> bool:
    asked = run.tokens[-1]
    return _is(token, asked) or (run.is_prefix and token.folded.startswith(asked))


def _is(token: _Token, asked: str) -> bool:
    return asked in (token.folded, analyser.stem(token.folded))
