"""Amounts as people write them, and that every written amount is read again."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from investment.money import Money, MoneyNotUnderstood
from investment.writing.amount_reading import PublishedAmount, parse, parse_published
from investment.writing.amounts import format_money
from investment.writing.figures import PATTERNS

LANGUAGES = ("vi", "en", "ko")
AMOUNTS = st.one_of(
    st.decimals(min_value="0.01", max_value=10**16, places=2),
    st.integers(1, 10**7).map(lambda number: Decimal(number) * 10**6),
    st.integers(1, 10**4).map(Decimal),
)
CURRENCIES = st.sampled_from(["USD", "VND", "KRW", "EUR", "JPY", "CNY", "SGD", "THB"])


@pytest.mark.parametrize("language", LANGUAGES)
@given(amount=AMOUNTS, currency=CURRENCIES)
def test_a_written_amount_is_read_again(language: str, amount: Decimal, currency: str) -> None:
    money = Money(amount, currency)
    assert parse(format_money(money, language=language), language=language) == money


@pytest.mark.parametrize("language", LANGUAGES)
@given(
    ends=st.lists(AMOUNTS, min_size=2, max_size=2, unique=True).map(sorted),
    currency=CURRENCIES,
    qualifier=st.sampled_from(list(PATTERNS)),
)
def test_a_written_range_is_read_again(
    language: str, ends: list[Decimal], currency: str, qualifier: str
) -> None:
    low, high = (Money(amount, currency) for amount in ends)
    text = format_money(high, language=language, qualifier=qualifier, low=low)
    assert parse_published(text, language=language) == PublishedAmount(high, low, qualifier)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    money = None
    with suppress(MoneyNotUnderstood):  # any other error fails the test
        money = parse(text)
    assert money is None or money.amount > 0


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("15.000 tỷ đồng", "15E12", "VND"),
        ("1.234,5 tỷ", "1234.5E9", "VND"),
        ("$150 million", "150E6", "USD"),
        ("150 triệu USD", "150E6", "USD"),
        ("3조 5천억 원", "3.5E12", "KRW"),
        ("1억 5,000만 달러", "150E6", "USD"),
        ("US$5 billion", "5E9", "USD"),
        ("VND 3,524 billion", "3524E9", "VND"),
        ("3.524 tỷ đồng", "3524E9", "VND"),
        ("10억 동", "1E9", "VND"),
        ("USD 5,000 million", "5E9", "USD"),
        ("VND 404.967 billion", "404.967E9", "VND"),
        ("미화 5억 달러", "5E8", "USD"),
        ("50억 달러(USD)", "5E9", "USD"),
        ("3,5 tỷ đô la Mỹ", "3.5E9", "USD"),
        ("500.000đ", "500000", "VND"),
        ("50 ty dong", "50E9", "VND"),
        ("S$20m", "20E6", "SGD"),
    ],
)
@pytest.mark.parametrize("language", [None, *LANGUAGES])
def test_words_settle_the_separators_whatever_the_page_language(
    text: str, amount: str, currency: str, language: str | None
) -> None:
    assert parse(text, language=language) == Money(Decimal(amount), currency)


def test_the_language_settles_what_words_do_not() -> None:
    assert parse("1.500 USD", language="vi").amount == 1500
    assert parse("1.500 USD", language="en").amount == Decimal("1.5")
    assert parse("US$1,500", language="vi").amount == 1500
    assert parse("150", currency="USD") == Money(Decimal(150), "USD")


@pytest.mark.parametrize(
    ("text", "low", "high", "currency", "qualifier"),
    [
        ("US$100–150 million", "100E6", "150E6", "USD", "exact"),
        ("từ 100 đến 150 triệu USD", "100E6", "150E6", "USD", "exact"),
        ("100–150 triệu USD", "100E6", "150E6", "USD", "exact"),
        ("1억~1억 5,000만 달러", "1E8", "150E6", "USD", "exact"),
        ("2~3천억 원", "2E11", "3E11", "KRW", "exact"),
        ("about $500 million to $1.5bn", "5E8", "15E8", "USD", "about"),
        ("over VND 1,550 billion", None, "1550E9", "VND", "over"),
        ("USD 322 million (estimate)", None, "322E6", "USD", "estimate"),
        ("gần 600 tỷ đồng", None, "600E9", "VND", "nearly"),
        ("6,000억 동 가까이", None, "600E9", "VND", "nearly"),
    ],
)
def test_published_amounts_keep_both_ends_and_their_qualifier(
    text: str, low: str | None, high: str, currency: str, qualifier: str
) -> None:
    smaller = None if low is None else Money(Decimal(low), currency)
    expected = PublishedAmount(Money(Decimal(high), currency), smaller, qualifier)
    assert parse_published(text) == expected


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Please write a figure"),
        ("NaN", "not a number"),
        ("inf USD", "not a number"),
        ("1e999 USD", "not a number"),
        ("5\0 USD", "holds a character"),
        ("-5 triệu USD", "cannot be negative"),
        ("US$ -5 million", "cannot be negative"),
        ("USD -5 million", "cannot be negative"),
        ("0 USD", "greater than zero"),
        ("99999999999999999999 tỷ", "no larger than projects are"),
        ("5", "no currency"),
        ("USD 5 VND", "one currency"),
        ("US$5 – VND 6", "one currency"),
        ("5–3 triệu USD", "smaller amount"),
        ("over US$5", "one exact amount"),
        ("US$5–6", "one exact amount"),
        ("5 billion¹ USD", "holds a character"),
        ("5" * 200, "at most 120"),
    ],
)
def test_a_refusal_says_why(text: str, sentence: str) -> None:
    with override("en"), pytest.raises(MoneyNotUnderstood) as caught:
        parse(text)
    with override("en"):
        assert sentence in str(caught.value)
