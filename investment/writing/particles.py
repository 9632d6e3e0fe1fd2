"""Korean particles by the last sound: 공장은 and 단지는, 항으로 and 단지로, 서울로."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from typing import Final


class FinalSound(Enum):
    """How a word ends when it is read aloud in Korean."""

    VOWEL = "vowel"
    RIEUL = "rieul"  # ㄹ counts as a consonant, but takes 로
    CONSONANT = "consonant"


# After a consonant, after a vowel. Either order of writing the pair is known.
PAIRS: Final = (
    ("은", "는"),
    ("이", "가"),
    ("을", "를"),
    ("과", "와"),
    ("으로", "로"),
    ("이나", "나"),
    ("이라", "라"),
    ("이며", "며"),
)
_PAIRS: Final = {
    **{f"{closed}/{open_}": (closed, open_) for closed, open_ in PAIRS},
    **{f"{open_}/{closed}": (closed, open_) for closed, open_ in PAIRS},
}
_DIGITS: Final = {
    **dict.fromkeys("178", FinalSound.RIEUL),  # 일 칠 팔
    **dict.fromkeys("036", FinalSound.CONSONANT),  # 영 삼 육
    **dict.fromkeys("2459", FinalSound.VOWEL),  # 이 사 오 구
}
_LETTERS: Final = {
    **dict.fromkeys("LR", FinalSound.RIEUL),  # 엘 알
    **dict.fromkeys("MN", FinalSound.CONSONANT),  # 엠 엔
}
_UNITS: Final = {
    **dict.fromkeys(
        ("ha", "km", "m", "cm", "m²", "km²", "m³", "m2", "km2", "m3", "mw", "kw", "gw", "kv"),
        FinalSound.VOWEL,  # 헥타르 킬로미터 제곱미터 메가와트 볼트
    ),
    **dict.fromkeys(("%", "kva", "mva"), FinalSound.VOWEL),  # 퍼센트 케이브이에이
    **dict.fromkeys(("kg", "mg", "g", "t"), FinalSound.CONSONANT),  # 킬로그램 톤
    **dict.fromkeys(("kwh", "mwh", "℃"), FinalSound.VOWEL),  # 와트시 도
}
_WORD_ENDINGS: Final = {
    **dict.fromkeys(("l", "ll"), FinalSound.RIEUL),
    **dict.fromkeys(("m", "n", "ng", "nh", "p", "t", "c", "ch", "k"), FinalSound.CONSONANT),
}
_BRACKETS: Final = re.compile(r"(?<=\S)\s*(?:\([^()]*\)|\[[^\[\]]*\])$")
_UNIT: Final = re.compile(r"(?:^|[0-9만억조]\s*)(%|℃|[A-Za-z]+[²³23]?)$")
# đ has no decomposition, so NFD leaves it alone.
_BARRED_D: Final = str.maketrans("đĐ", "dD")
_SILENT: Final = " \t\n.,;:!?…·\"'”’»›)]}>」』）】"


def with_particle(text: str, pair: str) -> str:
    """Put the right particle of a pair to a text.

    Args:
        text: a name or figure; a closing quote is skipped, a bracketed remark as well, because
            the particle follows the word before it (수출가공기업(EPE)은).
        pair: `은/는`, `이/가`, `을/를`, `과/와`, `으로/로` …, in either order.

    Returns:
        The text with the particle; with both, as in 은(는), where the reading is unknown.

    Raises:
        KeyError: an unknown pair.
    """
    closed, open_ = _PAIRS[pair]
    sound = final_sound(text)
    if sound is None:
        return f"{text}(으)로" if closed == "으로" else f"{text}{closed}({open_})"
    takes_open = sound is FinalSound.VOWEL or (closed == "으로" and sound is FinalSound.RIEUL)
    return f"{text}{open_ if takes_open else closed}"


def final_sound(text: str) -> FinalSound | None:
    """How a text ends when read in Korean; None where that is not known.

    Digits are read as numbers (10 십, 10000 만), capitals letter by letter (KCN 케이시엔), units
    in full (ha 헥타르), other Latin words by their last sound as in Vietnamese names.
    """
    text = unicodedata.normalize("NFC", text).rstrip()
    text = _BRACKETS.sub("", text).rstrip(_SILENT)
    if not text:
        return None
    last = text[-1]
    if "가" <= last <= "힣":
        return _syllable(last)
    if match := _UNIT.search(text):
        unit = match[1]
        # A bare capital is a letter, as in `Block M`; after a number it is a unit.
        if unit.lower() in _UNITS and (text != unit or not unit.isupper()):
            return _UNITS[unit.lower()]
    if last.isascii() and last.isdigit():
        return _number(text)
    if last.isalpha():
        return _latin(text)
    return None


def _syllable(syllable: str) -> FinalSound:
    # Hangul syllables stand in blocks of 28, one for each final; 8 is ㄹ.
    final = (ord(syllable) - ord("가")) % 28
    return {0: FinalSound.VOWEL, 8: FinalSound.RIEUL}.get(final, FinalSound.CONSONANT)


def _number(text: str) -> FinalSound:
    match = re.search(r"[0-9][0-9,]*(?:\.[0-9]+)?$", text)
    digits = match[0].replace(",", "") if match else text[-1]
    zeros = len(digits) - len(digits.rstrip("0"))
    if "." in digits or zeros == 0 or zeros == len(digits):
        return _DIGITS[digits[-1]]
    # 십 백 천 만 억 end in a consonant, 조 (twelve zeros and more) in a vowel.
    return FinalSound.CONSONANT if zeros < 12 else FinalSound.VOWEL


def _latin(text: str) -> FinalSound | None:
    match = re.search(r"[^\W\d_]+$", text)
    word = match[0] if match else ""
    bare = "".join(
        letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter)
    ).translate(_BARRED_D)
    if not bare.isascii() or not bare:
        return None
    if bare.isupper():
        return _LETTERS.get(bare[-1], FinalSound.VOWEL)
    ending = re.search(r"[^aeiouy]*$", bare.lower())
    return _WORD_ENDINGS.get(ending[0] if ending else "", FinalSound.VOWEL)
