"""Spellings of places and mistyped words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment.models import PlaceSpelling, SearchWord, Zone
from investment.search.analysis import Run, Unit, analyse
from investment.search.spellings import (
    corrected,
    is_one_error,
    meanings,
    spellings_for,
    store_spellings,
    store_words,
)
from tests.factories import ZoneFactory

WORDS = st.text("abcdefg", min_size=1, max_size=8)


@given(WORDS, st.data())
def test_one_error_is_forgiven(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("xyz"))
    for typed in (word[:at] + word[at + 1 :], word[:at] + letter + word[at:]):
        assert is_one_error(typed, word)
        assert is_one_error(word, typed)
    assert is_one_error(word[:at] + letter + word[at + 1 :], word)
    swapped = word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
    assert is_one_error(swapped, word) or swapped == word


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("abc", "abc"), ("abcde", "abcxy"), ("abc", "abcde"), ("abcd", "badc"), ("", "ab")],
)
def test_more_is_not(typed: str, meant: str) -> None:
    assert not is_one_error(typed, meant)


@pytest.mark.usefixtures("catalogue")
def test_every_spelling_leads_to_all_of_them() -> None:
    spellings = spellings_for("cảng nghi sơn")
    assert set(spellings) == {"nghi son"}
    assert {"nghi son", "nghison", "응이선", "응이선시", "응이손"} <= set(spellings["nghi son"])


@pytest.mark.usefixtures("catalogue")
def test_stored_spellings_follow_the_records() -> None:
    store_spellings()
    before = PlaceSpelling.objects.count()
    store_spellings()
    assert PlaceSpelling.objects.count() == before
    zone = ZoneFactory(code="Z-50", aliases=["Lễ Môn", "레먼"], live=True)
    store_spellings()
    assert spellings_for("레먼") == {"레먼": ("le mon", "lemon", "레먼")}
    Zone.objects.filter(pk=zone.pk).update(aliases=[])
    store_spellings()
    assert PlaceSpelling.objects.count() == before


@pytest.fixture
def no_words(db: None) -> None:
    SearchWord.objects.all().delete()


def test_nothing_typed_is_no_query() -> None:
    assert spellings_for("…") == {}


@pytest.mark.usefixtures("no_words")
def test_words_are_stored_once() -> None:
    store_words(["methanol", "methanol", "공장"])
    store_words(["methanol"])
    assert list(SearchWord.objects.values_list("word", "letter_count")) == [
        ("methanol", 8),
        ("공장", 6),
    ]


@pytest.mark.usefixtures("no_words")
def test_a_long_mistyped_word_gets_what_it_may_mean() -> None:
    store_words(["methanol", "경제구역", "plan"])
    units = analyse("metanol 경재구역 plxn 2021x", spellings={})
    nearby = corrected(units)
    assert nearby is not None
    assert nearby[0].folded == (*units[0].folded, Run(("methanol",)))
    assert nearby[2] == units[2]  # four letters only
    assert meanings(units, nearby) == {"metanol": ("methanol",), "경재구역": ("경제구역",)}


@pytest.mark.usefixtures("no_words")
def test_short_or_unheard_words_are_left_alone() -> None:
    store_words(["methanol"])
    assert corrected((Unit(word="meta"), Unit(word=""))) is None
    assert corrected(analyse("zzzzzzzz", spellings={})) is None
