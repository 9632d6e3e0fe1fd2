"""The engine that every installation has: the text index and the records of the database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Count
from django.utils.translation import gettext

from investment.models import ExchangeRate, InvestmentProject, SearchDocument
from investment.search import storage
from investment.search.analysis import Unit, analyse
from investment.search.chips import chips
from investment.search.chosen import Chosen, resolve
from investment.search.criteria import Criteria
from investment.search.facets import Counting
from investment.search.filters import UNPUBLISHED_CAPITAL, Conditions, conditions
from investment.search.hits import load_hits
from investment.search.ordering import BY_CODE, order
from investment.search.parameters import Rejected
from investment.search.queries import build
from investment.search.results import Results
from investment.search.spellings import corrected, meanings, spellings_for

ENGINE = "database"


@dataclass(frozen=True, slots=True)
class Question:
    """Criteria with everything that had to be read to answer them."""

    chosen: Chosen
    tiers: Mapping[int, int] | None  # primary key → tier; None where no words were asked for
    meant: Mapping[str, tuple[str, ...]]
    ended: frozenset[int]
    rates: Mapping[str, Decimal]
    conditions: Conditions
    language: str
    on: date


def find(criteria: Criteria, *, language: str, on: date, page_size: int) -> Results:
    """One page of the answer with its facets; at most 15 queries, 17 where words are mistyped."""
    question = _ask(criteria, language=language, on=on)
    every, criteria = question.conditions.all(), question.chosen.criteria
    beside_capital = question.conditions.without("capital") & UNPUBLISHED_CAPITAL
    counts = InvestmentProject.objects.public().aggregate(
        total=Count("pk", filter=every),
        unpublished=Count("pk", filter=beside_capital),
        unpublished_at_all=Count("pk", filter=UNPUBLISHED_CAPITAL),
    )
    pages = max(1, -(-counts["total"] // page_size))
    page = min(criteria.page, pages)
    missing = (Rejected("page", str(criteria.page), gettext("There is no such page.")),)
    start = (page - 1) * page_size
    pks = _ordered(question, slice(start, start + page_size)) if counts["total"] else []
    counting = Counting(criteria, question.conditions, ended=question.ended, language=language)
    unpublished = (counts["unpublished"], counts["unpublished_at_all"])
    facets = counting.facets(unpublished=unpublished, on=on)
    return Results(
        criteria=criteria,
        language=language,
        hits=load_hits(pks, ended=question.ended, language=language, on=on),
        total=counts["total"],
        page=page,
        pages=pages,
        facets=facets,
        chips=chips(question.chosen, language=language),
        rejected=question.chosen.rejected + (missing if criteria.page > pages else ()),
        meant=question.meant,
        engine=ENGINE,
    )


def ordered_pks(criteria: Criteria, *, language: str, on: date) -> list[int]:
    """Primary keys of everything that is found, in order, for exports and feeds."""
    return _ordered(_ask(criteria, language=language, on=on), slice(None))


def _ask(criteria: Criteria, *, language: str, on: date) -> Question:
    chosen = resolve(criteria, language=language)
    tiers, meant = _match(criteria, language) if criteria.q else (None, {})
    ended = frozenset(
        InvestmentProject.objects.public().call_ended(on).order_by().values_list("pk", flat=True)
    )
    needs_rates = criteria.sort == "capital" or any(
        bound is not None for bound in (criteria.capital_min, criteria.capital_max)
    )
    newest = ExchangeRate.objects.newest(on) if needs_rates else {}
    rates = {code: rate.vnd_per_unit for code, rate in newest.items()}
    return Question(
        chosen=chosen,
        tiers=tiers,
        meant=meant,
        ended=ended,
        rates=rates,
        conditions=conditions(chosen, found=tiers, ended=ended, rates=rates, on=on),
        language=language,
        on=on,
    )


def _match(
    criteria: Criteria, language: str
) -> tuple[dict[int, int] | None, Mapping[str, tuple[str, ...]]]:
    """The tier of every project that the words find; None where nothing is left of the words."""
    units = analyse(criteria.q, spellings=spellings_for(criteria.q))
    if not units:
        return {}, {}
    found = _tiers(units, criteria, language)
    if found or not (nearby := corrected(units)):
        return found, {}
    found = _tiers(nearby, criteria, language)
    return found, meanings(units, nearby) if found else {}


def _tiers(units: tuple[Unit, ...], criteria: Criteria, language: str) -> dict[int, int]:
    queries = build(units, language=language, dialect=storage.dialect())
    if criteria.effective_sort != "relevance":
        queries = queries[-1:]  # the last tier allows what all others do
    return storage.best_tiers(queries, kind=SearchDocument.PROJECT)


def _ordered(question: Question, part: slice) -> list[int]:
    criteria = question.chosen.criteria
    projects = InvestmentProject.objects.public().filter(question.conditions.all())
    if question.tiers is None or criteria.effective_sort != "relevance":
        by = order(criteria, ended=question.ended, rates=question.rates, language=question.language)
        return list(projects.order_by(*by).values_list("pk", flat=True)[part])
    tiers = question.tiers
    by_code = projects.order_by(*BY_CODE).values_list("pk", flat=True)
    return sorted(by_code, key=lambda pk: tiers[pk])[part]
