"""What the words of a question are taken for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment.search.analysis import MOST_WORDS, Run, Unit, analyse, place_forms

NGHI_SON = ("nghi son", "nghison", "응이선", "응이손")
SPELLINGS = dict.fromkeys(NGHI_SON, NGHI_SON)
PLACE = (Run(("nghi", "son")), Run(("nghison",)), Run(("응이", "이선")), Run(("응이", "이손")))


def units(question: str) -> tuple[Unit, ...]:
    return analyse(question, spellings=SPELLINGS)


@pytest.mark.parametrize(
    "question",
    [
        *("nghi son", "Nghi Sơn", "NGHI SƠN", "nghi  son", "Nghison", "응이선", "응이손"),
        *("응이선에서", "응이선시", "응이선시의", "응이 선"),
    ],
)
def test_every_spelling_of_a_place_finds_the_same(question: str) -> None:
    [place] = units(question)
    assert place.folded == PLACE


def test_the_form_that_was_written_ranks_first() -> None:
    assert units("응이선")[0].exact == (Run(("응이선",)),)
    assert units("Nghi Sơn")[0].exact == (Run(("nghi", "sơn")),)


@pytest.mark.parametrize("question", ["응이선 경제구역", "응이선경제구역", "응이손 경제구역에서"])
def test_a_compound_with_a_place_is_taken_apart(question: str) -> None:
    place, zone = units(question)
    assert place.folded == PLACE
    assert zone.folded == (Run(("경제", "제구", "구역")),)


def test_a_place_between_other_words() -> None:
    first, place, last = units("cảng nghi sơn sâu")
    assert place.folded == PLACE
    assert first.exact == (Run(("cảng",)),)
    assert first.folded == (Run(("cang",)),)
    assert last.folded == (Run(("sau",), is_prefix=True),)


def test_forms_to_look_up_hold_every_window() -> None:
    assert {"cang nghi son", "nghi son", "nghi", "son"} <= place_forms("cảng nghi sơn")
    assert "응이선" in place_forms("응이선경제구역")


@pytest.mark.parametrize("question", ["th001", "TH 001", "TH-001", "th-1"])
def test_a_code_in_any_spelling(question: str) -> None:
    [code] = units(question)
    assert code.code[0] == Run(("th001",))
    assert code.parts


def test_a_code_being_typed_is_a_prefix() -> None:
    assert units("th-00")[0].code[1] == Run(("th00",), is_prefix=True)


@pytest.mark.parametrize("question", ["số 16", "kcn3x", "thanh 12", "2021"])
def test_other_words_with_digits_are_words(question: str) -> None:
    assert not any(unit.code for unit in units(question))


def test_quotes_make_a_phrase() -> None:
    [phrase, word] = units("“dệt may” Hà")
    assert phrase == Unit(exact=(Run(("dệt", "may")),), folded=(Run(("det", "may")),))
    assert word.folded == (Run(("ha",), is_prefix=True),)


def test_a_korean_phrase_is_found_whatever_the_spaces() -> None:
    assert units('"산업 단지"')[0].folded == (Run(("산업", "업단", "단지")),)


def test_an_open_quote_is_no_phrase() -> None:
    assert len(units('"dệt may')) == 2


def test_english_words_also_match_by_their_stem() -> None:
    assert units("plants x")[0].folded == (Run(("plants",)), Run(("plant",)))


def test_numbers_are_never_unfinished() -> None:
    assert units("so 500")[0].parts[1].folded == (Run(("500",)),)
    assert units("Thanh 500")[1].folded == (Run(("500",)),)


def test_a_single_syllable_is_looked_for_inside_words() -> None:
    assert units("성 x")[0].folded == (Run(("성",), is_prefix=True),)


def test_particles_are_taken_off() -> None:
    assert units("공장을")[0].folded == (Run(("공장",)),)


@given(st.text(max_size=200))
def test_any_question_can_be_analysed(question: str) -> None:
    found = analyse(question, spellings=SPELLINGS)
    place_forms(question)
    assert len(found) <= MOST_WORDS
    for unit in found:
        for run in (*unit.exact, *unit.folded, *unit.code):
            assert run.tokens
            assert all(token.isalnum() for token in run.tokens)
