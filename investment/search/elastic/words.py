"""Units of a question as queries over tokens, one for each tier (design §6).

No connection, no settings, no clock; the counterpart of `search.queries` for the databases.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from elasticsearch.dsl.query import (
    Bool,
    ConstantScore,
    DisMax,
    MatchNone,
    MatchPhrase,
    MatchPhrasePrefix,
    Prefix,
    Query,
    Terms,
)

from investment.search.analysis import Run, Unit
from investment.search.elastic.mapping import TOKENS
from investment.search.tiers import Tier, tiers

_MOST_ENDINGS = 10_000  # of an unfinished word at the end of a phrase


def matching(units: tuple[Unit, ...], *, language: str, is_ranked: bool) -> Query:
    """Documents in which every unit stands, with a score that falls by one from tier to tier.

    Args:
        units: what the words mean; with none of them nothing is found.
        language: the reader's, which ranks first.
        is_ranked: whether the score is wanted; without, only the last tier is asked, which
            allows what all others do.
    """
    steps = [(tier, _all_of(_unit(unit, tier) for unit in units)) for tier in tiers(language)]
    queries = [(tier.rank, query) for tier, query in steps if query is not None]
    if not units or not queries:
        return MatchNone()
    if not is_ranked:
        return Bool(filter=[queries[-1][1]])
    return DisMax(
        queries=[ConstantScore(filter=query, boost=len(steps) - rank) for rank, query in queries]
    )


def _unit(unit: Unit, tier: Tier) -> Query | None:
    """One alternative, among the letters that the tier allows; None where none is possible."""
    places = [(unit.exact, tier.exact), (unit.folded, tier.folded), (unit.code, tier.code)]
    rows = [(run, letter) for runs, letters in places for run in runs for letter in letters]
    words = [f"{letter}{run.tokens[0]}" for run, letter in rows if _is_word(run)]
    found: list[Query] = [Terms(tokens=list(dict.fromkeys(words)))] if words else []
    found += [_row(run, letter) for run, letter in rows if not _is_word(run)]
    parts = _all_of(_unit(part, tier) for part in unit.parts)
    return _any_of([*found, *([parts] if parts is not None else [])])


def _is_word(run: Run) -> bool:
    return len(run.tokens) == 1 and not run.is_prefix


def _row(run: Run, letter: str) -> Query:
    """Tokens one after the other, each with the letter of its place."""
    tokens = [f"{letter}{token}" for token in run.tokens]
    if len(tokens) == 1:
        return Prefix(**{TOKENS: tokens[0]})
    if run.is_prefix:
        parameters = {"query": " ".join(tokens), "max_expansions": _MOST_ENDINGS}
        return MatchPhrasePrefix(**{TOKENS: parameters})
    return MatchPhrase(**{TOKENS: " ".join(tokens)})


def _any_of(queries: list[Query]) -> Query | None:
    if len(queries) < 2:
        return queries[0] if queries else None
    return Bool(should=queries, minimum_should_match=1)


def _all_of(queries: Iterable[Query | None]) -> Query | None:
    """Every query; None where there are none or one of them is not possible."""
    found = list(_until_impossible(queries))
    if not found or found[-1] is None:
        return None
    possible = [query for query in found if query is not None]
    return possible[0] if len(possible) == 1 else Bool(filter=possible)


def _until_impossible(queries: Iterable[Query | None]) -> Iterator[Query | None]:
    for query in queries:
        yield query
        if query is None:
            return
