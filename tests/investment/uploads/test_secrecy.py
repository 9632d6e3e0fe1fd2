"""Marks of secrecy are seen where they stand alone, and words in sentences are not."""

from __future__ import annotations

import unicodedata

import pytest

from investment.uploads.refusals import UploadRefused
from investment.uploads.secrecy import mark_in, refuse_marks


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("MẬT", "MẬT"),
        ("  TỐI   MẬT ", "TỐI MẬT"),
        ("TUYỆT MẬT", "TUYỆT MẬT"),
        ("[ TUYỆT MẬT ]", "TUYỆT MẬT"),
        ("— MẬT —", "MẬT"),
        ("Độ mật: MẬT".upper(), "MẬT"),
        (unicodedata.normalize("NFD", "TUYỆT MẬT"), "TUYỆT MẬT"),
    ],
)
def test_a_mark_that_stands_alone_is_refused(line: str, mark: str) -> None:
    assert mark_in(line) == mark
    with pytest.raises(UploadRefused, match=mark):
        refuse_marks(["Báo cáo", line])


@pytest.mark.parametrize(
    "line",
    ["mật", "Mật", "MẬT ONG RỪNG", "BÍ MẬT NHÀ NƯỚC", "Quy định về TỐI MẬT", "MAT", "", "MẬT ĐỘ"],
)
def test_the_word_inside_a_text_is_none(line: str) -> None:
    assert mark_in(line) == ""
    refuse_marks([line])
