"""The address of the site search is read and written without loss."""

from __future__ import annotations

from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from investment.search.site.kinds import sections
from investment.search.site.question import SiteQuestion

WORDS = st.text(st.characters(categories=["L", "N", "P"]), max_size=40)


@given(q=WORDS, kind=st.sampled_from(["", *sections()]), page=st.integers(1, 1_000))
def test_an_address_asks_what_it_was_made_of(q: str, kind: str, page: int) -> None:
    question = SiteQuestion(q=q, kind=kind, page=page)
    assert SiteQuestion.from_query(QueryDict(question.to_query())) == question


@given(query=st.text(max_size=120))
def test_whatever_stands_in_an_address_is_read(query: str) -> None:
    question = SiteQuestion.from_query(QueryDict(f"q={query}&kind={query}&page={query}"))
    assert len(question.q) <= 200
    assert question.kind in ("", *sections())


def test_a_kind_that_is_not_there_is_left_out_and_told() -> None:
    question = SiteQuestion.from_query(QueryDict("q=x&kind=ministers&page=0"))
    assert (question.kind, question.page) == ("", 1)
    assert [one.parameter for one in question.rejected] == ["kind", "page"]
