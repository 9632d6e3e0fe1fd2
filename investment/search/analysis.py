"""What the words of a question mean: units that must all match, each with its alternatives.

Plain values, no database: the spellings of places come from the caller (design §6).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from investment import text

MOST_WORDS = 16
LONGEST_NAME = 5  # words of a place name
_QUOTED = re.compile(r'["“”„«»＂]([^"“”„«»＂]*)["“”„«»＂]')

# What may follow a Korean place name and says no more than its kind: province, city, district …
_KOREAN_UNITS = frozenset(("성", "시", "현", "군", "읍", "면", "동", "싸", "프엉"))

Spellings = Mapping[str, tuple[str, ...]]
"""Form of a place name (`text.name_form`) → all forms of the places that are written so."""


@dataclass(frozen=True, slots=True)
class Run:
    """Tokens that stand one after the other; of the last one perhaps only the beginning."""

    tokens: tuple[str, ...]
    is_prefix: bool = False


@dataclass(frozen=True, slots=True)
class Unit:
    """A word, phrase, code or place name: it matches where one of its alternatives does.

    `exact` runs are looked up among exact tokens, `folded` among folded ones, `code` among codes;
    `parts`, where there are any, match together instead. `word` is what may be mistyped.
    """

    exact: tuple[Run, ...] = ()
    folded: tuple[Run, ...] = ()
    code: tuple[Run, ...] = ()
    parts: tuple[Unit, ...] = ()
    word: str = ""


@dataclass(frozen=True, slots=True)
class _Word:
    """One word as it was written: exact, and folded without anything cut."""

    exact: str
    folded: str

    @property
    def is_hangul(self) -> bool:
        return text.is_hangul(self.folded)


def place_forms(question: str) -> set[str]:
    """Every form that could be the name of a place in a question, to be looked up."""
    forms: set[str] = set()
    for _is_phrase, words in _segments(question):
        for start in range(len(words)):
            forms.update(form for form, _end, _rest in _names_at(words, start))
    return forms


def analyse(question: str, *, spellings: Spellings) -> tuple[Unit, ...]:
    """The units of a question, all of which must match; none where nothing was asked.

    Words are exact or folded, the last one may be unfinished; quotes make a phrase; a place name
    in any spelling stands for all its spellings; `TH 001` is a code or two words.
    """
    units: list[Unit] = []
    segments = list(_segments(question))
    for number, (is_phrase, words) in enumerate(segments, start=1):
        if is_phrase:
            units.append(_phrase(words))
        else:
            units.extend(_read(words, spellings, ends_question=number == len(segments)))
    return tuple(units[:MOST_WORDS])


def _segments(question: str) -> Iterator[tuple[bool, list[_Word]]]:
    """Phrases in quotes and what stands between them, as words; empty ones are left out."""
    for number, part in enumerate(_QUOTED.split(question)):
        pieces = text.words(text.exact(part))
        words = [_Word(piece, "".join(text.words(text.fold(piece)))) for piece in pieces]
        if words := [word for word in words if word.folded]:
            yield number % 2 == 1, words


def _read(words: list[_Word], spellings: Spellings, *, ends_question: bool) -> Iterator[Unit]:
    at = 0
    while at < len(words):
        if found := _place_at(words, at, spellings):
            form, end, rest = found
            written = (form,) if words[at].is_hangul else (word.exact for word in words[at:end])
            yield _place(tuple(written), spellings[form])
            at = end
            yield from ([_word(_Word(rest, rest), is_last=False)] if rest else [])
            continue
        is_last = ends_question and at == len(words) - 1
        following = words[at + 1].folded if at + 1 < len(words) else ""
        if words[at].exact == words[at].folded and text.code_of(words[at].folded):
            yield _code(words[at : at + 1], is_last=is_last)
        elif following.isdigit() and text.code_of(words[at].exact, following):
            yield _code(words[at : at + 2], is_last=ends_question and at == len(words) - 2)
            at += 1
        else:
            yield _word(words[at], is_last=is_last)
        at += 1


def _word(word: _Word, *, is_last: bool) -> Unit:
    """One word: while it is the last one it may be unfinished, unless it is a number."""
    exact = (Run((word.exact,)),)
    if word.is_hangul:
        root = text.without_particle(word.folded)
        run = Run(tuple(text.pairs(root))) if len(root) > 1 else Run((root,), is_prefix=True)
        return Unit(exact=exact, folded=(run,), word=root)
    is_prefix = is_last and not word.folded.isdigit()
    folded = [Run((word.folded,), is_prefix=is_prefix)]
    if (stem := text.stem(word.folded)) != word.folded:
        folded.append(Run((stem,)))
    return Unit(exact=exact, folded=tuple(folded), word=word.folded)


def _phrase(words: list[_Word]) -> Unit:
    """Words in quotes: next to each other, in this order, in full."""
    exact = Run(tuple(word.exact for word in words))
    return Unit(exact=(exact,), folded=(_folded_run([word.folded for word in words]),))


def _code(words: list[_Word], *, is_last: bool) -> Unit:
    """A record's code in any spelling, or the same letters and digits as words."""
    letters_and_digits = "".join(word.folded for word in words)
    code = [Run((text.code_of(letters_and_digits),))]
    if is_last:
        code.append(Run((letters_and_digits,), is_prefix=True))
    return Unit(code=tuple(code), parts=tuple(_word(word, is_last=False) for word in words))


def _place(written: tuple[str, ...], forms: tuple[str, ...]) -> Unit:
    """A place name: every way to write it finds the same, the way it was written ranks first."""
    return Unit(
        exact=(Run(written),), folded=tuple(_folded_run(form.split()) for form in sorted(forms))
    )


def _folded_run(words: list[str]) -> Run:
    """Folded words in a row; Hangul words become pairs across the spaces, as in the index."""
    tokens: list[str] = text.folded_tokens(" ".join(words))
    if len(tokens) > 1 and text.is_hangul(tokens[-1]):
        return Run(tuple(tokens[:-1]))  # the last syllable alone would forbid a longer word
    return Run(tuple(tokens), is_prefix=text.is_hangul(tokens[-1]))


def _place_at(words: list[_Word], start: int, spellings: Spellings) -> tuple[str, int, str] | None:
    """The longest known place name that begins at a word: its form, where it ends, what is left."""
    for form, end, rest in _names_at(words, start):
        if form in spellings:
            return form, end, rest
    return None


def _names_at(words: list[_Word], start: int) -> Iterator[tuple[str, int, str]]:
    """What may be a name from a word on, longest first: form, end, rest of the last word."""
    window = words[start : start + LONGEST_NAME]
    hangul = words[start].is_hangul
    while any(word.is_hangul != hangul for word in window):
        window = window[:-1]
    for length in range(len(window), 0, -1):
        folded = [word.folded for word in window[:length]]
        if not hangul:
            yield " ".join(folded), start + length, ""
            continue
        name = text.without_particle("".join(folded))
        before = sum(map(len, folded[:-1]))
        for size in range(len(name), max(before, 1), -1):
            rest = name[size:]
            yield name[:size], start + length, "" if rest in _KOREAN_UNITS else rest
