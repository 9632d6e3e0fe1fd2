"""Amounts of money as people type and newspapers print them, in any of the three languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, localcontext
from typing import Final

from django.utils.translation import gettext_lazy as _

from investment.money import LARGEST_AMOUNT, Money, MoneyNotUnderstood
from investment.writing.figures import clean, take_qualifier, take_range
from investment.writing.number_words import NumberPhrase, read_phrase
from investment.writing.numerals import EXACT
from investment.writing.refusals import NotUnderstood

# Signs and words by language; "" where the word tells no language. All folded to lower case.
CURRENCIES: Final[dict[str, dict[str, str]]] = {
    "USD": {
        "": r"us\$|\$|usd",
        "vi": "đô[ -]la mỹ|đô[ -]la|đô mỹ|đô",
        "en": "us dollars?|u\\.s\\. dollars?|dollars?",
        "ko": "미국 ?달러|미 ?달러|달러|미화|불",
    },
    "VND": {"": "vnd|vnđ|₫", "vi": "đồng|đ", "en": "dongs?", "ko": "베트남 ?동|동"},
    "KRW": {"": "krw|₩|(?:korean )?won", "ko": "한국 ?원|원화|원"},
    "EUR": {"": "eur|€|euros?", "ko": "유로"},
    "JPY": {"": "jpy|¥|(?:japanese )?yen", "vi": "yên", "ko": "엔"},
    "CNY": {"": "cny|rmb", "vi": "nhân dân tệ", "en": "yuan", "ko": "위안"},
    "SGD": {"": r"sgd|s\$"},
    "AUD": {"": r"aud|a\$"},
    "HKD": {"": r"hkd|hk\$"},
    "TWD": {"": r"twd|nt\$"},
    "GBP": {"": "gbp|£"},
    "THB": {"": "thb|฿"},
    "LAK": {"": "lak|₭"},
    "CHF": {"": "chf"},
    "CAD": {"": "cad"},
    "MYR": {"": "myr"},
}
_FLAT: Final = [
    (currency, language, words)
    for currency, by_language in CURRENCIES.items()
    for language, words in by_language.items()
]
_BEFORE: Final = [
    (currency, language, re.compile(rf"(?:{words})(?![^\W\d_])\s*"))
    for currency, language, words in _FLAT
]
# A word of Hangul may touch the number's last word (만달러); a word of letters may not.
_AFTER: Final = [
    (currency, language, re.compile(rf"\s*(?:\((?:{words})\)|(?<![a-zà-ỹđ.])(?:{words}))$"))
    for currency, language, words in _FLAT
]


@dataclass(frozen=True, slots=True)
class PublishedAmount:
    """An amount with what a publication says about it; `low` is the smaller end of a range."""

    money: Money
    low: Money | None = None
    qualifier: str = "exact"


@dataclass(frozen=True, slots=True)
class _End:
    """One end of what was written: its currency, the language its words betray, the number."""

    currency: str | None
    language: str | None
    number: str


def parse(text: str, *, language: str | None = None, currency: str | None = None) -> Money:
    """Read one exact amount: `15.000 tỷ đồng`, `$150 million`, `3조 5천억 원`.

    Args:
        text: as typed; the order of digits and words is free, `tỷ` and `triệu` alone mean đồng.
        language: vi, en or ko, settles `3.524` and `3,524` where the words do not.
        currency: ISO 4217 code to assume where none is written.

    Raises:
        MoneyNotUnderstood: not an amount, a range, a qualified or negative amount, an absurd size.
    """
    published = parse_published(text, language=language, currency=currency)
    if published.low is not None or published.qualifier != "exact":
        raise MoneyNotUnderstood(
            _("“%(text)s” is more than one exact amount; a range or “about” has its own field."),
            text=text[:40],
        )
    return published.money


def parse_published(
    text: str, *, language: str | None = None, currency: str | None = None
) -> PublishedAmount:
    """Read an amount as published, with its qualifier and, of a range, both ends.

    `over VND 1,550 billion`, `từ 100 đến 150 triệu USD`, `1억~1억 5,000만 달러`,
    `USD 322 million (estimate)`. Arguments and errors as `parse`.
    """
    try:
        qualifier, figure = take_qualifier(clean(text))
        smaller, larger = take_range(figure)
        high, low = _end(larger), None if smaller is None else _end(smaller)
        style = high.language or (low and low.language) or language
        phrase = read_phrase(high.number, style)
        money = Money(_bounded(phrase.value), _currency(text, high, low, phrase, currency))
        if low is None:
            return PublishedAmount(money, None, qualifier)
        amount = _smaller_amount(low, phrase, style)
    except NotUnderstood as error:
        raise MoneyNotUnderstood(error.sentence, **error.values) from error
    if amount > money.amount:
        raise MoneyNotUnderstood(_("The smaller amount of a range comes first."))
    return PublishedAmount(money, Money(amount, money.currency), qualifier)


def _end(text: str) -> _End:
    """Take the currency off both sides: `us$5 billion`, `미화 5억 달러`, `50억 달러(usd)`."""
    found: list[tuple[str, str]] = []
    stands_before = False
    for currency, language, pattern in _BEFORE:
        if match := pattern.match(text):
            found.append((currency, language))
            text, stands_before = text[match.end() :], True
            break
    while match_after := next(
        ((code, language, m) for code, language, p in _AFTER if (m := p.search(text))), None
    ):
        code, language, match = match_after
        found.append((code, language))
        text = text[: match.start()]
    if len({code for code, _language in found}) > 1:
        raise NotUnderstood(_("Please write one currency."))
    # English alone puts the currency first; where no word tells, that tells.
    spoken = next((language for _code, language in found if language), None)
    return _End(
        currency=found[0][0] if found else None,
        language=spoken or ("en" if stands_before else None),
        number=text.strip(),
    )


def _currency(
    text: str, high: _End, low: _End | None, phrase: NumberPhrase, assumed: str | None
) -> str:
    low_currency = low.currency if low else None
    if low_currency and high.currency and low_currency != high.currency:
        raise NotUnderstood(_("Please write one currency."))
    written = high.currency or low_currency or assumed
    if written is None and phrase.language == "vi":
        written = "VND"  # a Vietnamese text that counts in tỷ and triệu means đồng
    if written is None:
        raise NotUnderstood(
            _("“%(text)s” has no currency; write for example US$5 million or 5 tỷ đồng."),
            text=text[:40],
        )
    return written


def _smaller_amount(low: _End, high: NumberPhrase, style: str | None) -> Decimal:
    """A smaller end without words of size takes the size of the larger: `100–150 million`."""
    if not low.number:  # `USD -5 million`: what looked like a range is a minus sign
        raise NotUnderstood(_("A figure cannot be negative."))
    phrase = read_phrase(low.number, style)
    has_own_size = phrase.language is not None or (low.currency and low.language != "en")
    if has_own_size:
        return _bounded(phrase.value)
    with localcontext(EXACT):
        return _bounded(phrase.value * high.leading_size)


def _bounded(amount: Decimal) -> Decimal:
    if not 0 < amount < LARGEST_AMOUNT:
        raise NotUnderstood(
            _(
                "An amount is greater than zero and no larger than projects are; "
                "leave it empty where nothing was published."
            )
        )
    return amount
