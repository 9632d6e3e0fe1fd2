"""What of a record can be found: its words in each language, cut into tokens (design §6)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from investment import text
from investment.search.sort_keys import code_key, name_key
from investment.search.tiers import CODE_LETTER, EXACT, FIELDS, FOLDED, LANGUAGES, letter

ANALYSER = 1
"""Raise it when tokens are made in another way: every document is then out of date."""

_MOST_TOKENS = 1_200  # of one field in one language and spelling: 16,383 is PostgreSQL's last place
_SHORTEST_WORD = 4  # letters of a word that a mistyped word of five may have meant

Words = Mapping[str, Sequence[str]]
"""Language → texts."""


@dataclass(frozen=True, slots=True)
class Findable:
    """The words of a record. `name` holds one text per language at most."""

    code: str
    name: Words
    place: Words = field(default_factory=dict)
    text: Words = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """What the index keeps of a record."""

    tokens: tuple[str, ...]
    words: frozenset[str]
    code_key: str
    name_keys: Mapping[str, str]
    digest: str


def make(findable: Findable) -> Document:
    """Cut the words of a record into the tokens that engines compare."""
    tokens = [*_code_tokens(findable.code)]
    words: set[str] = set()
    for name, texts in zip(FIELDS, (findable.name, findable.place, findable.text), strict=True):
        for language in LANGUAGES:
            written = list(dict.fromkeys(filter(None, texts.get(language, ()))))
            tokens += _field_tokens(written, name, language)
            words.update(_whole_words(written))
    keys = {language: name_key(_name_in(findable, language), language) for language in LANGUAGES}
    parts = [str(ANALYSER), *tokens, code_key(findable.code), *keys.values()]
    return Document(
        tokens=tuple(tokens),
        words=frozenset(words),
        code_key=code_key(findable.code),
        name_keys=keys,
        digest=sha256("\0".join(parts).encode()).hexdigest(),
    )


def _code_tokens(code: str) -> Iterator[str]:
    """The code in its one form and the words it is written with: th001, th, 001."""
    found = dict.fromkeys([*text.codes(code), *text.words(text.fold(code))])
    return (f"{CODE_LETTER}{token}" for token in found)


def _field_tokens(written: Sequence[str], name: str, language: str) -> list[str]:
    """Exact tokens, folded tokens, then stems; a bare letter parts what does not stand together."""
    exact_letter, folded_letter = letter(EXACT, name, language), letter(FOLDED, name, language)
    exact, folded = map(text.exact_tokens, written), list(map(text.folded_tokens, written))
    stems = text.stems(token for tokens in folded for token in tokens)
    return [
        *_rows(exact, exact_letter),
        *_rows([*folded, *([stem] for stem in stems)], folded_letter),
    ]


def _rows(rows: Iterable[Sequence[str]], mark: str) -> list[str]:
    found: list[str] = []
    for row in rows:
        found += [mark, *(f"{mark}{token}" for token in row)]
    return found[:_MOST_TOKENS]


def _whole_words(written: Iterable[str]) -> Iterator[str]:
    for one in written:
        for word in text.words(text.fold(one)):
            if letter_count(word) >= _SHORTEST_WORD and not word.isdigit():
                yield word


def letter_count(word: str) -> int:
    """Letters of a folded word; a Hangul syllable counts its letters: 산 has three."""
    return len(text.letters(word))


def _name_in(findable: Findable, language: str) -> str:
    """The name by which a record is sorted: in the language or in the first that has one."""
    for code in (language, *LANGUAGES):
        for name in findable.name.get(code, ()):
            if name:
                return name
    return findable.code
