"""What the index holds of each public project: tokens, sort keys and the facts filters ask for."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from hashlib import sha256
from typing import Any

from django.db.models import QuerySet

from investment.models import InvestmentProject, ListEntry, Participation
from investment.search.documents import make
from investment.search.elastic.amounts import amount_digits, area_digits
from investment.search.elastic.mapping import TOKENS
from investment.search.project_words import project_findables

Source = dict[str, Any]

_AREAS = ("area_min_ha", "area_max_ha")
_AMOUNTS = ("capital_min", "capital_max", "capital_other")
_AS_THEY_ARE = (
    *("code", "call_status", "capital_currency", "capital_other_currency"),
    *("closes_at", "first_published_at", "verified_on", "review_due_on", "is_source_checked"),
)
_PLACES = ("sector_id", "sector__parent_id", "zone_id", "zone__parent_id")
_LINKS = {
    "places": ("places", "place_id"),
    "routes": ("funding_routes", "fundingroute_id"),
    "forms": ("investment_forms", "investmentform_id"),
    "sub_sectors": ("sub_sectors", "sector_id"),
}


def project_sources(pks: Collection[int]) -> Iterator[tuple[int, Source]]:
    """Documents of those projects that are public, by primary key; about twenty queries."""
    linked = {name: _linked(pks, *link) for name, link in _LINKS.items()}
    linked["activities"] = _pairs(
        Participation.objects.filter(project__in=pks).values_list("project_id", "activity_id")
    )
    ends = _lists_end_on(pks)
    projects = InvestmentProject.objects.public().filter(pk__in=pks).order_by()
    rows = projects.values("pk", *_AREAS, *_AMOUNTS, *_AS_THEY_ARE, *_PLACES)
    facts = {row["pk"]: row for row in rows}
    for pk, findable in project_findables(pks):
        if row := facts.get(pk):  # withdrawn between the two readings: its own change follows
            document = make(findable)
            source = {TOKENS: " ".join(document.tokens), "code_key": document.code_key}
            keys = {f"name_key_{code}": key for code, key in document.name_keys.items()}
            of_project = {name: pks_of[pk] for name, pks_of in linked.items()}
            source |= keys | _facts(row, of_project, ends.get(pk))
            yield pk, {**source, "digest": _digest(source)}


def _facts(row: Mapping[str, Any], linked: Mapping[str, list[int]], ends: date | None) -> Source:
    """Facts as the mapping has them; what is not there is left out, so that `exists` is true."""
    within = [row["sector_id"], row["sector__parent_id"], *linked["sub_sectors"]]
    fields: Source = {
        **{name: _written(row[name]) for name in _AS_THEY_ARE},
        **{name: _digits(row[name], area_digits) for name in _AREAS},
        **{name: _digits(row[name], amount_digits) for name in _AMOUNTS},
        "sector": str(row["sector_id"]),
        "sectors": _keys(within),
        "zone": _written(row["zone_id"]),
        "zones": _keys([row["zone_id"], row["zone__parent_id"]]),
        **{name: _keys(linked[name]) for name in ("places", "routes", "forms", "activities")},
        "lists_end_on": _written(ends),
    }
    return {name: value for name, value in fields.items() if value not in (None, "", [])}


def _lists_end_on(pks: Collection[int]) -> dict[int, date]:
    """The day on which the last call list of a project ends; none where one has no end."""
    entries = ListEntry.objects.filter(project__in=pks).order_by()
    periods: defaultdict[int, list[date | None]] = defaultdict(list)
    for pk, end in entries.values_list("project_id", "call_list__period_end"):
        periods[pk].append(end)
    ended = {pk: [end for end in ends if end is not None] for pk, ends in periods.items()}
    return {pk: max(ends) for pk, ends in ended.items() if len(ends) == len(periods[pk])}


def _linked(pks: Collection[int], field: str, column: str) -> defaultdict[int, list[int]]:
    through = getattr(InvestmentProject, field).through.objects
    rows: QuerySet[Any] = through.filter(investmentproject_id__in=pks).order_by("pk")
    return _pairs(rows.values_list("investmentproject_id", column))


def _pairs(rows: Iterable[tuple[int, int]]) -> defaultdict[int, list[int]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    for one, other in rows:
        found[one].append(other)
    return found


def _keys(pks: Iterable[int | None]) -> list[str]:
    return [str(pk) for pk in sorted({pk for pk in pks if pk is not None})]


def _digits(number: Decimal | None, write: Any) -> str | None:
    return None if number is None else str(write(number))


def _written(value: Any) -> Any:
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _digest(source: Source) -> str:
    return sha256(json.dumps(source, sort_keys=True).encode()).hexdigest()
