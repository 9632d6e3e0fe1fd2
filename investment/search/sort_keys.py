"""Keys by which names and codes stand in the alphabetical order of each language.

Made in Python and stored, because databases sort by their own collations. Keys consist of digits
and lower-case letters in an order on which every collation agrees.
"""

from __future__ import annotations

import re
import unicodedata

from investment.text import fold, words

_LONGEST = 110  # bytes of a key before it is written in hexadecimal digits

# TCVN order of letters; tones are compared after the letters of a word: level, grave, hook, tilde,
# acute, dot below.
_VIETNAMESE = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANKS = {letter: chr(ord("A") + rank) for rank, letter in enumerate(_VIETNAMESE)}
_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_DIGITS = re.compile(r"[0-9]+")


def name_key(name: str, language: str) -> str:
    """The sort key of a name in a language, at most 220 characters.

    Vietnamese: letters, then tones, word by word. Korean: Hangul before Latin letters. English:
    without diacritics. Numbers stand before letters and in order of their value.
    """
    numbered = _DIGITS.sub(lambda match: f" {match[0].lstrip('0').zfill(8)} ", name)
    written = {"vi": _vietnamese, "ko": _korean}.get(language, fold)(numbered)
    return " ".join(written.split()).encode()[:_LONGEST].hex()


def code_key(code: str) -> str:
    """The sort key of a code: TH-9 before TH-10, whatever the database thinks of hyphens."""
    parts = re.findall(r"[a-z]+|[0-9]+", fold(code))
    return "".join(part.zfill(10) if part.isdigit() else part for part in parts)[:60]


def _vietnamese(name: str) -> str:
    decomposed = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", name).casefold())
    return " ".join(
        _vietnamese_word(word) for word in re.findall(r"[^\W_][\w\u0300-\u036f]*", decomposed)
    )


def _vietnamese_word(word: str) -> str:
    tone = next((_TONES[mark] for mark in word if mark in _TONES), "0")
    letters = unicodedata.normalize("NFC", "".join(mark for mark in word if mark not in _TONES))
    return "".join(_RANKS.get(letter, letter) for letter in letters) + tone


def _korean(name: str) -> str:
    # Hangul stands behind Latin in Unicode, before it in a Korean dictionary.
    return " ".join(
        word if "가" <= word[0] <= "힣" or word[0].isdigit() else f"\U0010ffff{word}"
        for word in words(fold(name))
    )
