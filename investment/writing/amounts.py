"""Amounts of money as Vietnamese, English and Korean write them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, localcontext
from typing import Final

from investment.money import Money, rounded
from investment.writing.figures import RANGE_DASH, RANGE_WORD, qualify
from investment.writing.numerals import EXACT, format_number, join_korean, korean_number

VIETNAMESE_SCALES: Final = ((10**9, "tỷ"), (10**6, "triệu"))
# Vietnamese sources count đồng in thousands of billions, and so do English texts on Viet Nam.
DONG_SCALES: Final = ((10**9, "billion"), (10**6, "million"))
ENGLISH_SCALES: Final = ((10**12, "trillion"), *DONG_SCALES)
VIETNAMESE_CURRENCIES: Final = {"VND": "đồng", "KRW": "won"}
KOREAN_CURRENCIES: Final = {
    "USD": "달러",
    "VND": "동",
    "KRW": "원",
    "EUR": "유로",
    "JPY": "엔",
    "CNY": "위안",
}
_Scale = tuple[int, str]
UNSCALED: Final[_Scale] = (1, "")


def format_money(
    money: Money, *, language: str, qualifier: str = "exact", low: Money | None = None
) -> str:
    """Write an amount or a range with every digit it has.

    vi `3.524 tỷ đồng`, `100–150 triệu USD`; en `VND 3,524 billion`, `US$100–150 million`;
    ko `3조 5,240억 동`, `1억~1억 5,000만 달러`.

    Args:
        money: the amount; of a range, its larger end.
        language: vi, en or ko.
        qualifier: exact, over, nearly, about or estimate (vocabulary `capital_qualifiers`).
        low: the smaller end of a range, in the same currency.

    Raises:
        ValueError: the ends are in two currencies or in the wrong order.
    """
    if low is not None and (low.currency != money.currency or low.amount > money.amount):
        raise ValueError("a range has one currency and its smaller end first")
    smaller = None if low is None or low.amount == money.amount else low.amount
    writer = {"vi": _vietnamese, "ko": _korean}.get(language, _english)
    return qualify(writer(money, smaller), qualifier, language)


def format_converted(money: Money, *, language: str, low: Money | None = None) -> str:
    """Write a converted amount to three digits, marked as such: ≈ US$59.3 million, 약 5,930만 달러.

    Rate and date belong beside it (design §5).
    """
    smaller = None if low is None else rounded(low)
    if language == "ko":
        return format_money(rounded(money), language=language, qualifier="about", low=smaller)
    return f"≈ {format_money(rounded(money), language=language, low=smaller)}"


def _vietnamese(money: Money, low: Decimal | None) -> str:
    currency = VIETNAMESE_CURRENCIES.get(money.currency, money.currency)
    scale = _scale(money.amount, VIETNAMESE_SCALES)
    high = _scaled(money.amount, scale, "vi")
    if low is None:
        return f"{high} {currency}"
    low_scale = _low_scale(low, scale, VIETNAMESE_SCALES)
    if low_scale == scale:
        return f"{_scaled(low, (scale[0], ''), 'vi')}{RANGE_DASH['vi']}{high} {currency}"
    return f"{_scaled(low, low_scale, 'vi')}{RANGE_WORD['vi']}{high} {currency}"


def _english(money: Money, low: Decimal | None) -> str:
    currency = "US$" if money.currency == "USD" else f"{money.currency} "
    scales = DONG_SCALES if money.currency == "VND" else ENGLISH_SCALES
    scale = _scale(money.amount, scales)
    high = _scaled(money.amount, scale, "en")
    if low is None:
        return f"{currency}{high}"
    low_scale = _low_scale(low, scale, scales)
    if low_scale == scale:
        return f"{currency}{_scaled(low, (scale[0], ''), 'en')}{RANGE_DASH['en']}{high}"
    return f"{currency}{_scaled(low, low_scale, 'en')}{RANGE_WORD['en']}{currency}{high}"


def _korean(money: Money, low: Decimal | None) -> str:
    currency = KOREAN_CURRENCIES.get(money.currency, f" {money.currency}")
    high = _korean_amount(money.amount, currency)
    if low is None:
        return high
    smaller = korean_number(low)
    # `5,000~1억 달러` would be read as 5,000억, so a bare number takes its currency along.
    if low < 10**4 <= money.amount:
        smaller = _korean_amount(low, currency)
    return f"{smaller}{RANGE_DASH['ko']}{high}"


def _korean_amount(amount: Decimal, currency: str) -> str:
    if currency.startswith(" "):
        return f"{korean_number(amount)}{currency}"
    return join_korean(korean_number(amount), currency)


def _scale(amount: Decimal, scales: Sequence[_Scale]) -> _Scale:
    return next((scale for scale in scales if amount >= scale[0]), UNSCALED)


def _low_scale(low: Decimal, high_scale: _Scale, scales: Sequence[_Scale]) -> _Scale:
    """The smaller end keeps its own scale, but a bare number would be read in the larger's."""
    own = _scale(low, scales)
    return high_scale if own == UNSCALED else own


def _scaled(amount: Decimal, scale: _Scale, language: str) -> str:
    size, word = scale
    with localcontext(EXACT):
        number = format_number(amount / size, language)
    return f"{number} {word}" if word else number
