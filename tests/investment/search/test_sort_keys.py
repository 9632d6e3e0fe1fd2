"""Names stand where a reader of each language looks for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment.search.sort_keys import code_key, name_key

ORDERS = [
    (
        "vi",
        ["ba", "bà", "bả", "bã", "bá", "bạ", "bác", "băng", "bâng", "dao", "đào", "ê", "na", "ơ"],
    ),
    ("vi", ["Ba Vì", "Bá Thước", "Bá thước hai", "Cẩm Sơn", "Đông Sơn", "Hà Long", "Hải Hòa"]),
    ("vi", ["Khu 2", "Khu 10", "Khu A"]),
    ("en", ["Bim Son", "dairy", "Dong Son", "Đong Tien", "No. 3", "No. 16", "wind"]),
    ("ko", ["500kV 변전소", "가공공장", "응이선", "응이선 공장", "하롱", "DST 공장", "LED 조명"]),
]


@pytest.mark.parametrize(("language", "names"), ORDERS)
def test_alphabetical_order(language: str, names: list[str]) -> None:
    scrambled = names[::-1]
    assert sorted(scrambled, key=lambda name: name_key(name, language)) == names


@given(st.text(max_size=250), st.sampled_from(["vi", "en", "ko"]))
def test_a_key_fits_its_column_and_sorts_alike_everywhere(name: str, language: str) -> None:
    key = name_key(name, language)
    assert len(key) <= 220
    assert set(key) <= set("0123456789abcdef")


@pytest.mark.parametrize(("one", "other"), [("Hoá", "Hóa"), ("Ho\u0301a", "Hóa"), ("HÓA", "hóa")])
def test_spellings_that_are_the_same_sort_the_same(one: str, other: str) -> None:
    assert name_key(one, "en") == name_key(other, "en")


def test_codes_sort_by_their_numbers() -> None:
    codes = ["A-01", "TH-9", "TH-010", "TH-100", "TH-1001", "Z-01"]
    scrambled = codes[::-1]
    assert sorted(scrambled, key=code_key) == codes
