"""The text index in the database: SQLite's FTS5 table or PostgreSQL's `tsvector` with GIN.

Rows have the ids of `SearchDocument`. Tokens come ready from `documents`; neither database cuts,
folds or stems anything, so both give the same answers (design §6).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db import connection
from django.db.models.expressions import RawSQL

from investment.search.queries import POSTGRESQL, SQLITE, Dialect

_LAST_POSITION = 16_383  # of a lexeme in a tsvector; documents are cut well before


@dataclass(frozen=True, slots=True)
class _Statements:
    """What one database is told; `%s` are parameters, nothing is ever pasted in."""

    insert: str
    remove: str
    match: str
    keys: str


_SQLITE = _Statements(
    insert="INSERT INTO investment_search_text (rowid, tokens) VALUES (%s, %s)",
    remove="DELETE FROM investment_search_text WHERE rowid IN (SELECT value FROM json_each(%s))",
    match="SELECT rowid AS id, %s AS tier FROM investment_search_text"
    " WHERE investment_search_text MATCH %s",
    keys="SELECT value FROM json_each(%s)",
)
_POSTGRESQL = _Statements(
    insert="INSERT INTO investment_search_text (id, tokens) VALUES (%s, %s::tsvector)",
    remove="DELETE FROM investment_search_text"
    " WHERE id IN (SELECT jsonb_array_elements_text(%s::jsonb)::bigint)",
    match="SELECT id, %s::int AS tier FROM investment_search_text WHERE tokens @@ %s::tsquery",
    keys="SELECT jsonb_array_elements_text(%s::jsonb)::bigint",
)
_BEST_TIERS = """
SELECT document.object_id, MIN(found.tier)
FROM ({matches}) AS found
JOIN investment_searchdocument AS document ON document.id = found.id
WHERE document.kind = %s
GROUP BY document.object_id
"""


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


def best_tiers(queries: Sequence[tuple[int, str]], *, kind: str) -> dict[int, int]:
    """The best tier of every record of a kind that one of the queries finds.

    Args:
        queries: tier and full-text query in the dialect of this database, as of `queries.build`.
        kind: `SearchDocument.kind`.

    Returns:
        Tier by primary key of the record.
    """
    if not queries:
        return {}
    matches = " UNION ALL ".join([_statements().match] * len(queries))
    parameters = [value for query in queries for value in query]
    with connection.cursor() as cursor:
        cursor.execute(_BEST_TIERS.format(matches=matches), [*parameters, kind])
        return dict(cursor.fetchall())


def keys(pks: Iterable[int]) -> RawSQL:
    """Primary keys as a subquery with one parameter, however many they are."""
    return RawSQL(_statements().keys, [json.dumps(list(pks))])  # noqa: S611 - constant SQL


def _vector(tokens: Sequence[str]) -> str:
    """Tokens as the text of a tsvector: no parser of the database, no dictionary, sees them."""
    positions: defaultdict[str, list[str]] = defaultdict(list)
    for position, token in enumerate(tokens, start=1):
        positions[token].append(str(min(position, _LAST_POSITION)))
    return " ".join(f"'{token}':{','.join(found)}" for token, found in positions.items())
