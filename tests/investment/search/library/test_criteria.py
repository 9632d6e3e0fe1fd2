"""A question to the library reads from its address and writes the same address again."""

from __future__ import annotations

from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from investment.search.library.criteria import LibraryCriteria
from investment.search.library.parameters import KIND_VALUES, LANGUAGE_VALUES, PARAMETERS, SORTS

CODES = st.lists(st.from_regex(r"[A-Z]-[0-9]{2}", fullmatch=True), max_size=3, unique=True)


def asked(address: str) -> LibraryCriteria:
    return LibraryCriteria.from_query(QueryDict(address))


@given(
    st.builds(
        LibraryCriteria,
        q=st.from_regex(r"([a-zđ가-힣]{1,9}( [a-z]{1,9})?)?", fullmatch=True),
        kind=st.lists(st.sampled_from(KIND_VALUES), unique=True).map(tuple),
        language=st.lists(st.sampled_from(LANGUAGE_VALUES), unique=True).map(tuple),
        sector=CODES.map(tuple),
        zone=CODES.map(tuple),
        sort=st.sampled_from(["", *SORTS]),
        page=st.integers(1, 1_000),
    )
)
def test_what_is_written_is_read_again(criteria: LibraryCriteria) -> None:
    assert asked(criteria.to_query()) == criteria


@given(st.dictionaries(st.sampled_from([one.name for one in PARAMETERS]), st.text(max_size=30)))
def test_noise_is_left_out_and_reported(values: dict[str, str]) -> None:
    query = QueryDict(mutable=True)
    query.update(values)
    criteria = LibraryCriteria.from_query(query)
    assert asked(criteria.to_query()) == criteria


def test_what_cannot_be_read_is_named() -> None:
    criteria = asked("kind=poem&language=fr&sort=size&page=0&zone=!")
    assert criteria == LibraryCriteria()
    names = {one.parameter for one in criteria.rejected}
    assert names == {"kind", "language", "sort", "page", "zone"}


def test_without_words_the_newest_stand_first_and_relevance_means_nothing() -> None:
    assert asked("").effective_sort == asked("sort=relevance").effective_sort == "newest"
    assert asked("q=a").effective_sort == "relevance"
    assert asked("q=a&sort=name").effective_sort == "name"
