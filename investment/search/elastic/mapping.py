"""What an index holds of a project, and the digest by which two shapes are told apart."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

from elasticsearch.dsl import Boolean, Date, DateNanos, Keyword, Mapping, Text

from investment.search.documents import ANALYSER
from investment.search.tiers import LANGUAGES

FACTS = 1
"""Raise it when facts are written in another way although the fields are the same."""

TOKENS = "tokens"
_KEYWORDS = (
    *("code", "code_key", "sector", "sectors", "zone", "zones", "places", "routes", "forms"),
    *("activities", "call_status", "capital_currency", "capital_other_currency"),
    # Amounts and areas as digits of one width: exact, and in the order of their value.
    *("area_min_ha", "area_max_ha", "capital_min", "capital_max", "capital_other"),
)
_STORED_KEYS = (*(f"name_key_{code}" for code in LANGUAGES), "digest")

FARTHEST = 100_000  # places down a list: the last page of the largest page size

SETTINGS: dict[str, Any] = {
    "number_of_shards": 1,  # a catalogue is small, and counts of one shard are exact
    "number_of_replicas": 0,
    "refresh_interval": "1s",
    "max_result_window": FARTHEST,
    "gc_deletes": "1h",  # an older write must not bring back what was deleted during a rebuild
}


def mapping() -> dict[str, Any]:
    """The mapping of an index; a field that it does not have is refused, not guessed."""
    made = Mapping()
    made.meta("dynamic", "strict")
    made.meta("_source", {"excludes": [TOKENS]})  # compared by digest, never read
    # Tokens come ready from `documents`; whitespace parts them again, nothing else is done.
    made.field(TOKENS, Text(analyzer="whitespace", norms=False))
    for name in _KEYWORDS:
        made.field(name, Keyword())
    for name in _STORED_KEYS:
        made.field(name, Keyword(index=False))
    for name in ("closes_at", "first_published_at"):
        made.field(name, DateNanos())
    for name in ("lists_end_on", "verified_on", "review_due_on"):
        made.field(name, Date())
    made.field("is_source_checked", Boolean())
    return made.to_dict()


def shape() -> str:
    """Twelve digits that differ where mapping, settings, analyser or facts do."""
    parts = {"mapping": mapping(), "settings": SETTINGS, "analyser": ANALYSER, "facts": FACTS}
    return sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:12]
