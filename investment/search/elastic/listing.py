"""One page of the list, or all of it, in its order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from heapq import merge
from itertools import islice
from typing import Any, Final

from elasticsearch.dsl import Search

from investment.search.client import Answer, execute, execute_all
from investment.search.elastic.amounts import amount_of
from investment.search.elastic.indices import read_alias
from investment.search.elastic.queries import (
    Question,
    amounts,
    beyond_worth,
    by_worth,
    ordered,
    worth_of,
)
from investment.search.sorts import CAPITAL

_BATCH = 10_000
FAR: Final = 200  # places down the list from which on amounts are counted instead of read

Found = Mapping[str, Any]
"""A hit as the index answers it: `_id` and `sort`."""


def every_pk(question: Question) -> list[int]:
    """Primary keys of everything that is found, in order."""
    if question.order.by != CAPITAL:
        return _pks(_all(ordered(question)))
    lists = [_all(search) for search in by_worth(question)]
    return _pks(_merged(question, lists)) + _pks(_all(beyond_worth(question)))


def page_searches(question: Question, first: int, size: int) -> list[Search]:
    """What must be asked to show one page, so that it goes in one request with the counts.

    By capital each currency has a list of its own, and so has what cannot be compared: of each
    the beginning. Far down that would be long: there, how many projects have each amount.
    """
    if question.order.by != CAPITAL:
        return [ordered(question)[first : first + size]]
    if first >= FAR:
        return [amounts(question, most=first + 1)]
    lists = [*by_worth(question), beyond_worth(question)]
    return [one[: first + size] for one in lists]


def page_of(question: Question, answers: Sequence[Answer], first: int, size: int) -> list[int]:
    """Primary keys of one page of the list; far down the list by capital the index is asked again.

    Args:
        answers: to `page_searches`.
        first: the place in the list at which the page begins, from 0.

    Raises:
        SearchUnavailable: the index cannot answer now.
    """
    if question.order.by != CAPITAL:
        return _pks(_hits(answers[0]))
    if first >= FAR:
        return _pks(_far_page(question, answers[0]["aggregations"], first, size))
    *parts, rest = map(_hits, answers)
    return _pks([*_merged(question, parts), *rest][first : first + size])


def _far_page(question: Question, counted: Answer, first: int, size: int) -> list[Found]:
    comparable = sum(counted[code]["doc_count"] for code in worth_of(question))
    passed, below = _passed(question, counted, first)
    start, after = first - passed, max(0, first - comparable)
    lists = by_worth(question, below) if first < comparable else []
    searches = [one[: start + size] for one in lists]
    searches.append(beyond_worth(question)[after : after + size])
    *parts, rest = map(_hits, execute_all(searches, index=read_alias()))
    found = list(islice(_merged(question, parts), start, start + size))
    return [*found, *rest][:size]


def _passed(question: Question, counted: Answer, first: int) -> tuple[int, dict[str, str]]:
    """How many of the list by capital need not be read to reach a place far down in it.

    Returns:
        How many projects have the amounts that stand before the place, and by currency the
        last of these amounts.
    """
    groups = sorted(
        (_along(question, amount_of(one["key"]) * factor), code, one["key"], one["doc_count"])
        for code, factor in worth_of(question).items()
        for one in counted[code]["values"]["buckets"]
    )
    passed, below = 0, {}
    for _worth_of_group, code, digits, count in groups:
        if passed + count > first:
            break
        passed += count
        below[code] = digits
    return passed, below


def _merged(question: Question, lists: Sequence[Iterable[Found]]) -> Iterator[Found]:
    """The lists of the currencies as one; none of them, or one for each in their order."""
    parts = (
        _worths(question, found, factor)
        for found, factor in zip(lists, worth_of(question).values(), strict=False)
    )
    return (hit for _key, hit in merge(*parts, key=lambda pair: pair[0]))


def _worths(
    question: Question, found: Iterable[Found], factor: Decimal
) -> Iterator[tuple[tuple[Any, ...], Found]]:
    return ((_worth(question, hit, factor), hit) for hit in found)


def _worth(question: Question, hit: Found, factor: Decimal) -> tuple[Any, ...]:
    currency, digits, *code = hit["sort"]
    amount = amount_of(digits)
    return (_along(question, amount * factor), currency, _along(question, amount), *code)


def _along(question: Question, amount: Decimal) -> Decimal:
    """An amount so that smaller ones stand first, whichever way the list runs."""
    return -amount if question.order.is_descending else amount


def _pks(found: Iterable[Found]) -> list[int]:
    return [int(hit["_id"]) for hit in found]


def _hits(answer: Answer) -> list[Found]:
    return list(answer["hits"]["hits"])


def _all(search: Search) -> Iterator[Found]:
    """Everything a search finds, in batches that follow one another."""
    part = search[:_BATCH]
    while found := _hits(execute(part, index=read_alias())):
        yield from found
        if len(found) < _BATCH:
            return
        part = part.extra(search_after=found[-1]["sort"])
