"""The answer of the distributed engine: found and counted by the index, shown from the records."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from django.utils.translation import gettext

from investment.models import ExchangeRate, InvestmentProject
from investment.search.analysis import analyse
from investment.search.chips import chips
from investment.search.chosen import resolve
from investment.search.client import ENGINE, Answer, execute, execute_all
from investment.search.counted import facets
from investment.search.criteria import Criteria
from investment.search.elastic.counting import counts, found_count, matched_count
from investment.search.elastic.indices import read_alias
from investment.search.elastic.labels import labels
from investment.search.elastic.listing import every_pk, page_of, page_searches
from investment.search.elastic.mapping import FARTHEST
from investment.search.elastic.queries import Question, build, catalogue
from investment.search.hits import load_hits
from investment.search.reading import Rejected
from investment.search.results import Results
from investment.search.spellings import corrected, meanings, spellings_for


def find(criteria: Criteria, *, language: str, on: date, page_size: int) -> Results:
    """One page of the answer with its facets.

    Raises:
        SearchUnavailable: the index cannot answer now.
    """
    question = _question(criteria, language, on)
    asked = min(criteria.page, FARTHEST // page_size)
    found, meant = _ask(question, asked, page_size), {}
    if question.units and not matched_count(found.counts) and (near := corrected(question.units)):
        typed, question = question.units, replace(question, units=near)
        found = _ask(question, asked, page_size)
        meant = meanings(typed, near) if matched_count(found.counts) else {}
    criteria, total = question.chosen.criteria, found_count(found.counts)
    pages = max(1, -(-total // page_size))
    page = min(criteria.page, pages)
    missing = (Rejected("page", str(criteria.page), gettext("There is no such page.")),)
    shown = found.page if page == asked else _page(question, page, page_size)
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
            counts(found.counts, found.whole),
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
    if question.units and (near := corrected(question.units)):
        counted = execute(build(question), index=read_alias())["aggregations"]
        question = question if matched_count(counted) else replace(question, units=near)
    return every_pk(question)


@dataclass(frozen=True, slots=True)
class _Found:
    """What the index answered: its counts, those of the whole catalogue, keys of one page."""

    counts: Answer
    whole: Answer
    page: list[int]


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


def _ask(question: Question, page: int, size: int) -> _Found:
    """Counts and one page in one request."""
    first = (page - 1) * size
    counting = [build(question)]
    if not question.is_everything:
        counting.append(catalogue(question))
    searches = [*counting, *page_searches(question, first, size)]
    answers = execute_all(searches, index=read_alias())
    counted = [answer["aggregations"] for answer in answers[: len(counting)]]
    shown = page_of(question, answers[len(counting) :], first, size)
    return _Found(counts=counted[0], whole=counted[-1], page=shown)


def _page(question: Question, page: int, size: int) -> list[int]:
    """The last page, where one beyond it was asked for."""
    first = (page - 1) * size
    answers = execute_all(page_searches(question, first, size), index=read_alias())
    return page_of(question, answers, first, size)
