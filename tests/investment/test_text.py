"""Folding and cutting of text for search: what a reader calls the same word is the same word."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment import text

VIETNAMESE = st.text("aáàảãạăắâấeéèêếệoóòôốơớuúùủưứyýỷđĐÁÝqhHtn ", max_size=30)
KOREAN = st.text("응이선산업단지공장가각에서의로 ", max_size=20)
ANY_TEXT = st.one_of(st.text(max_size=60), VIETNAMESE, KOREAN)


@given(ANY_TEXT)
def test_folding_twice_is_folding_once(written: str) -> None:
    assert text.fold(text.fold(written)) == text.fold(written)


@given(ANY_TEXT)
def test_exact_spelling_twice_is_once(written: str) -> None:
    assert text.exact(text.exact(written)) == text.exact(written)


@given(ANY_TEXT)
def test_composed_and_decomposed_text_is_the_same(written: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, written) for form in ("NFC", "NFD"))
    assert text.fold(composed) == text.fold(decomposed)
    assert text.exact(composed) == text.exact(decomposed)
    assert text.folded_tokens(composed) == text.folded_tokens(decomposed)


@given(ANY_TEXT)
def test_exact_spelling_folds_like_the_text(written: str) -> None:
    assert text.fold(text.exact(written)) == text.fold(written)


@given(ANY_TEXT)
def test_tokens_hold_letters_and_digits_only(written: str) -> None:
    for token in [*text.exact_tokens(written), *text.folded_tokens(written)]:
        assert token.isalnum()
        assert len(token) <= text.LONGEST_WORD


@given(st.lists(st.sampled_from(["응이선", "산업", "단지", "공장"]), min_size=1, max_size=4))
def test_spaces_in_korean_compounds_change_nothing(parts: list[str]) -> None:
    assert text.folded_tokens("".join(parts)) == text.folded_tokens(" ".join(parts))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hoá", "Hóa"),
        ("Thuỷ sản", "Thủy sản"),
        ("KHOẺ", "khỏe"),
        ("hoà", "hòa"),
        ("Hoa\u0301", "Hóa"),
    ],
)
def test_old_and_new_tone_placement_are_one_exact_spelling(one: str, other: str) -> None:
    assert text.exact(one) == text.exact(other)


@pytest.mark.parametrize("word", ["quý", "quỷ", "hoán", "khuỷu", "xoáy", "quá"])
def test_tone_stays_where_both_placements_agree(word: str) -> None:
    assert text.exact(word) == word


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Dệt may", "det may"),
        ("ĐƯỜNG", "duong"),
        ("Ðông Sơn", "dong son"),
        ("Ｔｈａｎｈ", "thanh"),
        ("응이선", "응이선"),
        ("Nghi Sơn", "nghi son"),
    ],
)
def test_folded_form(written: str, folded: str) -> None:
    assert text.fold(written) == folded


@pytest.mark.parametrize(
    ("written", "tokens"),
    [
        ("산업단지", ["산업", "업단", "단지", "지"]),
        ("제3산업", ["제", "3", "산업", "업"]),
        ("T&T Group", ["t", "t", "group"]),
        ("500 kV", ["500", "kv"]),
        ("산ㅇ", ["산"]),
        ("", []),
        ("… — !", []),
    ],
)
def test_tokens(written: str, tokens: list[str]) -> None:
    assert text.folded_tokens(written) == tokens


def test_exact_tokens_keep_diacritics_and_whole_hangul_words() -> None:
    assert text.exact_tokens("Khu Công nghiệp 응이선 산업단지") == [
        *("khu", "công", "nghiệp"),
        *("응이선", "산업단지"),
    ]


def test_pairs_are_what_the_index_holds_for_a_word() -> None:
    assert text.pairs("산업단지") == text.folded_tokens("산업단지")[:-1]


@pytest.mark.parametrize(
    ("word", "root"),
    [
        ("응이선에서", "응이선"),
        ("산업단지의", "산업단지"),
        ("공장을", "공장"),
        ("발전소를", "발전소"),
        ("서울로", "서울"),
        ("공장으로", "공장"),
        ("사업까지", "사업"),
        ("공장를", "공장를"),  # the particle does not fit: it is a part of the word
        ("축산농가", "축산농가"),
        ("철도", "철도"),  # one syllable would be left
        ("plants", "plants"),
        ("", ""),
    ],
)
def test_particles_are_taken_off_where_they_fit(word: str, root: str) -> None:
    assert text.without_particle(word) == root


@pytest.mark.parametrize(
    ("word", "root"),
    [
        ("plants", "plant"),
        ("investment", "invest"),
        ("thanh", "thanh"),
        ("nghe", "nghe"),
        ("500kv", "500kv"),
        ("응이선", "응이선"),
    ],
)
def test_english_stems_leave_other_languages_alone(word: str, root: str) -> None:
    assert text.stem(word) == root


def test_only_stems_that_differ_are_kept_once() -> None:
    assert text.stems(["plants", "plant", "plants", "nha", "investing"]) == ["plant", "invest"]


@pytest.mark.parametrize("spelling", ["TH-001", "th001", "TH 001", "th.001", "TH–001", "Th 1"])
def test_project_codes_have_one_form_in_any_spelling(spelling: str) -> None:
    assert text.codes(spelling) == ["th001"]


@pytest.mark.parametrize("written", ["kcn3 thanh hoa", "dragon2000", "2021", "methanol 12"])
def test_other_words_with_digits_are_no_record_codes(written: str) -> None:
    assert "th" not in "".join(text.codes(written))


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Nghi  Sơn", "nghi son"),
        ("응이선 경제구역", "응이선경제구역"),
        ("Lam Sơn - Sao Vàng", "lam son sao vang"),
        ("", ""),
    ],
)
def test_name_form(name: str, form: str) -> None:
    assert text.name_form(name) == form
