"""A question as a `Search`: no connection, no settings, no clock (design §6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from elasticsearch.dsl import A, Search
from elasticsearch.dsl.query import Bool, ConstantScore, DisMax, MatchAll, Query, Term, Terms

from investment.choices import CallStatus
from investment.search.analysis import Unit
from investment.search.chosen import Chosen
from investment.search.elastic.conditions import (
    Conditions,
    call_ended,
    conditions,
    open_call,
)
from investment.search.elastic.counting import count
from investment.search.elastic.words import matching
from investment.search.money_bounds import worth_in_order
from investment.search.ordering import COLUMNS
from investment.search.sorts import RELEVANCE, Sort

# The code settles ties, so pages never overlap.
BY_CODE = ("code_key", "code")


@dataclass(frozen=True)
class Question:
    """Everything that the queries of one question are made of.

    `units` is None where no words were asked for; `rates` are đồng for one unit of a currency.
    """

    chosen: Chosen
    units: tuple[Unit, ...] | None
    rates: Mapping[str, Decimal]
    language: str
    on: date

    @property
    def order(self) -> Sort:
        """The order of the list."""
        return self.chosen.criteria.order

    @property
    def is_everything(self) -> bool:
        """Whether neither words nor filters leave anything out: its counts are those of all."""
        return self.units is None and not self.filters.by_name

    @cached_property
    def filters(self) -> Conditions:
        """The filters, apart from the words; every search of the question has them."""
        return conditions(self.chosen, rates=self.rates, on=self.on)


def build(question: Question) -> Search:
    """The counts beside every filter: words are the query, filters stand in the counting."""
    return count(
        Search().query(_query(question, is_ranked=False)),
        question.filters,
        rates=question.rates,
        on=question.on,
    )


def catalogue(question: Question) -> Search:
    """The same counts of everything, whatever was asked: a value that they lack is not shown."""
    return count(Search(), Conditions({}), rates=question.rates, on=question.on)


def ordered(question: Question) -> Search:
    """The list in its order, nothing beside it.

    By capital only the last part of the list has its order here: see `by_worth`.
    """
    query = _query(question, is_ranked=question.order.by == RELEVANCE)
    search = Search().source(False).query(query).filter(question.filters.all())
    search = search.extra(track_total_hits=False)  # they are counted beside
    return search.sort(*_sort(question))


def worth_of(question: Question) -> Mapping[str, Decimal]:
    """The currencies that the list by capital compares, with đồng for one unit of each."""
    return worth_in_order(question.chosen.criteria.currency_of_bounds, question.rates)


def by_worth(question: Question, below: Mapping[str, str] | None = None) -> list[Search]:
    """The list by capital where it can be compared, one for each currency of `worth_of`.

    Rates change, so the index has amounts as published; each currency comes in order, and whoever
    asks puts them together.

    Args:
        below: by currency the digits of an amount from which on the list has been passed.
    """
    base, passed = ordered(question), below or {}
    found = []
    for code in worth_of(question):
        search = base.filter("term", capital_currency=code)
        if code in passed:
            beyond = "lt" if question.order.is_descending else "gt"
            search = search.filter("range", capital_max={beyond: passed[code]})
        found.append(search)
    return found


def amounts(question: Question, most: int) -> Search:
    """How many projects have each amount, by currency, in the order of the list.

    Args:
        most: how many of the list are to be passed; more different amounts are not told.
    """
    search = Search().query(_query(question, is_ranked=False)).filter(question.filters.all())
    search = search.extra(size=0)
    for code in worth_of(question):
        values = A("terms", field="capital_max", size=most, order={"_key": way(question.order)})
        of_currency = A("filter", Term(capital_currency=code))
        search.aggs.bucket(code, of_currency).bucket("values", values)
    return search


def beyond_worth(question: Question) -> Search:
    """What follows by capital: what cannot be compared, by currency, then the unpublished."""
    known = Terms(capital_currency=list(worth_of(question)))
    return ordered(question).filter(Bool(must_not=[known]))


def _query(question: Question, *, is_ranked: bool) -> Query:
    if question.units is not None:
        return matching(question.units, language=question.language, is_ranked=is_ranked)
    return _by_call(question.on) if is_ranked else MatchAll()


def _by_call(on: date) -> Query:
    """Without words: open calls, calls awaiting a new list, planned, the others."""
    steps: list[Query] = [
        MatchAll(),
        Term(call_status=str(CallStatus.PLANNED)),
        call_ended(on),
        open_call(on),
    ]
    return DisMax(
        queries=[ConstantScore(filter=step, boost=rank) for rank, step in enumerate(steps, start=1)]
    )


def _sort(question: Question) -> list[Any]:
    wanted = question.order
    match wanted.by:
        case "code":
            return [_along(name, wanted) for name in BY_CODE]
        case "name":
            first: list[Any] = [_along(f"name_key_{question.language}", wanted)]
        case "capital":
            first = ["capital_currency", _along("capital_max", wanted)]
        case by if by in COLUMNS:
            first = [_along(COLUMNS[by], wanted)]
        case _:
            first = [{"_score": "desc"}]
    return [*first, *BY_CODE]


def _along(name: str, order: Sort) -> dict[str, Any]:
    return {name: {"order": way(order), "missing": "_last"}}


def way(order: Sort) -> str:
    """Which way an order runs, as the index has it."""
    return "desc" if order.is_descending else "asc"
