"""Numbers with words of size, as they are read: `1 tỷ 500 triệu`, `1.5 billion`, `3조 5천억`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, localcontext
from typing import Final

from django.utils.translation import gettext_lazy as _

from investment.writing.numerals import EXACT, read_number
from investment.writing.refusals import NotUnderstood

# A small word multiplies inside a section that a large word closes: 5천 3백|억, 3 nghìn|tỷ.
SMALL: Final[dict[str, dict[str, int]]] = {
    "vi": {"trăm": 100, "nghìn": 1000, "ngàn": 1000, "nghin": 1000, "ngan": 1000},
    "en": {"hundred": 100, "thousand": 1000, "k": 1000},
    "ko": {"십": 10, "백": 100, "천": 1000},
}
LARGE: Final[dict[str, dict[str, int]]] = {
    "vi": {
        "triệu": 10**6,
        "trieu": 10**6,
        "tr": 10**6,
        "tỷ": 10**9,
        "tỉ": 10**9,
        "ty": 10**9,
        "ti": 10**9,
    },
    "en": {
        **dict.fromkeys(("million", "millions", "mln", "mn", "m"), 10**6),
        **dict.fromkeys(("billion", "billions", "bln", "bn", "b"), 10**9),
        **dict.fromkeys(("trillion", "trillions", "tn"), 10**12),
    },
    "ko": {"만": 10**4, "억": 10**8, "조": 10**12},
}
_LANGUAGE: Final = {
    word: language for sizes in (SMALL, LARGE) for language in sizes for word in sizes[language]
}
_SMALL: Final = {word: size for words in SMALL.values() for word, size in words.items()}
_LARGE: Final = {word: size for words in LARGE.values() for word, size in words.items()}
_WORDS = "|".join(sorted(map(re.escape, _LANGUAGE), key=len, reverse=True))
_TOKEN = re.compile(
    rf"\s*(?:(?P<number>[0-9]{{1,3}}(?: [0-9]{{3}})+(?:[.,][0-9]+)?(?![0-9.,])|[0-9][0-9.,]*)"
    rf"|(?P<korean>[십백천만억조])|(?P<word>{_WORDS})(?![^\W\d_]))\s*"
)


@dataclass(frozen=True, slots=True)
class NumberPhrase:
    """A number that was read, and what its words tell about the way it was written."""

    value: Decimal
    leading_size: int  # what the first number is multiplied by: 10**8 in `1억 5,000만`
    language: str | None  # of the words of size; None where there are none


def read_phrase(text: str, language: str | None = None) -> NumberPhrase:
    """Read a number with or without words of size; sizes must descend.

    Args:
        text: folded to lower case, without currency, unit or qualifier.
        language: settles `3.524` and `3,524` where the words themselves do not.

    Raises:
        NotUnderstood: an unknown word, no number, or words in an order nobody writes.
    """
    tokens = _tokens(text)
    spoken = next((_LANGUAGE[token] for token in tokens if token in _LANGUAGE), None)
    sum_ = _Sum(text)
    for token in tokens:
        if token in _SMALL:
            sum_.small(_SMALL[token], is_korean=_LANGUAGE[token] == "ko")
        elif token in _LARGE:
            sum_.large(_LARGE[token])
        else:
            sum_.number(read_number(token, spoken or language))
    value, leading_size = sum_.close()
    return NumberPhrase(value=value, leading_size=leading_size, language=spoken)


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if not match:
            raise NotUnderstood(_("“%(text)s” is not a number."), text=text[:40])
        tokens.append(match[match.lastgroup or 0])
        position = match.end()
    return tokens


class _Sum:
    """Adds up sections from the largest size down, and refuses any other order."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.total = Decimal(0)
        self.section = Decimal(0)
        self.current: Decimal | None = None
        self.last_small: int | None = None
        self.last_large: int | None = None
        self.leading_small: int | None = None
        self.leading_size: int | None = None
        self.has_decimals = False

    def number(self, value: Decimal) -> None:
        self._refuse_if(self.current is not None or self.has_decimals)
        self.current = value
        self.has_decimals = value != value.to_integral_value()

    def small(self, size: int, *, is_korean: bool) -> None:
        # Korean alone leaves out the one: 백만 is a million.
        self._refuse_if(self.current is None and not is_korean)
        self._refuse_if(self.last_small is not None and size >= self.last_small)
        with localcontext(EXACT):
            self.section += (Decimal(1) if self.current is None else self.current) * size
        if self.leading_small is None:
            self.leading_small = size
        self.current, self.last_small = None, size

    def large(self, size: int) -> None:
        self._refuse_if(self.current is None and not self.section)
        self._refuse_if(self.last_large is not None and size >= self.last_large)
        self.leading_size = self.leading_size or size * (self.leading_small or 1)
        self._add(size)
        self.last_large, self.last_small = size, None

    def close(self) -> tuple[Decimal, int]:
        if self.current is not None or self.section:
            self._add(1)
        else:
            self._refuse_if(self.last_large is None)
        return self.total, self.leading_size or self.leading_small or 1

    def _add(self, size: int) -> None:
        with localcontext(EXACT):
            amount = (self.section + (self.current or 0)) * size
            self._refuse_if(self.last_large is not None and amount >= self.last_large)
            self.total += amount
        self.section, self.current = Decimal(0), None

    def _refuse_if(self, is_wrong: bool) -> None:
        if is_wrong:
            raise NotUnderstood(_("“%(text)s” is not a number."), text=self.text[:40])
