"""The answer of the distributed engine: found and counted by the index, shown from the records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from django.utils.translation import gettext

from investment.models import ExchangeRate, InvestmentProject
from investment.search.analysis import analyse
from investment.search.chips import chips
from investment.search.chosen import resolve
from investment.search.client import ENGINE, execute
from investment.search.counted import facets
from investment.search.criteria import Criteria
from investment.search.elastic.counting import counts, matched_count
from investment.search.elastic.indices import read_alias
from investment.search.elastic.listing import every_pk, page_by_worth, pks
from investment.search.elastic.queries import Question, build
from investment.search.hits import load_hits
from investment.search.parameters import Rejected
from investment.search.results import Results
from investment.search.spellings import corrected, meanings, spellings_for

Meant = Mapping[str, tuple[str, ...]]


def find(criteria: Criteria, *, language: str, on: date, page_size: int) -> Results:
    """One page of the answer with its facets.

    Raises:
        SearchUnavailable: the index cannot answer now.
    """
    question = _question(criteria, language, on)
    answer, question, meant = _asked(question, (criteria.page - 1) * page_size, page_size)
    criteria, total = question.chosen.criteria, int(answer["hits"]["total"]["value"])
    pages = max(1, -(-total // page_size))
    page = min(criteria.page, pages)
    missing = (Rejected("page", str(criteria.page), gettext("There is no such page.")),)
    shown = _shown(question, answer, page, page_size)
    public = InvestmentProject.objects.public().filter(pk__in=shown)
    ended = frozenset(public.call_ended(on).order_by().values_list("pk", flat=True))
    return Results(
        criteria=criteria,
        language=language,
        hits=load_hits(shown, ended=ended, language=language, on=on),
        total=total,
        page=page,
        pages=pages,
        facets=facets(counts(answer["aggregations"]), criteria, language=language, on=on),
        chips=chips(question.chosen, language=language),
        rejected=question.chosen.rejected + (missing if criteria.page > pages else ()),
        meant=meant,
        engine=ENGINE,
    )


def ordered_pks(criteria: Criteria, *, language: str, on: date) -> list[int]:
    """Primary keys of everything that is found, in order, for exports and feeds.

    Raises:
        SearchUnavailable: the index cannot answer now.
    """
    question = _question(criteria, language, on)
    if question.units:
        question = _asked(question, 0, 0)[1]
    return every_pk(question)


def _question(criteria: Criteria, language: str, on: date) -> Question:
    newest = ExchangeRate.objects.newest(on)
    words = analyse(criteria.q, spellings=spellings_for(criteria.q)) if criteria.q else None
    return Question(
        chosen=resolve(criteria, language=language),
        units=words,
        rates={code: rate.vnd_per_unit for code, rate in newest.items()},
        language=language,
        on=on,
    )


def _asked(question: Question, first: int, size: int) -> tuple[dict[str, Any], Question, Meant]:
    """The answer, and with which words it was found: as typed, or with what may be meant."""
    answer = _answer(question, first, size)
    if not question.units or matched_count(answer["aggregations"]):
        return answer, question, {}
    if not (nearby := corrected(question.units)):
        return answer, question, {}
    second = replace(question, units=nearby)
    found = _answer(second, first, size)
    meant = meanings(question.units, nearby) if matched_count(found["aggregations"]) else {}
    return found, second, meant


def _answer(question: Question, first: int, size: int) -> dict[str, Any]:
    search = (
        build(question)[first : first + size] if question.sort != "capital" else _none(question)
    )
    return dict(execute(search.index(read_alias())).to_dict())


def _none(question: Question) -> Any:
    """By capital the list is put together of several answers: only the counts come with this."""
    return build(question)[0:0]


def _shown(question: Question, answer: Mapping[str, Any], page: int, size: int) -> list[int]:
    """Primary keys of a page; where the one that was asked is beyond the last, of the last."""
    first = (page - 1) * size
    if not answer["hits"]["total"]["value"]:
        return []
    if question.sort == "capital":
        return page_by_worth(question, first, size)
    if page == question.chosen.criteria.page:
        return pks(answer["hits"]["hits"])
    return pks(_answer(question, first, size)["hits"]["hits"])
