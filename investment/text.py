"""The one analyser: how words are folded for search, in the index and in the query (design §6).

Two spellings are kept of every text. *Exact* keeps diacritics and forgives only what is not a
difference to a reader: case, Unicode form, old and new tone placement. *Folded* also drops
diacritics and cuts Hangul into overlapping pairs, so that a word is found inside a compound and
spaces in compounds do not matter. Engines store these tokens and compare them, nothing else.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

import snowballstemmer

LONGEST_WORD = 60  # letters; longer runs are noise, and both databases limit a token

# đ has no decomposition, so NFKD leaves it alone; ð is what old Vietnamese fonts wrote for it.
_D_WITH_STROKE = str.maketrans({"đ": "d", "ð": "d"})

# New placement of the tone mark in open syllables: hoá, hoè, thuỷ. The u of `qu` is a consonant.
_NEW_PLACEMENT = re.compile(r"(?<!q)(o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])(?![^\W_])")
_TONES = {"\u0301", "\u0300", "\u0309", "\u0303", "\u0323"}

# Hangul words that only spaces part are one block: Korean compounds are written either way.
_PIECE = re.compile(r"(?P<hangul>[가-힣]+(?:\s+[가-힣]+)*)|(?P<other>(?:(?![가-힣])[^\W_])+)")
_WORD = re.compile(r"[가-힣]+|(?:(?![가-힣])[^\W_])+")
_JAMO_ALONE = re.compile(r"[\u1100-\u11ff\u3131-\u318e]+")
_CODE = re.compile(r"(?<![^\W_])(?P<letters>[a-z]{1,3})[\W_]{0,3}(?P<digits>[0-9]{1,6})(?![^\W_])")

# Longer particles first: 으로 before 로. ㄹ before 로 counts as no final consonant.
_AFTER_CONSONANT = ("으로", "은", "이", "을", "과")
_AFTER_VOWEL = ("는", "가", "를", "와", "로")
_AFTER_EITHER = ("에서", "에게", "까지", "부터", "의", "에", "도")
_PARTICLES: dict[str, bool | None] = {
    **dict.fromkeys(_AFTER_EITHER),
    **dict.fromkeys(_AFTER_CONSONANT, True),
    **dict.fromkeys(_AFTER_VOWEL, False),
}
_FINAL_RIEUL = 8


def fold(text: str) -> str:
    """Text without case, diacritics and Unicode form: `Dệt MAY` → `det may`; idempotent."""
    if text.isascii():
        return text.lower()  # nothing else can change, and it is most of what is folded
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = "".join(letter for letter in text if unicodedata.category(letter) != "Mn")
    return unicodedata.normalize("NFC", kept.translate(_D_WITH_STROKE))


def exact(text: str) -> str:
    """Text as a reader would call it the same: case, Unicode form and tone placement aside.

    `HOÁ` and `Hóa` give `hóa`; diacritics stay. Idempotent.
    """
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    text = _NEW_PLACEMENT.sub(_old_placement, text.replace("ð", "đ"))
    return unicodedata.normalize("NFKC", text)


def _old_placement(match: re.Match[str]) -> str:
    """`oá` → `óa`, `uỷ` → `ủy`: the tone moves to the first vowel."""
    first, second = match[0][0], match[0][1]
    letters = unicodedata.normalize("NFD", second)
    tone = next(mark for mark in letters if mark in _TONES)
    return unicodedata.normalize("NFC", first + tone + letters.replace(tone, ""))


def words(text: str) -> list[str]:
    """Runs of letters and digits in order; Hangul and other scripts part: `제3산업` → 제, 3, 산업.

    Takes folded or exact text. A single jamo, which is a syllable being typed, is no word.
    """
    found = (match[0][:LONGEST_WORD] for match in _WORD.finditer(text))
    return [word for word in found if not _JAMO_ALONE.fullmatch(word)]


def is_hangul(word: str) -> bool:
    """Whether the word is made of Hangul syllables; `words` never mixes them with others."""
    return bool(word) and "가" <= word[0] <= "힣"


def exact_tokens(text: str) -> list[str]:
    """The words of a text in exact spelling, in order, for ranking and for phrases."""
    return words(exact(text))


def folded_tokens(text: str) -> list[str]:
    """The words of a text folded, in order; Hangul as overlapping pairs, one for each syllable.

    `공장 설립` and `공장설립` both give 공장, 장설, 설립, 립: the pair at every syllable, and the
    last syllable alone. So a word is a phrase of pairs, and a single syllable a prefix.
    """
    return list(_pieces(fold(text)))


def _pieces(folded: str) -> Iterator[str]:
    for match in _PIECE.finditer(folded):
        if match["hangul"]:
            block = "".join(match["hangul"].split())
            yield from (block[at : at + 2] for at in range(len(block)))
        elif not _JAMO_ALONE.fullmatch(match["other"]):
            yield match["other"][:LONGEST_WORD]


def pairs(word: str) -> list[str]:
    """The pairs a Hangul word of two or more syllables is looked up by, to stand in this order."""
    return [word[at : at + 2] for at in range(len(word) - 1)]


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """English stem of a folded word, the word itself where it has none: `plants` → `plant`.

    Vietnamese syllables end in no English suffix, so all texts may be stemmed alike.
    """
    if len(word) < 3 or not word.isascii() or not word.isalpha():
        return word
    # A stemmer keeps the word it works on, so threads cannot share one.
    return str(snowballstemmer.stemmer("english").stemWord(word))


def stems(tokens: Iterable[str]) -> list[str]:
    """The stems that differ from their folded tokens, each once, in order of appearance."""
    found = ((token, stem(token)) for token in tokens)
    return list(dict.fromkeys(stemmed for token, stemmed in found if stemmed != token))


def without_particle(word: str) -> str:
    """A Korean word without the particle at its end; the word itself where there is none.

    응이선에서 → 응이선. A particle that does not fit the syllable before it belongs to the word
    (축산농가: 가 never follows ㅇ), and what is left has at least two syllables.
    """
    for particle, after_consonant in _PARTICLES.items():
        left = word.removesuffix(particle)
        if left == word or len(left) < 2 or not is_hangul(word):
            continue
        final = (ord(left[-1]) - ord("가")) % 28
        closed = final != 0 and not (particle in ("로", "으로") and final == _FINAL_RIEUL)
        if after_consonant is None or after_consonant == closed:
            return left
    return word


def code_form(letters: str, digits: str) -> str:
    """One spelling for all of TH-001, th001 and TH 1: `th001`."""
    return f"{letters.lower()}{(digits.lstrip('0') or '0').zfill(3)}"


def code_of(word: str, following: str = "") -> str:
    """The code that a folded word, or a word and the number after it, may be; else nothing.

    `th001` → `th001`; `th`, `1` → `th001`; `thanh`, `1` → ``.
    """
    match = _CODE.fullmatch(f"{word} {following}".strip())
    return code_form(match["letters"], match["digits"]) if match else ""


def codes(text: str) -> list[str]:
    """What may be a record's code in a text, each in the form of `code_form`."""
    return [code_form(match["letters"], match["digits"]) for match in _CODE.finditer(fold(text))]


def name_form(name: str) -> str:
    """A place name as it is looked up: folded words with one space, Hangul without: `nghi son`."""
    found = words(fold(name))
    return ("" if all(map(is_hangul, found)) else " ").join(found)


def letters(word: str) -> str:
    """The letters of a word one by one, of a Hangul syllable two or three; for typing errors."""
    return unicodedata.normalize("NFD", word)
