"""Words as queries, without a server."""

from __future__ import annotations

from typing import Any

import pytest

from investment.search.analysis import analyse
from investment.search.elastic.words import matching
from investment.search.tiers import EXACT, FOLDED, NAME, letter, tiers


def asked(question: str, *, is_ranked: bool = True, language: str = "en") -> dict[str, Any]:
    units = analyse(question, spellings={})
    return matching(units, language=language, is_ranked=is_ranked).to_dict()


def test_every_tier_is_a_constant_score_one_above_the_next() -> None:
    steps = [one["constant_score"] for one in asked("plants")["dis_max"]["queries"]]
    assert [step["boost"] for step in steps] == list(range(len(tiers("en")) - 1, 0, -1))
    best = {"terms": {"tokens": [f"{letter(EXACT, NAME, 'en')}plants"]}}
    assert steps[0]["filter"] == best


def test_without_an_order_by_relevance_only_the_last_tier_is_asked() -> None:
    (last,) = asked("01", is_ranked=False)["bool"]["filter"]
    assert len(last["terms"]["tokens"]) == 2 * 9  # exact and folded, three fields, three languages


def test_an_unfinished_word_is_a_prefix_and_its_stem_a_word() -> None:
    words = asked("plants", is_ranked=False)["bool"]["filter"][0]["bool"]["should"]
    folded = letter(FOLDED, NAME, "vi")
    assert {"prefix": {"tokens": f"{folded}plants"}} in words
    assert f"{folded}plant" in words[0]["terms"]["tokens"]


def test_a_korean_word_is_a_phrase_of_pairs() -> None:
    words = asked("산업단지", is_ranked=False, language="ko")["bool"]["filter"][0]["bool"]["should"]
    mark = letter(FOLDED, NAME, "ko")
    row = " ".join(f"{mark}{pair}" for pair in ("산업", "업단", "단지"))
    assert {"match_phrase": {"tokens": row}} in words


def test_all_words_must_match() -> None:
    (both,) = asked("det may", is_ranked=False)["bool"]["filter"]
    assert len(both["bool"]["filter"]) == 2


@pytest.mark.parametrize("question", ["…", "🏭", '""'])
def test_no_words_find_nothing(question: str) -> None:
    assert asked(question) == {"match_none": {}}
