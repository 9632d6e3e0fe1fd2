"""The text index in the database: SQLite's FTS5 table or PostgreSQL's `tsvector` with GIN.

Rows have the ids of `SearchDocument`. Tokens come ready from `documents`; neither database cuts,
folds or stems anything, so both give the same answers (design §6).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import connection, transaction

from investment.search.queries import POSTGRESQL, SQLITE, Dialect

_LAST_POSITION = 16_383  # of a lexeme in a tsvector; documents are cut well before


@dataclass(frozen=True, slots=True)
class _Statements:
    """What one database is told; `%s` are parameters, nothing is ever pasted in."""

    insert: str
    remove: str
    match: str
    sweep: str


_SQLITE = _Statements(
    insert="INSERT INTO investment_search_text (rowid, tokens) VALUES (%s, %s)",
    remove="DELETE FROM investment_search_text WHERE rowid IN (SELECT value FROM json_each(%s))",
    match="SELECT group_concat(rowid) FROM investment_search_text"
    " WHERE investment_search_text MATCH %s",
    sweep="DELETE FROM investment_search_text"
    " WHERE rowid NOT IN (SELECT id FROM investment_searchdocument)",
)
_POSTGRESQL = _Statements(
    insert="INSERT INTO investment_search_text (id, tokens) VALUES (%s, %s::tsvector)",
    remove="DELETE FROM investment_search_text"
    " WHERE id IN (SELECT jsonb_array_elements_text(%s::jsonb)::bigint)",
    match="SELECT string_agg(id::text, ',') FROM investment_search_text"
    " WHERE tokens @@ %s::tsquery",
    sweep="DELETE FROM investment_search_text"
    " WHERE id NOT IN (SELECT id FROM investment_searchdocument)",
)


def dialect() -> Dialect:
    """How full-text queries are written for the database in use."""
    return SQLITE if _is_sqlite() else POSTGRESQL


def _is_sqlite() -> bool:
    return connection.vendor == "sqlite"


def _statements() -> _Statements:
    return _SQLITE if _is_sqlite() else _POSTGRESQL


def write(documents: Iterable[tuple[int, Sequence[str]]]) -> None:
    """Store the tokens of documents, in order, instead of what was stored of them."""
    rows = list(documents)
    remove([pk for pk, _tokens in rows])
    stored = " ".join if _is_sqlite() else _vector
    with connection.cursor() as cursor:
        cursor.executemany(_statements().insert, [(pk, stored(tokens)) for pk, tokens in rows])


def remove(pks: Sequence[int]) -> None:
    """Forget the tokens of documents."""
    with connection.cursor() as cursor:
        cursor.execute(_statements().remove, [json.dumps(list(pks))])


def clear() -> None:
    """Forget all tokens."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM investment_search_text")


def sweep() -> None:
    """Forget the tokens of documents that went with their records."""
    with connection.cursor() as cursor:
        cursor.execute(_statements().sweep)


def matching(query: str) -> list[int]:
    """Keys of the documents that a full-text query of `queries.build` finds, in any order.

    They come as one text: twenty thousand rows would cost ten times as much.
    """
    with _by_the_index(), connection.cursor() as cursor:
        cursor.execute(_statements().match, [query])
        found = cursor.fetchone()[0]
    return list(map(int, found.split(","))) if found else []


@contextmanager
def _by_the_index() -> Iterator[None]:
    """Keep PostgreSQL from reading every vector: it takes them for small, they lie elsewhere.

    Twenty thousand are 100 ms read one by one, 3 ms by the index.
    """
    if _is_sqlite():
        yield
        return
    with transaction.atomic(savepoint=False), connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        yield
        cursor.execute("SET LOCAL enable_seqscan = on")


def _vector(tokens: Sequence[str]) -> str:
    """Tokens as the text of a tsvector: no parser of the database, no dictionary, sees them."""
    positions: defaultdict[str, list[str]] = defaultdict(list)
    for position, token in enumerate(tokens, start=1):
        positions[token].append(str(min(position, _LAST_POSITION)))
    return " ".join(f"'{token}':{','.join(found)}" for token, found in positions.items())
