"""Every case of the catalogue's questions on the database of this run, and hostile ones."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from investment.models import InvestmentProject
from investment.search import database
from investment.search.criteria import Criteria
from investment.search.tiers import LANGUAGES
from tests.investment.search.cases import FIRST, MATCHES

pytestmark = [
    pytest.mark.usefixtures("demonstration", "settled"),
    pytest.mark.xdist_group("demonstration"),  # one worker loads it
]
ON = date(2026, 11, 23)


def found(question: str, language: str) -> list[str]:
    criteria = Criteria.from_text(f"q={quote(question)}")
    answer = database.find(criteria, language=language, on=ON, page_size=100)
    return [hit.code for hit in answer.hits]


def test_there_are_enough_cases() -> None:
    assert len(MATCHES) >= 150
    assert len({question for question, _codes in MATCHES}) == len(MATCHES)


@pytest.mark.parametrize(("question", "codes"), MATCHES)
def test_a_question_finds_the_same_in_every_language(question: str, codes: str) -> None:
    for language in LANGUAGES:
        assert sorted(found(question, language)) == codes.split()


@pytest.mark.parametrize(("question", "language", "codes"), FIRST)
def test_what_fits_best_comes_first(question: str, language: str, codes: str) -> None:
    assert " ".join(found(question, language)).startswith(codes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_projects_are_found_without_looking_for_all(language: str) -> None:
    names = InvestmentProject.objects.public().values_list("name_vi", "name_en", "name_ko")
    words = {word for row in names for name in row if name for word in name.split()}
    typed = sorted({word[:length] for word in words for length in (1, 2, 4)})[:: len(LANGUAGES)]
    for text in [*typed, "nha may", "det m", "plants in", "산업 단", "th-0", "metanol", "zzz"]:
        criteria = Criteria(q=text)
        question = database.ask(criteria, language=language, on=ON)
        first = [] if question.meant else database.ordered(question, 0, 5)
        leading = database.leading(text, question.snapshot, language=language, most=5)
        assert leading == first, text


ADDRESSES = st.lists(
    st.tuples(
        st.sampled_from([field.name for field in fields(Criteria)]),
        st.text(max_size=60)
        | st.sampled_from(
            [
                *('"', "' OR 1=1 --", "a AND (b", "NEAR(x)", "a:*", "<-> & !", "\\", "%00", "\0"),
                *("<script>alert(1)</script>", "🏭", "\ud800", "x" * 10_000, "NaN", "-1", "1e999"),
                *("%E0%A4%A", "99999999999", "٣", "０", "open", "not_published", "Z-01", "KRW"),
            ]
        ),
    ),
    max_size=6,
)


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ADDRESSES, st.sampled_from(LANGUAGES))
def test_nothing_in_an_address_breaks_the_answer(
    parameters: list[tuple[str, str]], language: str
) -> None:
    address = "&".join(f"{name}={quote(value, errors='replace')}" for name, value in parameters)
    criteria = Criteria.from_text(address)
    answer = database.find(criteria, language=language, on=ON, page_size=20)
    assert 0 <= len(answer.hits) <= min(20, answer.total)
    assert 1 <= answer.page <= answer.pages
    assert Criteria.from_text(answer.criteria.to_query()) == answer.criteria
