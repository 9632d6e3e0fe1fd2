"""What projects refer to: sectors, places, zones, activities and incentives, each as a list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from django.db.models import Model, QuerySet
from django.http import HttpRequest
from ninja import Query, Router, Schema

from investment.addresses import address
from investment.api.answers import origin_of, page_of
from investment.api.questions import ListQuestion, Paging, language_of, refuse_unknown
from investment.api.values import code_or_null, number, worded
from investment.dates import today
from investment.exports.notice import demonstration_notice
from investment.models import Incentive, Place, PromotionActivity, Sector, Zone

router = Router(tags=["vocabularies"])


class RecordPage(Schema):
    """One page of records; each has a code and texts with their language."""

    count: int
    next: str | None
    previous: str | None
    results: list[dict[str, Any]]
    demonstration: str | None


Writing = Callable[[Any, str, str], dict[str, Any]]


def _answer(request: HttpRequest, records: QuerySet[Any], write: Writing) -> dict[str, Any]:
    refuse_unknown(request.GET, ListQuestion)
    paging, language = Paging.read(request.GET), language_of(request.GET)
    chosen = records[paging.start : paging.end]
    return {
        **page_of(request, paging, records.count()),
        "results": [write(record, language, origin_of(request)) for record in chosen],
        "demonstration": demonstration_notice(language) or None,
    }


def _page_in(name: str, record: Any, language: str, origin: str) -> str:
    return origin + address(name, language, code=record.code)


def _code(record: Model | None) -> str | None:
    return None if record is None else str(getattr(record, "code", "")) or None


@router.get("/sectors", response=RecordPage, summary="Sectors, a tree of two levels")
def sectors(request: HttpRequest, question: Query[ListQuestion]) -> dict[str, Any]:
    """All sectors by their order."""
    return _answer(request, Sector.objects.select_related("parent"), _sector)


def _sector(sector: Sector, language: str, origin: str) -> dict[str, Any]:
    return {
        "code": sector.code,
        "url": _page_in("sector", sector, language, origin),
        **worded(sector, "name", language),
        "parent": _code(sector.parent),
    }


@router.get("/places", response=RecordPage, summary="Communes and wards, today's and former ones")
def places(request: HttpRequest, question: Query[ListQuestion]) -> dict[str, Any]:
    """All units by code; spellings that serve the search alone are left out."""
    return _answer(request, Place.objects.select_related("parent").order_by("code"), _place)


def _place(place: Place, language: str, origin: str) -> dict[str, Any]:
    return {
        "code": place.code,
        "official_code": code_or_null(place.official_code),
        "kind": place.kind,
        **worded(place, "name", language),
        "parent": _code(place.parent),
        "is_former": place.is_former(today()),
        "valid_from": place.valid_from,
        "valid_until": place.valid_until,
        "latitude": number(place.latitude),
        "longitude": number(place.longitude),
    }


@router.get("/zones", response=RecordPage, summary="Economic zones, industrial parks, gateways")
def zones(request: HttpRequest, question: Query[ListQuestion]) -> dict[str, Any]:
    """Public zones by code; a price is shown where the managing body or developer gave it."""
    records = Zone.objects.public().select_related("parent", "managing_body").order_by("code")
    return _answer(request, records, _zone)


def _zone(zone: Zone, language: str, origin: str) -> dict[str, Any]:
    return {
        "code": zone.code,
        "url": _page_in("zone", zone, language, origin),
        "kind": zone.kind,
        **worded(zone, "name", language),
        **worded(zone, "summary", language),
        "parent": _code(zone.parent),
        "area_ha": number(zone.area_ha),
        "industrial_land_ha": number(zone.industrial_land_ha),
        "available_m2": zone.available_m2,
        "available_as_of": code_or_null(zone.available_as_of),
        "lease_price": _lease_price(zone),
        **worded(zone, "developer_name", language, key="developer"),
        "managing_body": _code(zone.managing_body),
        "latitude": number(zone.latitude),
        "longitude": number(zone.longitude),
        "location_precision": code_or_null(zone.location_precision),
        "updated_at": zone.updated_at,
    }


def _lease_price(zone: Zone) -> dict[str, Any] | None:
    if zone.lease_price is None or not zone.lease_price_is_official:
        return None
    return {
        "amount": number(zone.lease_price),
        "currency": zone.lease_price_currency,
        "unit": code_or_null(zone.lease_price_unit),
        "until_year": zone.lease_until_year,
    }


@router.get("/activities", response=RecordPage, summary="Promotion activities, the newest first")
def activities(request: HttpRequest, question: Query[ListQuestion]) -> dict[str, Any]:
    """Public activities; dates may be a year or a month alone."""
    records = PromotionActivity.objects.public().order_by("-starts_on", "code")
    return _answer(request, records, _activity)


def _activity(activity: PromotionActivity, language: str, origin: str) -> dict[str, Any]:
    return {
        "code": activity.code,
        "url": _page_in("activity", activity, language, origin),
        "kind": activity.kind,
        **worded(activity, "title", language),
        **worded(activity, "place_name", language, key="place"),
        "starts_on": code_or_null(activity.starts_on),
        "ends_on": code_or_null(activity.ends_on),
        "countries_or_territories": activity.countries,
        **worded(activity, "outcome_summary", language, key="outcome"),
        "updated_at": activity.updated_at,
    }


@router.get("/incentives", response=RecordPage, summary="Incentives, and whether they were checked")
def incentives(request: HttpRequest, question: Query[ListQuestion]) -> dict[str, Any]:
    """Public incentives; `is_checked` is false where nobody compared them with the law in force."""
    records = Incentive.objects.public().select_related("zone").order_by("code")
    return _answer(request, records.prefetch_related("legal_bases__document"), _incentive)


def _incentive(incentive: Incentive, language: str, origin: str) -> dict[str, Any]:
    on: date = today()
    return {
        "code": incentive.code,
        "kind": incentive.kind,
        **worded(incentive, "scope", language),
        **worded(incentive, "summary", language),
        "zone": _code(incentive.zone) if incentive.zone and incentive.zone.live else None,
        "is_checked": incentive.is_checked(on),
        "checked_on": incentive.checked_on,
        "updated_at": incentive.updated_at,
    }
