"""Marks of secrecy are seen where they stand alone, and words in sentences are not."""

from __future__ import annotations

import unicodedata
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment.uploads.refusals import UploadRefused
from investment.uploads.secrecy import LONGEST_LINE, mark_in, refuse_marks

MARKS = ["MẬT", "TỐI MẬT", "TUYỆT MẬT"]
UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
FRAMES = " \u00a0.,:;-–—_=*[](){}<>«»“”\"'|/!…•"
FORMS = ["NFC", "NFD", "NFKC", "NFKD"]

marks = st.sampled_from(MARKS)
frames = st.text(FRAMES, max_size=8)
# A word of a sentence; one that begins a label or a number makes the line say something else.
words = st.text(st.characters(categories=["Lu", "Ll"]), min_size=2, max_size=8).filter(
    lambda word: unicodedata.normalize("NFKC", word).upper() not in ("TỐI", "TUYỆT", "MẬT")
)


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("MẬT", "MẬT"),
        ("  TỐI   MẬT ", "TỐI MẬT"),
        ("TUYỆT MẬT", "TUYỆT MẬT"),
        ("[ TUYỆT MẬT ]", "TUYỆT MẬT"),
        ("(MẬT)", "MẬT"),
        ("— MẬT —", "MẬT"),
        ("*** TỐI MẬT ***", "TỐI MẬT"),
        ("Độ mật: MẬT".upper(), "MẬT"),
        ("Độ mật: MẬT", "MẬT"),
        ("Độ mật: Tối mật", "TỐI MẬT"),
        ("Mức độ mật – TUYỆT MẬT.", "TUYỆT MẬT"),
        ("Dấu độ mật (MẬT)", "MẬT"),
        ("Độ mật MẬT", "MẬT"),
        ("M Ậ T", "MẬT"),
        ("T U Y Ệ T   M Ậ T", "TUYỆT MẬT"),
        ("T.Ố.I M.Ậ.T", "TỐI MẬT"),
        ("TUY ỆT M ẬT", "TUYỆT MẬT"),
        ("ＭẬＴ", "MẬT"),
        ("M\u200bẬ\u200bT", "MẬT"),
        ("TỐI\u00a0MẬT", "TỐI MẬT"),
        ("Số: 12/BC-UBND MẬT", "MẬT"),
        ("TỐI MẬT Thanh Hóa, ngày 05 tháng 3 năm 2026", "TỐI MẬT"),
        ("Số: 12/BC-UBND MẬT Thanh Hóa, ngày 05 tháng 3 năm 2026", "MẬT"),
    ],
)
@pytest.mark.parametrize("form", FORMS)
def test_a_mark_that_stands_alone_is_refused(line: str, mark: str, form: str) -> None:
    written = unicodedata.normalize(form, line)
    assert mark_in(written) == mark
    with pytest.raises(UploadRefused, match=mark):
        refuse_marks(["Báo cáo", written])


@pytest.mark.parametrize(
    "line",
    [
        *("mật", "Mật", "Tối mật", "MAT", "", "…", "Độ mật:", "ĐỘ MẬT", "Độ mật: thường"),
        *("bảo mật", "BẢO MẬT", "BÍ MẬT", "MẬT ĐỘ", "MẬT ONG RỪNG", "MẬT KHẨU", "MẬT MÃ"),
        *("BẢO MẬT THÔNG TIN", "B Ả O M Ậ T", "BÍ MẬT NHÀ NƯỚC", "MẬT ĐỘ XÂY DỰNG (%)"),
        *("Quy định về TỐI MẬT", "Tài liệu TUYỆT MẬT và TỐI MẬT", "MẬT, TỐI MẬT, TUYỆT MẬT"),
        *("Số 12 quy định về TỐI MẬT", "Số: 12/QĐ về BÍ MẬT", "MẬT 2", "TỐI", "TUYỆT"),
        "MẬT ĐỘ dân cư Thanh Hóa, ngày 05 tháng 3 năm 2026",
        "Độ mật: MẬT / TỐI MẬT / TUYỆT MẬT",
    ],
)
@pytest.mark.parametrize("form", FORMS)
def test_the_word_inside_a_text_is_none(line: str, form: str) -> None:
    written = unicodedata.normalize(form, line)
    assert mark_in(written) == ""
    refuse_marks([written])


@given(marks, frames, frames, st.sampled_from(FORMS), st.data())
def test_a_mark_is_found_however_it_is_framed_spaced_and_encoded(
    mark: str, before: str, after: str, form: str, data: st.DataObject
) -> None:
    gaps = st.text(f" .-_{UNSEEN}", max_size=3)
    spaced = "".join(letter + data.draw(gaps) for letter in mark)
    line = unicodedata.normalize(form, f"{before}{spaced}{after}")
    assert mark_in(line) == mark


@given(marks, words, st.booleans())
def test_no_word_beside_it_leaves_a_mark(mark: str, word: str, is_first: bool) -> None:
    assert mark_in(f"{word} {mark}" if is_first else f"{mark} {word}") == ""


@given(st.text())
def test_any_text_has_a_mark_or_none(text: str) -> None:
    assert mark_in(text) in ("", *MARKS)


def test_a_long_line_is_a_sentence() -> None:
    assert mark_in("MẬT".center(LONGEST_LINE)) == "MẬT"
    assert mark_in("MẬT".center(LONGEST_LINE + 1)) == ""


@pytest.mark.parametrize(("gap", "mark"), [*product(["\n", "\t", "\r\n", "\u2028", "\v"], MARKS)])
def test_breaks_and_tabs_in_a_paragraph_part_its_lines(gap: str, mark: str) -> None:
    with pytest.raises(UploadRefused, match=mark):
        refuse_marks([f"Số: 12/BC-UBND{gap}{mark}{gap}Kính gửi"])


@pytest.mark.parametrize(
    "lines",
    [
        ["QUY CHẾ BẢO", "MẬT"],
        ["LUẬT BẢO VỆ BÍ", " ", "MẬT"],
        ["MẬT", "ĐỘ XÂY DỰNG"],
        ["MẬT\nĐỘ\nXÂY DỰNG"],
        ["STT", "ĐỘ", "MẬT"],
        ["SẢN PHẨM:", "MẬT", "ONG RỪNG"],
    ],
)
def test_half_of_a_heading_that_is_broken_into_lines_is_none(lines: list[str]) -> None:
    refuse_marks(lines)
    refuse_marks([unicodedata.normalize("NFD", line) for line in lines])


@pytest.mark.parametrize(
    "lines",
    [
        ["MẬT", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"],
        ["QUY CHẾ BẢO", "(MẬT)"],
        ["BẢO MẬT", "MẬT"],
        ["Độ mật", "MẬT"],
        ["ĐỘ", "Độ mật: MẬT"],
        ["MẬT"],
    ],
)
def test_a_mark_beside_other_lines_stays_one(lines: list[str]) -> None:
    with pytest.raises(UploadRefused, match="MẬT"):
        refuse_marks(lines)
