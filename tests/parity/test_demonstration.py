"""Every question of the table in the demonstration catalogue, asked of both engines."""

from __future__ import annotations

from datetime import date
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from investment.search import database
from investment.search.criteria import Criteria
from investment.search.engine import search
from investment.search.tiers import LANGUAGES
from tests.investment.search.cases import FIRST, MATCHES
from tests.investment.search.test_database import ADDRESSES

pytestmark = [
    pytest.mark.usefixtures("indexed_demonstration", "settled"),
    pytest.mark.needs("elasticsearch"),
    pytest.mark.xdist_group("demonstration"),  # one worker loads it
]
ON = date(2026, 11, 23)


def found(criteria: Criteria, language: str) -> list[str]:
    """Codes that both engines agree on, in their order."""
    ours = search(criteria, language=language, on=ON, page_size=100)
    theirs = database.find(criteria, language=language, on=ON, page_size=100)
    assert ours.engine == "elasticsearch"
    codes = [hit.code for hit in ours.hits]
    assert codes == [hit.code for hit in theirs.hits]
    assert (ours.total, ours.facets, ours.meant) == (theirs.total, theirs.facets, theirs.meant)
    return codes


@pytest.mark.parametrize(("question", "codes"), MATCHES)
def test_a_question_finds_the_same_in_every_language(question: str, codes: str) -> None:
    criteria = Criteria.from_text(f"q={quote(question)}")
    for language in LANGUAGES:
        assert sorted(found(criteria, language)) == codes.split()


@pytest.mark.parametrize(("question", "language", "codes"), FIRST)
def test_what_fits_best_comes_first(question: str, language: str, codes: str) -> None:
    criteria = Criteria.from_text(f"q={quote(question)}")
    assert " ".join(found(criteria, language)).startswith(codes)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ADDRESSES, st.sampled_from(LANGUAGES))
def test_nothing_in_an_address_is_refused_by_the_index(
    parameters: list[tuple[str, str]], language: str
) -> None:
    address = "&".join(f"{name}={quote(value, errors='replace')}" for name, value in parameters)
    found(Criteria.from_text(address), language)


@pytest.mark.parametrize(
    "words", ["a b c d e f g h i j k l m n o p", "nghi sơn " * 8, "산업단지 " * 16]
)
def test_as_many_words_as_there_may_be_are_no_query_too_many(words: str) -> None:
    found(Criteria(q=words.strip()), "ko")
