"""Projects of a list as the API gives them, read in a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from investment.addresses import address
from investment.api.hanging import source
from investment.api.values import code_or_null, number, worded
from investment.exports.conversion import convert_capital
from investment.exports.rows import Row, read_rows
from investment.models import ExchangeRate, Place, PlaceSuccession
from investment.place_names import unit_name
from investment.search.values import DEFAULT_CURRENCY

Successors = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Setting:
    """In which language, on which day, in which currency and at which host an answer is given."""

    language: str
    on: date
    origin: str
    currency: str = DEFAULT_CURRENCY


def projects_in_list(pks: Sequence[int], setting: Setting) -> list[dict[str, Any]]:
    """Public projects in the order of their keys, in the shape of `ProjectInList`."""
    rows = list(read_rows(pks, on=setting.on))
    rates = ExchangeRate.objects.newest(setting.on)
    successors = _successors(rows)
    return [_project(row, setting, rates, successors) for row in rows]


def _project(
    row: Row, setting: Setting, rates: Mapping[str, ExchangeRate], successors: Successors
) -> dict[str, Any]:
    record, language = row.record, setting.language
    return {
        "code": record.code,
        "url": setting.origin + address("project", language, code=record.code),
        **worded(record, "name", language),
        **worded(record, "summary", language),
        "status": record.call_status,
        "open_call": record.is_open_call,
        "call_lists": [_call_list(entry, setting) for entry in row.related["call_lists"]],
        "sector": _term(record, "sector", language),
        "zone": _term(record, "zone", language) if record.zone__live else None,
        "places": _places(row, language, successors),
        "latitude": number(record.latitude),
        "longitude": number(record.longitude),
        "location_precision": code_or_null(record.location_precision),
        "land_area_ha": {"min": number(record.area_min_ha), "max": number(record.area_max_ha)},
        "capital": _capital(record, setting, rates),
        "funding_routes": _terms(row, "funding_routes", "fundingroute", language),
        "investment_forms": _terms(row, "investment_forms", "investmentform", language),
        "freshness": {
            "state": record.freshness_state,
            "figures_as_of": code_or_null(record.figures_as_of),
            "verified_on": record.verified_on,
            "review_due_on": record.review_due_on,
        },
        "updated_at": record.updated_at,
        "sources": [source(one) for one in row.related["sources"]],
    }


def _term(record: Any, name: str, language: str) -> dict[str, Any]:
    code = getattr(record, f"{name}__code")
    return {"code": code, **worded(record, f"{name}__name", language, key="name")}


def _terms(row: Row, kind: str, name: str, language: str) -> list[dict[str, Any]]:
    return [_term(term, name, language) for term in row.related[kind]]


def _call_list(entry: Any, setting: Setting) -> dict[str, Any]:
    begins, ends = entry.call_list__period_start, entry.call_list__period_end
    has_begun, has_ended = begins is None or begins <= setting.on, ends and ends < setting.on
    return {
        **worded(entry, "call_list__name", setting.language, key="name"),
        "period_end": ends,
        "in_force": has_begun and not has_ended,
    }


def _capital(
    record: Any, setting: Setting, rates: Mapping[str, ExchangeRate]
) -> dict[str, Any] | None:
    if record.capital_max is None:
        return None
    worth = convert_capital(
        low=record.capital_min,
        high=record.capital_max,
        currency=record.capital_currency,
        to=setting.currency,
        rates=rates,
    )
    return {
        "min": number(record.capital_min),
        "max": number(record.capital_max),
        "currency": record.capital_currency,
        "qualifier": record.capital_qualifier,
        "basis": record.capital_basis,
        "as_published": code_or_null(record.capital_as_published),
        "converted": worth
        and {
            "currency": worth.currency,
            "min": number(worth.low),
            "max": number(worth.high),
            "rate": number(worth.rate),
            "rate_date": worth.rate_date,
            "rate_source": code_or_null(worth.rate_source),
        },
    }


def _places(row: Row, language: str, successors: Successors) -> list[dict[str, Any]]:
    """Units of today with what they were; a former unit of which no unit of today is known last."""
    former: defaultdict[str, list[str]] = defaultdict(list)
    present = {place.code for place in row.related["places"]}
    alone = []
    for place in row.related["former_places"]:
        became = [code for code in successors.get(place.code, ()) if code in present]
        for code in became:
            former[code].append(unit_name(place, language).text)
        if not became:
            alone.append(place)
    return [
        *(_place(place, language, former[place.code]) for place in row.related["places"]),
        *(_place(place, language, [], is_former=True) for place in alone),
    ]


def _place(
    place: Place, language: str, formerly: list[str], *, is_former: bool = False
) -> dict[str, Any]:
    name = unit_name(place, language)
    return {
        "code": place.code,
        "name": name.text,
        "name_language": name.language,
        "is_former": is_former,
        "formerly": formerly,
    }


def _successors(rows: Iterable[Row]) -> Successors:
    """Codes of the units that each former unit of the rows became; one query."""
    codes = {place.code for row in rows for place in row.related["former_places"]}
    found: defaultdict[str, list[str]] = defaultdict(list)
    pairs = PlaceSuccession.objects.filter(predecessor__code__in=codes).order_by("-is_main", "pk")
    for old, new in pairs.values_list("predecessor__code", "successor__code"):
        found[old].append(new)
    return found
