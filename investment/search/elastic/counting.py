"""Counts beside the filters as aggregations, each without the filter of its own (design §6)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from elasticsearch.dsl import A, Search
from elasticsearch.dsl.query import Bool, MatchAll

from investment.search.counted import Counts
from investment.search.elastic.bands import area_bands, capital_bands, freshness_states
from investment.search.elastic.conditions import Conditions, call_ended
from investment.search.values import CALL_ENDED, NOT_PUBLISHED

# Parameter → the field whose values are counted; of a zone its own, not those it lies in.
TERM_FIELDS = {
    "sector": "sector",
    "zone": "zone",
    "place": "places",
    "route": "routes",
    "form": "forms",
}
_MOST_VALUES = 10_000

Answer = Mapping[str, Any]


def count(
    search: Search, conditions: Conditions, *, rates: Mapping[str, Decimal], on: date
) -> Search:
    """The search with the counts of each filter beside the others; no hits, so that they are kept.

    The index keeps such an answer until it changes: of the whole catalogue, and of what is asked
    again. `matched` counts what the words find before any filter: with none of them, a word may
    be mistyped.
    """
    search = search.extra(size=0)
    search.aggs.bucket("matched", A("filter", MatchAll()))
    search.aggs.bucket("found", A("filter", conditions.all()))
    for parameter, field in TERM_FIELDS.items():
        values = A("terms", field=field, size=_MOST_VALUES)
        search.aggs.bucket(parameter, _beside(conditions, parameter)).bucket("values", values)
    bands = {"capital": capital_bands(rates), "area": area_bands(), "fresh": freshness_states(on)}
    for parameter, queries in bands.items():
        values = A("filters", filters=queries)
        search.aggs.bucket(parameter, _beside(conditions, parameter)).bucket("values", values)
    standing = search.aggs.bucket("status", _beside(conditions, "status"))
    over = call_ended(on)
    standing.bucket("ended", A("filter", over))
    standing.bucket("others", A("filter", Bool(must_not=[over]))).bucket(
        "values", A("terms", field="call_status", size=_MOST_VALUES)
    )
    return search


def _beside(conditions: Conditions, parameter: str) -> Any:
    return A("filter", conditions.without(parameter))


def matched_count(aggregations: Answer) -> int:
    """How many documents the words found, whatever the filters leave of them."""
    return int(aggregations["matched"]["doc_count"])


def found_count(aggregations: Answer) -> int:
    """How many documents words and filters leave."""
    return int(aggregations["found"]["doc_count"])


def counts(asked: Answer, whole: Answer) -> Counts:
    """What was counted of the question, with a 0 for what only the rest of the catalogue has."""
    counted = {
        parameter: _beside_whole(_values(asked[parameter]), _values(whole[parameter]))
        for parameter in (*TERM_FIELDS, "capital", "area", "fresh")
    }
    by_key = {
        parameter: {int(key): number for key, number in counted[parameter].items()}
        for parameter in TERM_FIELDS
    }
    capitals = counted["capital"]
    return Counts(
        statuses=_beside_whole(_standings(asked["status"]), _standings(whole["status"])),
        sectors=by_key["sector"],
        zones=by_key["zone"],
        places=by_key["place"],
        routes=by_key["route"],
        forms=by_key["form"],
        unpublished=capitals.pop(NOT_PUBLISHED, None),
        capitals=capitals,
        areas=counted["area"],
        freshness=counted["fresh"],
    )


def _beside_whole(asked: Mapping[str, int], whole: Mapping[str, int]) -> dict[str, int]:
    return {value: asked.get(value, 0) for value in whole}


def _values(aggregation: Answer) -> dict[str, int]:
    """Values that some document has, of an aggregation by terms or by named filters."""
    buckets = aggregation["values"]["buckets"]
    if isinstance(buckets, Mapping):
        found = {value: bucket["doc_count"] for value, bucket in buckets.items()}
        return {value: number for value, number in found.items() if number}
    return {bucket["key"]: bucket["doc_count"] for bucket in buckets}


def _standings(aggregation: Answer) -> dict[str, int]:
    found = _values(aggregation["others"])
    if ended := aggregation["ended"]["doc_count"]:
        found[CALL_ENDED] = ended
    return found
