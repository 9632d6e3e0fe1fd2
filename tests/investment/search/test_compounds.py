"""Compounds as Koreans type them are understood where the texts part them."""

from __future__ import annotations

from typing import Any

import pytest

from investment.models import SearchWord
from investment.search.compounds import parts_of
from investment.search.spellings import store_words


@pytest.fixture
def words(db: None) -> None:
    SearchWord.objects.all().delete()
    store_words(["메탄올", "생산공장", "합성고무", "methanol"])


@pytest.mark.usefixtures("words")
@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("메탄올공장", ("메탄올", "공장")),
        ("고무공장", ("고무", "공장")),  # both inside longer words
        ("메탄공장", ("메탄", "공장")),
        ("우주공장", None),  # one part stands nowhere
        ("공장", None),
        ("methanolplant", None),
    ],
)
def test_a_compound_is_parted_where_both_parts_are_known(
    word: str, parts: tuple[str, str] | None
) -> None:
    assert parts_of([word]).get(word) == parts


@pytest.mark.usefixtures("words")
def test_several_words_are_one_query_and_short_ones_none(django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(1):
        assert set(parts_of(["메탄올공장", "고무공장", "공장"])) == {"메탄올공장", "고무공장"}
    with django_assert_num_queries(0):
        assert parts_of(["공장", "plant", ""]) == {}
