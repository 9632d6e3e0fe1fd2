"""One page of the list, or all of it, in its order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from heapq import merge
from itertools import islice
from typing import Any, Final

from elasticsearch.dsl import Search

from investment.search.client import execute
from investment.search.elastic.amounts import amount_of
from investment.search.elastic.indices import read_alias
from investment.search.elastic.queries import Question, amounts, beyond_worth, by_worth, ordered

_BATCH = 10_000
FAR: Final = 200  # places down the list from which on amounts are counted instead of read

Found = Mapping[str, Any]
"""A hit as the index answers it: `_id` and `sort`."""


def every_pk(question: Question) -> list[int]:
    """Primary keys of everything that is found, in order."""
    if question.sort != "capital":
        return pks(_all(ordered(question)))
    return pks(_by_worth(question)) + pks(_all(beyond_worth(question)))


def page_by_worth(question: Question, first: int, size: int) -> list[int]:
    """Primary keys of one page of the list by capital, largest first in one currency."""
    passed, below = _passed(question, first) if first >= FAR else (0, {})
    start, wanted = first - passed, first - passed + size
    found = list(islice(_by_worth(question, most=wanted, below=below), wanted))
    if len(found) == wanted:
        return pks(found[start:])
    after = max(0, start - len(found))
    left = size - max(0, len(found) - start)
    rest = beyond_worth(question)[after : after + left]
    return pks([*found[start:], *hits(rest)])


def _passed(question: Question, first: int) -> tuple[int, dict[str, str]]:
    """How many of the list by capital need not be read to reach a place far down in it.

    Returns:
        How many projects have the amounts that stand before the place, and by currency the
        smallest of these amounts.
    """
    worth, search = amounts(question, most=first + 1)
    found = execute(search.index(read_alias())).to_dict()["aggregations"]
    groups = sorted(
        (-amount_of(one["key"]) * factor, code, one["key"], one["doc_count"])
        for code, factor in worth.items()
        for one in found[code]["values"]["buckets"]
    )
    passed, below = 0, {}
    for _worth_of_group, code, digits, count in groups:
        if passed + count > first:
            break
        passed += count
        below[code] = digits
    return passed, below


def hits(search: Search) -> list[Found]:
    """What a search finds, as far as it asks for it."""
    answer = execute(search.index(read_alias()))
    return list(answer.to_dict()["hits"]["hits"])


def pks(found: Iterator[Found] | list[Found]) -> list[int]:
    """Primary keys of hits."""
    return [int(hit["_id"]) for hit in found]


def _by_worth(
    question: Question, most: int = _BATCH, below: Mapping[str, str] | None = None
) -> Iterator[Found]:
    parts = (_worths(search, factor, most) for factor, search in by_worth(question, below))
    return (hit for _key, hit in merge(*parts, key=lambda pair: pair[0]))


def _worths(search: Search, factor: Decimal, most: int) -> Iterator[tuple[tuple[Any, ...], Found]]:
    return ((_worth(hit, factor), hit) for hit in _all(search, most))


def _worth(hit: Found, factor: Decimal) -> tuple[Any, ...]:
    currency, digits, *code = hit["sort"]
    amount = amount_of(digits)
    return (-amount * factor, currency, -amount, *code)


def _all(search: Search, batch: int = _BATCH) -> Iterator[Found]:
    """Everything a search finds, in batches that follow one another."""
    batch = min(batch, _BATCH)
    part = search[:batch]
    while found := hits(part):
        yield from found
        if len(found) < batch:
            return
        part = part.extra(search_after=found[-1]["sort"])
