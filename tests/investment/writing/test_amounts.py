"""Amounts as three languages write them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from investment.money import Money
from investment.writing.amounts import format_converted, format_money


def money(amount: str, currency: str) -> Money:
    return Money(Decimal(amount), currency)


@pytest.mark.parametrize(
    ("amount", "currency", "vietnamese", "english", "korean"),
    [
        ("3524E9", "VND", "3.524 tỷ đồng", "VND 3,524 billion", "3조 5,240억 동"),
        ("150E6", "USD", "150 triệu USD", "US$150 million", "1억 5,000만 달러"),
        ("5E9", "USD", "5 tỷ USD", "US$5 billion", "50억 달러"),
        ("59300000", "USD", "59,3 triệu USD", "US$59.3 million", "5,930만 달러"),
        (
            "1756612E6",
            "VND",
            "1.756,612 tỷ đồng",
            "VND 1,756.612 billion",
            "1조 7,566억 1,200만 동",
        ),
        ("35E11", "KRW", "3.500 tỷ won", "KRW 3.5 trillion", "3조 5,000억 원"),
        ("500000", "VND", "500.000 đồng", "VND 500,000", "50만 동"),
        ("75", "USD", "75 USD", "US$75", "75달러"),
        ("0.75", "USD", "0,75 USD", "US$0.75", "0.75달러"),
        ("15E9", "JPY", "15 tỷ JPY", "JPY 15 billion", "150억 엔"),
        ("500", "THB", "500 THB", "THB 500", "500 THB"),
    ],
)
def test_an_amount_is_written_as_the_language_writes_it(
    amount: str, currency: str, vietnamese: str, english: str, korean: str
) -> None:
    written = [format_money(money(amount, currency), language=code) for code in ("vi", "en", "ko")]
    assert written == [vietnamese, english, korean]


@pytest.mark.parametrize(
    ("low", "high", "vietnamese", "english", "korean"),
    [
        (
            "100E6",
            "150E6",
            "100–150 triệu USD",
            "US$100–150 million",
            "1억~1억 5,000만 달러",
        ),
        (
            "500E6",
            "15E8",
            "500 triệu đến 1,5 tỷ USD",
            "US$500 million to US$1.5 billion",
            "5억~15억 달러",
        ),
        ("5000", "2E6", "0,005–2 triệu USD", "US$0.005–2 million", "5,000달러~200만 달러"),
        ("10", "20", "10–20 USD", "US$10–20", "10~20달러"),
        ("20", "20", "20 USD", "US$20", "20달러"),
    ],
)
def test_a_range_is_written_once_with_its_unit(
    low: str, high: str, vietnamese: str, english: str, korean: str
) -> None:
    written = [
        format_money(money(high, "USD"), language=code, low=money(low, "USD"))
        for code in ("vi", "en", "ko")
    ]
    assert written == [vietnamese, english, korean]


@pytest.mark.parametrize(
    ("qualifier", "vietnamese", "english", "korean"),
    [
        ("over", "hơn 1 tỷ USD", "over US$1 billion", "10억 달러 이상"),
        ("nearly", "gần 1 tỷ USD", "nearly US$1 billion", "10억 달러 가까이"),
        ("about", "khoảng 1 tỷ USD", "about US$1 billion", "약 10억 달러"),
        ("estimate", "ước 1 tỷ USD", "an estimated US$1 billion", "10억 달러(추정)"),
    ],
)
def test_the_qualifier_stays_with_the_amount(
    qualifier: str, vietnamese: str, english: str, korean: str
) -> None:
    written = [
        format_money(money("1E9", "USD"), language=code, qualifier=qualifier)
        for code in ("vi", "en", "ko")
    ]
    assert written == [vietnamese, english, korean]


def test_a_converted_amount_is_rounded_and_says_so() -> None:
    converted = money("1756612345678.91", "VND")
    assert format_converted(converted, language="vi") == "≈ 1.760 tỷ đồng"
    assert format_converted(converted, language="en") == "≈ VND 1,760 billion"
    assert format_converted(converted, language="ko") == "약 1조 7,600억 동"
    low = money("1234567890123", "VND")
    assert format_converted(converted, language="vi", low=low) == "≈ 1.230–1.760 tỷ đồng"


@pytest.mark.parametrize("low", [money("2", "USD"), money("1", "VND")])
def test_a_range_of_two_currencies_or_backwards_is_a_mistake(low: Money) -> None:
    with pytest.raises(ValueError, match="range"):
        format_money(money("1", "USD"), language="en", low=low)
