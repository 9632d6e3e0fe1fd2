"""What stands around a published figure: its qualifier, its two ends, signs it may not have."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from django.utils.translation import gettext_lazy as _

from investment.writing.refusals import NotUnderstood

LONGEST: Final = 120
RANGE_DASH: Final = {"vi": "–", "en": "–", "ko": "~"}
RANGE_WORD: Final = {"vi": " đến ", "en": " to ", "ko": "~"}

# The patterns of the vocabulary `capital_qualifiers`.
PATTERNS: Final[dict[str, dict[str, str]]] = {
    "exact": {"vi": "{figure}", "en": "{figure}", "ko": "{figure}"},
    "over": {"vi": "hơn {figure}", "en": "over {figure}", "ko": "{figure} 이상"},
    "nearly": {"vi": "gần {figure}", "en": "nearly {figure}", "ko": "{figure} 가까이"},
    "about": {"vi": "khoảng {figure}", "en": "about {figure}", "ko": "약 {figure}"},
    "estimate": {"vi": "ước {figure}", "en": "an estimated {figure}", "ko": "{figure}(추정)"},
}
_BEFORE: Final = {
    "over": "hơn|trên|over|more than",
    "nearly": "gần|nearly|almost|거의",
    "about": "khoảng|chừng|xấp xỉ|about|around|approximately|approx\\.?|≈|~|약|대략",
    "estimate": "ước tính|ước|an estimated|estimated|추정",
}
_AFTER: Final = {
    "over": "이상|trở lên",
    "nearly": "가까이",
    "about": "내외|안팎",
    "estimate": r"\(추정\)|\(estimated?\)|\(ước tính\)|추정",
}
_BEFORE_PATTERNS: Final = {
    code: re.compile(rf"(?:{words})(?![^\W\d_])\s*") for code, words in _BEFORE.items()
}
_AFTER_PATTERNS: Final = {code: re.compile(rf"\s*(?:{words})$") for code, words in _AFTER.items()}
_FROM: Final = re.compile(r"(?:từ|from)(?![^\W\d_])\s*")
# A hyphen or a tilde joins two ends only where a figure ends before it; that of `héc-ta` does not.
_BETWEEN: Final = re.compile(
    r"\s*[–—]\s*|(?<=\S)(?<!héc)\s*[-~∼]\s*|\s+(?:to|đến|tới)\s+"
    r"|(?<=[십백천만억조원동러])\s*에서\s+"
)


def qualify(figure: str, qualifier: str, language: str) -> str:
    """Put a figure into the words that say how exact it is: “over {figure}”, “약 {figure}”.

    Raises:
        KeyError: a qualifier or language that the vocabulary does not have.
    """
    return PATTERNS[qualifier][language].format(figure=figure)


def clean(text: str) -> str:
    """Fold what a person wrote to one form: NFKC, lower case, single spaces, no full stop.

    Raises:
        NotUnderstood: nothing written, too long, a control character, or a raised digit, which
            folding would glue to the number before it (a footnote mark after an amount).
    """
    text = text.replace("m²", "m2").replace("m³", "m3")
    if len(text) > LONGEST:
        raise NotUnderstood(_("Please write at most %(limit)d characters."), limit=LONGEST)
    if any(unicodedata.category(character) in ("Cc", "No") for character in text.strip()):
        raise NotUnderstood(_("The text holds a character that no figure has."))
    text = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    text = text.rstrip(" .;,")
    if not text:
        raise NotUnderstood(_("Please write a figure."))
    return text


def take_qualifier(text: str) -> tuple[str, str]:
    """Split a cleaned text into the code of its qualifier and the rest; `exact` if it has none."""
    for code, pattern in _BEFORE_PATTERNS.items():
        if match := pattern.match(text):
            return code, text[match.end() :]
    for code, pattern in _AFTER_PATTERNS.items():
        if match := pattern.search(text):
            return code, text[: match.start()]
    return "exact", text


def take_range(text: str) -> tuple[str | None, str]:
    """Split a cleaned text into its smaller and larger end; None and the text if it has but one.

    Raises:
        NotUnderstood: a negative figure, or more than two ends.
    """
    if match := _FROM.match(text):
        text = text[match.end() :]
    ends = _BETWEEN.split(text)
    if any(re.match(r"[-−–—]", end) for end in (text, *ends)) or "−" in text:
        raise NotUnderstood(_("A figure cannot be negative."))
    if len(ends) > 2 or not all(ends):
        raise NotUnderstood(_("“%(text)s” is not one figure or a range."), text=text[:40])
    return (ends[0], ends[1]) if len(ends) == 2 else (None, ends[0])
