"""The text of full-text queries, no database needed."""

from __future__ import annotations

from itertools import pairwise

from investment.search.analysis import Run, Unit, analyse
from investment.search.queries import POSTGRESQL, SQLITE, build
from investment.search.tiers import tiers

WORD = Unit(exact=(Run(("dệt",)),), folded=(Run(("det",), is_prefix=True),))
PHRASE = Unit(folded=(Run(("응이", "이선")),))
CODE = Unit(code=(Run(("th001",)),), parts=(WORD,))


def test_tiers_allow_more_from_step_to_step() -> None:
    steps = tiers("ko")
    assert [step.rank for step in steps] == list(range(13))
    for before, after in pairwise(steps):
        assert set(before.exact) <= set(after.exact)
        assert set(before.folded) <= set(after.folded)
    assert len(steps[-1].exact) == len(steps[-1].folded) == 9
    assert not set(steps[-1].exact) & set(steps[-1].folded)


def test_a_word_is_asked_exact_first_then_folded() -> None:
    queries = build((WORD,), language="vi", dialect=SQLITE)
    assert queries[0] == (1, '(("adệt"))')
    assert [rank for rank, _query in queries] == list(range(1, 13))
    assert '"jdet" *' not in queries[5][1]
    assert '"jdet" *' in queries[6][1]


def test_the_other_database_is_asked_the_same() -> None:
    queries = build((WORD,), language="vi", dialect=POSTGRESQL)
    assert queries[0] == (1, "(('adệt'))")
    assert "'jdet':*" in queries[6][1]


def test_tokens_of_a_phrase_stand_in_a_row() -> None:
    sqlite, postgresql = (
        build((PHRASE,), language="ko", dialect=dialect)[0][1] for dialect in (SQLITE, POSTGRESQL)
    )
    assert sqlite == '(("l응이 l이선"))'
    assert postgresql == "(('l응이' <-> 'l이선'))"


def test_a_tier_in_which_a_word_cannot_stand_is_left_out() -> None:
    rank, _query = build((WORD, PHRASE), language="vi", dialect=SQLITE)[0]
    assert rank == 7


def test_a_code_is_a_code_or_its_words() -> None:
    queries = build((CODE,), language="vi", dialect=SQLITE)
    assert queries[0] == (0, '(("zth001"))')
    assert queries[1][1] == '(("zth001" OR (("adệt"))))'


def test_no_words_are_no_query() -> None:
    assert build((), language="vi", dialect=SQLITE) == []
    assert build(analyse("!?", spellings={}), language="vi", dialect=SQLITE) == []
