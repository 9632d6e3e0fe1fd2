"""What a reader meant, in the spelling of what was found."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from django.utils.translation import override

from investment.search.corrections import corrected_query
from investment.search.criteria import Criteria
from investment.search.engine import search

pytestmark = pytest.mark.usefixtures("catalogue")


def corrected(words: str, language: str) -> str:
    with override(language):
        results = search(Criteria(q=words), language=language, on=date(2026, 11, 23))
    return corrected_query(results)


@pytest.mark.parametrize(
    ("language", "words", "meant"),
    [
        ("en", "metanol", "methanol"),
        ("en", "“metanol”, Ruber", ""),  # a phrase is taken as it is written
        ("en", "Synthetic Ruber", "Synthetic Rubber"),
        ("en", "RUBER plants", "Rubber plants"),
        ("vi", "tônhg hơp cao su", "tổng hơp cao su"),
        ("vi", unicodedata.normalize("NFD", "tônhg hợp"), "tổng hợp"),
        ("vi", "syntetic", "synthetic"),  # no text in the reader's language has it
        ("ko", "합성고문 공장", "합성고무 공장"),
        ("ko", "합성고문을", "합성고무"),
    ],
)
def test_mistyped_words_are_put_right_and_the_others_stay(
    language: str, words: str, meant: str
) -> None:
    assert corrected(words, language) == meant


@pytest.mark.parametrize("words", ["", "methanol", "zzzzzz"])
def test_nothing_is_put_right_where_nothing_was_forgiven(words: str) -> None:
    assert corrected(words, "en") == ""
