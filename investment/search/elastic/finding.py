"""The answer of the distributed engine: found and counted by the index, shown from the records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from django.utils.translation import gettext
from elasticsearch.dsl import Search

from investment.models import ExchangeRate, InvestmentProject
from investment.search.analysis import analyse
from investment.search.chips import chips
from investment.search.chosen import resolve
from investment.search.client import ENGINE, execute
from investment.search.counted import facets
from investment.search.criteria import Criteria
from investment.search.elastic.counting import Answer, counts, found_count, matched_count
from investment.search.elastic.indices import read_alias
from investment.search.elastic.labels import labels
from investment.search.elastic.listing import every_pk, hits, page_by_worth, pks
from investment.search.elastic.queries import Question, build, catalogue, ordered
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
    question, asked, meant = _counted(_question(criteria, language, on))
    whole = asked if question.is_everything else _answer(catalogue(question))
    criteria, total = question.chosen.criteria, found_count(asked)
    pages = max(1, -(-total // page_size))
    page = min(criteria.page, pages)
    missing = (Rejected("page", str(criteria.page), gettext("There is no such page.")),)
    shown = _shown(question, (page - 1) * page_size, page_size) if total else []
    public = InvestmentProject.objects.public().filter(pk__in=shown)
    ended = frozenset(public.call_ended(on).order_by().values_list("pk", flat=True))
    return Results(
        criteria=criteria,
        language=language,
        hits=load_hits(shown, ended=ended, language=language, on=on),
        total=total,
        page=page,
        pages=pages,
        facets=facets(
            counts(asked, whole),
            criteria,
            language=language,
            on=on,
            labels=labels(language, on=on),
        ),
        chips=chips(question.chosen, language=language),
        rejected=question.chosen.rejected + (missing if criteria.page > pages else ()),
        meant=meant,
        engine=ENGINE,
        units=question.units or (),
    )


def ordered_pks(criteria: Criteria, *, language: str, on: date) -> list[int]:
    """Primary keys of everything that is found, in order, for exports and feeds.

    Raises:
        SearchUnavailable: the index cannot answer now.
    """
    question = _question(criteria, language, on)
    if question.units:
        question = _counted(question)[0]
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


def _counted(question: Question) -> tuple[Question, Answer, Meant]:
    """The counts, and with which words they were found: as typed, or with what may be meant."""
    answer = _answer(build(question))
    if not question.units or matched_count(answer):
        return question, answer, {}
    if not (nearby := corrected(question.units)):
        return question, answer, {}
    second = replace(question, units=nearby)
    found = _answer(build(second))
    return second, found, meanings(question.units, nearby) if matched_count(found) else {}


def _answer(search: Search) -> Answer:
    aggregations: Answer = execute(search.index(read_alias())).to_dict()["aggregations"]
    return aggregations


def _shown(question: Question, first: int, size: int) -> list[int]:
    """Primary keys of one page."""
    if question.sort == "capital":
        return page_by_worth(question, first, size)
    return pks(hits(ordered(question)[first : first + size]))
