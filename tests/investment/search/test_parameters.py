"""One list of parameters, from which everything else is made."""

from __future__ import annotations

from dataclasses import fields

import pytest
from django.utils.functional import Promise
from django.utils.translation import override

from investment.search.criteria import RANGES, Criteria
from investment.search.offers.criteria import OfferCriteria
from investment.search.parameter import Kind, Parameter
from investment.search.parameters import BY_NAME, PARAMETERS
from investment.search.question import Question
from investment.search.tiers import LANGUAGES

EVERY = (*PARAMETERS, *OfferCriteria.PARAMETERS)


@pytest.mark.parametrize("question", [Criteria, OfferCriteria])
def test_a_question_has_exactly_the_parameters_of_its_list_in_their_order(
    question: type[Question],
) -> None:
    asked = [one.name for one in fields(question) if one.compare]
    assert asked == [one.name for one in question.PARAMETERS if one.name != "need"]


@pytest.mark.parametrize("parameter", EVERY, ids=lambda one: one.name)
def test_a_reader_is_never_shown_the_word_of_the_address(parameter: Parameter) -> None:
    assert isinstance(parameter.label, Promise)
    for language in ("vi", "ko"):
        with override(language):
            translated = str(parameter.label)
        with override("en"):
            assert translated != str(parameter.label)


@pytest.mark.parametrize("parameter", PARAMETERS, ids=lambda one: one.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_that_files_tell_has_a_word(parameter: Parameter, language: str) -> None:
    if parameter.words is None:
        return
    with override(language):
        assert set(parameter.labels(language)) == set(parameter.values)


def test_values_that_narrow_the_list_have_words() -> None:
    several = [one for one in PARAMETERS if one.kind is Kind.SEVERAL and not one.is_shown]
    assert several
    assert all(one.words for one in several)


def test_the_ends_of_a_range_are_bounds_in_one_unit() -> None:
    assert {name for pair in RANGES for name in pair} == set(Criteria.BOUNDS)
    for low, high in RANGES:
        assert BY_NAME[low].unit == BY_NAME[high].unit


def test_what_is_not_known_is_called_as_it_is_written() -> None:
    assert Criteria.label_of("m2") == "m2"
    with override("ko"):
        assert Criteria.label_of("q") == "검색어"
