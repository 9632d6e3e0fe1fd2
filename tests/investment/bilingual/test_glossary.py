"""Terms of the field are offered beside the text in which they stand."""

from __future__ import annotations

import pytest

from investment.bilingual.glossary import terms_in


def found(text: str, language: str = "ko") -> list[tuple[str, str]]:
    return [(term.source, term.target) for term in terms_in(text, language)]


def test_a_term_is_offered_in_the_language_of_the_translation() -> None:
    assert found("Dự án tại Khu kinh tế Nghi Sơn") == [("khu kinh tế", "경제구역")]
    assert found("Dự án tại Khu kinh tế Nghi Sơn", "en") == [("khu kinh tế", "economic zone")]


def test_of_two_terms_that_overlap_the_longer_one_counts() -> None:
    assert [source for source, _target in found("chủ đầu tư hạ tầng")] == ["chủ đầu tư hạ tầng"]


def test_terms_stand_in_the_order_of_the_text_and_once() -> None:
    text = "Khu công nghiệp, khu kinh tế; khu công nghiệp."
    assert [source for source, _target in found(text)] == ["khu công nghiệp", "khu kinh tế"]


def test_a_remark_for_translators_comes_along() -> None:
    [term] = terms_in("khu kinh tế", "ko")
    assert term.note == "not 경제특구"


@pytest.mark.parametrize("text", ["", "xkhu kinh tếx", "khu kinh"])
def test_a_part_of_a_word_is_no_term(text: str) -> None:
    assert found(text) == []


def test_a_remark_in_brackets_is_not_looked_for() -> None:
    assert [source for source, _target in found("Đã thu hồi.")] == ["thu hồi (danh mục)"]
