"""Numbers in digits, as Vietnamese, English and Korean separate and group them."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext
from typing import Final

from django.utils.translation import gettext_lazy as _

from investment.writing.refusals import NotUnderstood

# Wide enough that no product or sum of what we accept is ever rounded silently.
EXACT: Final = Context(prec=80, rounding=ROUND_HALF_UP)
MOST_DIGITS: Final = 30
KOREAN_UNITS: Final = ((10**12, "조"), (10**8, "억"), (10**4, "만"))

_SPACED = re.compile(r"[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?")
_SWAPPED = str.maketrans(",.", ".,")


def format_number(value: Decimal | int, language: str, max_decimals: int | None = None) -> str:
    """Write a number as the language does: vi 1.234,5; en and ko 1,234.5.

    Args:
        value: any finite number.
        language: vi, en or ko.
        max_decimals: round half up to so many decimals; None keeps every digit.

    Returns:
        Digits grouped by three, without zeros at the end of the decimals.

    Raises:
        ValueError: the number is not finite.
    """
    number = Decimal(value)
    if not number.is_finite():
        raise ValueError("only a finite number can be written")
    with localcontext(EXACT):
        if max_decimals is not None:
            number = number.quantize(Decimal(1).scaleb(-max_decimals))
        text = f"{number:,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.translate(_SWAPPED) if language == "vi" else text


def korean_number(value: Decimal | int) -> str:
    """Write a number in steps of ten thousand: 150,000,000 is 1억 5,000만, 12,345 is 1만 2,345."""
    number = Decimal(value)
    rest = int(number)
    parts: list[str] = []
    for size, unit in KOREAN_UNITS:
        count, rest = divmod(rest, size)
        if count:
            parts.append(f"{count:,}{unit}")
    with localcontext(EXACT):
        remainder = number - int(number) + rest
    if remainder or not parts:
        parts.append(format_number(remainder, "ko"))
    return " ".join(parts)


def join_korean(number: str, unit: str) -> str:
    """A Korean unit stands apart after 만, 억, 조 and close to a digit: 5,930만 달러, 500달러."""
    return f"{number} {unit}" if number[-1:] in "조억만" else f"{number}{unit}"


def read_number(text: str, language: str | None = None) -> Decimal:
    """Read digits with separators, as people of any of the three languages type them.

    Two kinds of separator, a repeated one, or a group that is not of three digits settle what is
    what. `3.524` and `3,524` are settled by the language; without one they are thousands.

    Args:
        text: digits with points, commas or spaces.
        language: vi, en, ko or None where it is not known.

    Raises:
        NotUnderstood: not a number, or more than 30 digits.
    """
    text = text.strip()
    if _SPACED.fullmatch(text):
        text = text.replace(" ", "")
    decimal_mark = _decimal_mark(text, language)
    whole, _mark, decimals = text.partition(decimal_mark) if decimal_mark else (text, "", "")
    grouped = re.fullmatch(r"[0-9]+|[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*", whole)
    is_broken = bool(decimal_mark) and not re.fullmatch(r"[0-9]+", decimals)
    digits = re.sub(r"[.,]", "", whole)
    if not grouped or is_broken or len(digits) + len(decimals) > MOST_DIGITS:
        raise NotUnderstood(_("“%(text)s” is not a number."), text=text[:40])
    return Decimal(f"{digits}.{decimals}" if decimals else digits)


def _decimal_mark(text: str, language: str | None) -> str:
    """Which of the separators in the text begins the decimals; empty where none does."""
    marks = [character for character in text if character in ".,"]
    if not marks:
        return ""
    if len(set(marks)) == 2:
        return marks[-1] if marks.count(marks[-1]) == 1 else ""
    if len(marks) > 1:
        return ""
    mark = marks[0]
    whole, _mark, decimals = text.partition(mark)
    if len(decimals) != 3 or len(whole) > 3 or whole.startswith("0"):
        return mark
    if language is None:
        return ""
    return mark if mark == ("," if language == "vi" else ".") else ""
