"""A cell holds what a reader sees, whatever else its file has in it."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from investment.intake.cells import LONGEST_TEXT, cell_of, cleaned, letters_of


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert cleaned(cleaned(text)) == cleaned(text)


@given(st.text(alphabet="Nhà máy Hóa chất"), st.sampled_from("\u200b\u200d\ufeff\u00ad\u2060"))
def test_what_cannot_be_seen_and_how_letters_are_composed_make_no_difference(
    text: str, unseen: str
) -> None:
    hidden = unseen.join(unicodedata.normalize("NFD", text).replace(" ", "\u00a0"))
    assert cleaned(unicodedata.normalize("NFC", hidden)) == cleaned(text)


def test_paragraphs_stay_and_empty_lines_go() -> None:
    assert cleaned(" một\r\n\r\n  hai \t ba\rbốn ") == "một\nhai ba\nbốn"


@pytest.mark.parametrize("value", [None, "", "  ", "-", "…", "N/A", "\u200b", float("nan")])
def test_signs_for_nothing_are_nothing(value: Any) -> None:
    assert cell_of(value, row=1, column=1) is None


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        (67.5, Decimal("67.5")),
        (0.1 + 0.2, Decimal("0.3")),
        (15000, Decimal(15000)),
        (True, "TRUE"),
        (date(2026, 7, 15), date(2026, 7, 15)),
        (datetime(2026, 7, 15, 8), datetime(2026, 7, 15, 8)),  # noqa: DTZ001 - as openpyxl does
    ],
)
def test_values_keep_their_kind(value: Any, kept: Any) -> None:
    found = cell_of(value, row=1, column=1)
    assert found is not None
    assert (found.value, type(found.value)) == (kept, type(kept))


@pytest.mark.parametrize(
    ("value", "kind", "said"),
    [
        ("=1+1", "f", "formula"),
        ("#REF!", "e", "#REF!"),
        ("x" * 40_000, "s", "40000"),
    ],
)
def test_a_cell_that_cannot_be_used_says_why(value: str, kind: str, said: str) -> None:
    found = cell_of(value, row=7, column=4, kind=kind)
    assert found is not None
    assert found.address == "D7"
    assert said in str(found.trouble).replace(",", "")


def test_text_as_long_as_a_spreadsheet_holds_is_read() -> None:
    found = cell_of("x" * LONGEST_TEXT, row=1, column=1)
    assert found is not None
    assert found.trouble is None


@given(st.integers(1, 16_384))
def test_columns_are_called_as_spreadsheets_call_them(column: int) -> None:
    assert letters_of(column) == get_column_letter(column)
