"""“Any of” and “all of” for filters of the index."""

from __future__ import annotations

from collections.abc import Iterable

from elasticsearch.dsl.query import Bool, MatchAll, MatchNone, Query


def any_of(parts: Iterable[Query]) -> Query:
    """At least one of the queries; without any, nothing."""
    found = list(parts)
    if not found:
        return MatchNone()
    return found[0] if len(found) == 1 else Bool(should=found, minimum_should_match=1)


def both(parts: Iterable[Query]) -> Query:
    """All of the queries, none of which gives a score; without any, everything."""
    found = list(parts)
    return Bool(filter=found) if found else MatchAll()
