"""Receipt numbers are found however they are typed, and cannot be guessed from one another."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment.receipts import ALPHABET, canonical_receipt, make_receipt

years = st.integers(2026, 2999)
numbers = st.integers(1, 999_999_999)


@given(years, numbers, st.sampled_from(["-", " ", "", " - ", "–"]), st.booleans())
def test_it_is_found_in_any_spelling(year: int, number: int, gap: str, is_wide: bool) -> None:
    receipt = make_receipt(year=year, number=number)
    typed = receipt.replace("-", gap).lower()
    if is_wide:  # as a Korean or Japanese keyboard writes it
        typed = "".join(
            chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter for letter in typed
        )
    assert canonical_receipt(typed) == receipt
    assert canonical_receipt(receipt) == receipt


@given(years, numbers)
def test_letters_that_look_like_digits_are_those_digits(year: int, number: int) -> None:
    receipt = make_receipt(year=year, number=number)
    head, tail = receipt[:1], receipt[1:]
    assert canonical_receipt(head + tail.replace("0", "O").replace("1", "l")) == receipt


@given(st.text(max_size=120))
def test_whatever_is_typed_gives_a_receipt_or_nothing(typed: str) -> None:
    found = canonical_receipt(typed)
    assert found == "" or canonical_receipt(found) == found
    assert unicodedata.normalize("NFKC", found) == found


@pytest.mark.parametrize("typed", ["", "E-2026-1-AAAAAA", "TH-001", "E-2026-000123", "\0" * 9])
def test_what_is_none_is_none(typed: str) -> None:
    assert canonical_receipt(typed) == ""


def test_neighbours_differ_in_a_part_drawn_by_lot() -> None:
    checks = {make_receipt(year=2026, number=7).rpartition("-")[2] for _try in range(200)}
    assert len(checks) > 190
    assert set("".join(checks)) <= set(ALPHABET)
    assert not set("ILOU") & set(ALPHABET)
