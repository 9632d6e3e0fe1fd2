"""A heading tells its field, the language of its words and its unit, in any spelling."""

from __future__ import annotations

import unicodedata

import pytest

from investment.intake.headings import folded, is_counter, read_heading
from investment.intake.spellings import SPELLINGS


@pytest.mark.parametrize(
    ("text", "field", "language", "unit"),
    [
        ("TỔNG VỐN ĐẦU TƯ (tỷ đồng)", "capital", "", "tỷ đồng"),
        ("Tổng mức đầu tư dự kiến, triệu USD", "capital", "", "triệu USD"),
        ("총투자비 (백만 달러)", "capital", "", "백만 달러"),
        ("Tên dự án (tiếng Anh)", "name", "en", ""),
        ("사업명(국문)", "name", "ko", ""),
        ("Name (English)", "name", "en", ""),
        ("Tên tiếng Hàn", "name", "ko", ""),
        ("Diện tích đất dự kiến (ha)", "area", "", "ha"),
        ("Quy mô, công suất", "capacity", "", ""),
        ("Hình thức lựa chọn nhà đầu tư", "selection_method", "", ""),
        ("Nhu cầu điện (MW)", "power_demand_kw", "", "MW"),
        ("Cơ quan đầu mối / liên hệ", "owning_agency", "", ""),
        ("Language of the name", "", "", ""),
        ("Ngày ký", "", "", ""),
        ("", "", "", ""),
    ],
)
def test_what_a_heading_says(text: str, field: str, language: str, unit: str) -> None:
    found = read_heading(text)
    assert (found.field, found.words_language, found.unit) == (field, language, unit)


@pytest.mark.parametrize(
    "change", [str.upper, str.lower, lambda t: unicodedata.normalize("NFD", t)]
)
def test_case_and_form_of_letters_make_no_difference(change: object) -> None:
    for by_language in SPELLINGS.values():
        for phrase in by_language["vi"]:
            changed = change(phrase)  # type: ignore[operator]
            assert read_heading(changed).field == read_heading(phrase).field
            assert folded(changed) == folded(phrase)


def test_every_spelling_leads_to_its_own_field() -> None:
    astray = {
        phrase: (field, read_heading(phrase).field)
        for field, by_language in SPELLINGS.items()
        for phrases in by_language.values()
        for phrase in phrases
        if read_heading(phrase).field != field
    }
    assert astray == {}


@pytest.mark.parametrize("text", ["STT", "Số TT", "No.", "번호", "#"])
def test_the_column_that_counts_rows_is_known(text: str) -> None:
    assert is_counter(text)
