"""A list as a package of OC4IDS 0.9, the standard for disclosing infrastructure projects.

The field map is ours (docs/api.md), and so is the schema beside this module; neither is the
official validation. Members that are not of the standard stand in `catalogue`. Ids are the codes
of the catalogue, the same in every language; a text in another language than the file is marked.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from django.utils.translation import gettext, override

from investment.choices import CapitalBasis, LocationPrecision, Qualifier
from investment.dates import LOCAL_ZONE, moment
from investment.exports.cells import labels, marked
from investment.exports.extract import Extract
from investment.exports.geojson import point
from investment.exports.oc4ids_terms import STATUSES, sectors_of
from investment.exports.rows import Row
from investment.exports.structured import about, collection, number
from investment.models import CatalogueVersion
from investment.place_names import unit_name
from investment.wording import wording

CONTENT_TYPE: Final = "application/json"
VERSION: Final = "0.9"
SCHEMA: Final = Path(__file__).with_name("oc4ids_schema.json")
CLASSIFICATIONS: Final = (
    ("sub_sectors", "sector", "thanh-hoa-sectors"),
    ("investment_forms", "investmentform", "thanh-hoa-investment-forms"),
    ("funding_routes", "fundingroute", "thanh-hoa-funding-routes"),
)


def write(extract: Extract, *, uri: str) -> Iterator[bytes]:
    """The package in pieces, ready to be streamed; reads from the database as it goes.

    Args:
        extract: the list; where it is empty the package has no projects, which the standard has
            no form for.
        uri: the full address at which this package stands.
    """
    changed = CatalogueVersion.last_change() or moment(extract.on)
    with override(extract.language):
        publisher = gettext("Investment catalogue of Thanh Hoa province")
    head = {
        "uri": uri,
        "version": VERSION,
        "publishedDate": _moment(changed),
        "publisher": {"name": publisher, "uri": extract.origin},
        "catalogue": about(extract),
    }
    return collection(extract, head=head, key="projects", item=lambda row: project(row, extract))


def project(row: Row, extract: Extract) -> dict[str, Any]:
    """One project; what was not published is left out."""
    record, language = row.record, extract.language
    title, description = row.text("name", language), row.text("summary", language)
    codes = [record.sector__code, *(one.sector__code for one in row.related["sub_sectors"])]
    members = {
        "id": record.code,
        "updated": _moment(record.updated_at),
        "title": title and title.text,
        "description": description and description.text,
        "status": STATUSES.get(record.call_status),
        "sector": sectors_of(codes),
        "additionalClassifications": _classifications(row, extract),
        "locations": _locations(row, extract),
        "budget": _budget(row),
        "parties": _parties(row, extract),
        "documents": _documents(row),
        "catalogue": _beside(row, extract)
        | {
            "titleLanguage": title and title.language,
            "descriptionLanguage": description and description.language,
        },
    }
    return _present(members)


def _present(members: dict[str, Any]) -> dict[str, Any]:
    """Without what says nothing; in objects within too."""
    within = {
        name: _present(value) if isinstance(value, dict) else value
        for name, value in members.items()
    }
    return {name: value for name, value in within.items() if value not in (None, "", [], {})}


def _moment(at: datetime) -> str:
    return at.astimezone(LOCAL_ZONE).isoformat(timespec="seconds")


def _classifications(row: Row, extract: Extract) -> list[dict[str, Any]]:
    """Our own terms: the sector, finer sectors, investment forms, funding routes."""
    language = extract.language
    own = ("thanh-hoa-sectors", row.record.sector__code, row.text("sector__name", language))
    others = [
        (scheme, getattr(term, f"{model}__code"), wording(term, f"{model}__name", language))
        for kind, model, scheme in CLASSIFICATIONS
        for term in row.related[kind]
    ]
    return [
        _present({"scheme": scheme, "id": code, "description": marked(words, extract)})
        for scheme, code, words in (own, *others)
    ]


def _locations(row: Row, extract: Extract) -> list[dict[str, Any]]:
    """The point with what it stands for, and each unit by its official code."""
    geometry, precision = point(row), row.record.location_precision
    places = [
        {"id": place.code, "description": marked(unit_name(place, extract.language), extract)}
        for place in (*row.related["places"], *row.related["former_places"])
    ]
    if geometry is None:
        return places
    described = labels(LocationPrecision, extract.language).get(precision, "")
    return [{"id": "point", "description": described, "geometry": geometry}, *places]


def _budget(row: Row) -> dict[str, Any] | None:
    """The published capital, of a range the larger end; the rest is beside it."""
    record = row.record
    if record.capital_max is None:
        return None
    amount = {"amount": number(record.capital_max), "currency": record.capital_currency}
    return {"amount": amount}


def _parties(row: Row, extract: Extract) -> list[dict[str, Any]]:
    owner = row.owning_agency.present() if row.owning_agency else None
    name = wording(owner, "name", extract.language) if owner else None
    if owner is None or name is None:
        return []
    return [{"id": owner.code, "name": marked(name, extract), "roles": ["publicAuthority"]}]


def _documents(row: Row) -> list[dict[str, Any]]:
    """The official notice, and the pages that facts come from."""
    notice = {"id": "notice", "documentType": "tenderNotice", "url": row.record.notice_url}
    sources = [
        _present({"id": f"source-{place}", "title": source.title, "url": source.url})
        for place, source in enumerate(row.related["sources"], start=1)
    ]
    return [notice, *sources] if row.record.notice_url else sources


def _beside(row: Row, extract: Extract) -> dict[str, Any]:
    """What the standard has no member for."""
    record, language = row.record, extract.language
    low, high = record.area_min_ha, record.area_max_ha
    capital = {
        "min": None if record.capital_min is None else number(record.capital_min),
        "asPublished": record.capital_as_published,
        "qualifier": labels(Qualifier, language)[record.capital_qualifier],
        "basis": labels(CapitalBasis, language)[record.capital_basis],
    }
    return {
        "address": extract.address_of(record.code),
        "callStatus": record.call_status,
        "isOpenCall": bool(record.is_open_call),
        "isCallPeriodOver": bool(record.is_call_over),
        "landAreaHa": {
            "min": None if low is None else number(low),
            "max": None if high is None else number(high),
        },
        "capital": None if record.capital_max is None else capital,
        "locationPrecision": record.location_precision,
        "freshness": record.freshness_state,
        "figuresAsOf": record.figures_as_of,
        "notice": extract.notice,
    }
