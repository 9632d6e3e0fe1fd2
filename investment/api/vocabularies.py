"""What projects refer to: sectors, places, zones, activities and incentives, each as a list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from django.db.models import Model, Prefetch, QuerySet
from django.http import HttpRequest
from ninja import Query, Router, Schema

from investment.addresses import address
from investment.api.answers import origin_of, page_of
from investment.api.hanging import connection, distance, legal_basis, source, term
from investment.api.parameters import ListQuestion
from investment.api.questions import Paging, language_of, refuse_unknown
from investment.api.shapes.problems import Problem
from investment.api.shapes.vocabularies import (
    ActivityPage,
    IncentivePage,
    PlacePage,
    SectorPage,
    ZonePage,
)
from investment.api.values import code_or_null, number, worded
from investment.dates import today
from investment.exports.notice import demonstration_notice
from investment.models import (
    Incentive,
    Participation,
    Place,
    PromotionActivity,
    Sector,
    Zone,
)

router = Router(tags=["vocabularies"])
ENGINE: Final = "database"
Writing = Callable[[Any, str, str], dict[str, Any]]


def _responses(page: type[Schema]) -> dict[int, type[Schema]]:
    return {200: page, 422: Problem, 429: Problem}


def _answer(request: HttpRequest, records: QuerySet[Any], write: Writing) -> dict[str, Any]:
    refuse_unknown(request.GET, ListQuestion)
    paging, language = Paging.read(request.GET), language_of(request.GET)
    count = records.count()
    chosen = records[paging.within(count)]
    return {
        **page_of(request, paging, count),
        "results": [write(record, language, origin_of(request)) for record in chosen],
        "facets": {},
        "engine": ENGINE,
        "notice": None,
        "demonstration": demonstration_notice(language) or None,
    }


def _page_in(name: str, record: Any, language: str, origin: str) -> str:
    return origin + address(name, language, code=record.code)


def _code(record: Model | None) -> str | None:
    return None if record is None else str(getattr(record, "code", "")) or None


@router.get(
    "/sectors",
    response=_responses(SectorPage),
    summary="Sectors, a tree of two levels",
    operation_id="sectors",
)
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


@router.get(
    "/places",
    response=_responses(PlacePage),
    summary="Communes and wards, today's and former ones",
    operation_id="places",
)
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


@router.get(
    "/zones",
    response=_responses(ZonePage),
    summary="Economic zones, industrial parks, gateways",
    operation_id="zones",
)
def zones(request: HttpRequest, question: Query[ListQuestion]) -> dict[str, Any]:
    """Public zones by code; a price is shown where the managing body or developer gave it."""
    records = Zone.objects.public().select_related("parent", "managing_body").order_by("code")
    hanging = ("places", "sectors_sought", "utilities", "distances", "fact_sources")
    return _answer(request, records.prefetch_related(*hanging), _zone)


def _zone(zone: Zone, language: str, origin: str) -> dict[str, Any]:
    return {
        "code": zone.code,
        "url": _page_in("zone", zone, language, origin),
        "kind": zone.kind,
        **worded(zone, "name", language),
        **worded(zone, "summary", language),
        "parent": _code(zone.parent) if zone.parent and zone.parent.live else None,
        "places": sorted(place.code for place in zone.places.all()),
        **_land(zone),
        **worded(zone, "tenure", language),
        **worded(zone, "developer_name", language, key="developer"),
        "managing_body": term(zone.managing_body, language) if zone.managing_body else None,
        "sectors_sought": [sector.code for sector in zone.sectors_sought.all()],
        **worded(zone, "sectors_refused", language),
        "minimum_wage_region": zone.minimum_wage_region,
        "flood_level_m": number(zone.flood_level_m),
        "utilities": [connection(row, language) for row in zone.utilities.all()],
        "distances": [distance(row) for row in zone.distances.all()],
        "latitude": number(zone.latitude),
        "longitude": number(zone.longitude),
        "location_precision": code_or_null(zone.location_precision),
        "sources": [source(row) for row in zone.fact_sources.all()],
        "updated_at": zone.updated_at,
    }


def _land(zone: Zone) -> dict[str, Any]:
    fee = zone.infrastructure_fee
    return {
        "area_ha": number(zone.area_ha),
        "industrial_land_ha": number(zone.industrial_land_ha),
        "leased_ha": number(zone.leased_ha),
        "available_m2": zone.available_m2,
        "available_as_of": code_or_null(zone.available_as_of),
        "smallest_plot_m2": zone.smallest_plot_m2,
        "lease_price": _lease_price(zone),
        "infrastructure_fee": None
        if fee is None
        else {"amount": number(fee), "currency": zone.infrastructure_fee_currency},
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


@router.get(
    "/activities",
    response=_responses(ActivityPage),
    summary="Promotion activities, the newest first",
    operation_id="activities",
)
def activities(request: HttpRequest, question: Query[ListQuestion]) -> dict[str, Any]:
    """Public activities; dates may be a year or a month alone."""
    records = PromotionActivity.objects.public().order_by("-starts_on", "code")
    projects = Participation.objects.filter(project__live=True).select_related("project")
    hanging = ("organisers", "zones", "fact_sources", Prefetch("participations", projects))
    return _answer(request, records.prefetch_related(*hanging), _activity)


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
        "organisers": [term(one, language) for one in activity.organisers.all()],
        "zones": sorted(zone.code for zone in activity.zones.all() if zone.live),
        "projects": [
            {"code": row.project.code, "participation": row.kind}
            for row in activity.participations.all()
        ],
        **worded(activity, "outcome_summary", language, key="outcome"),
        "sources": [source(row) for row in activity.fact_sources.all()],
        "updated_at": activity.updated_at,
    }


@router.get(
    "/incentives",
    response=_responses(IncentivePage),
    summary="Incentives, and whether they were checked",
    operation_id="incentives",
)
def incentives(request: HttpRequest, question: Query[ListQuestion]) -> dict[str, Any]:
    """Public incentives; `is_checked` is false where nobody compared them with the law in force."""
    records = Incentive.objects.public().select_related("zone").order_by("code")
    hanging = ("legal_bases__document", "fact_sources")
    return _answer(request, records.prefetch_related(*hanging), _incentive)


def _incentive(incentive: Incentive, language: str, origin: str) -> dict[str, Any]:
    return {
        "code": incentive.code,
        "kind": incentive.kind,
        **worded(incentive, "scope", language),
        **worded(incentive, "summary", language),
        "zone": _code(incentive.zone) if incentive.zone and incentive.zone.live else None,
        "is_checked": incentive.is_checked(today()),
        "checked_on": incentive.checked_on,
        "legal_bases": [legal_basis(row, language) for row in incentive.legal_bases.all()],
        "sources": [source(row) for row in incentive.fact_sources.all()],
        "updated_at": incentive.updated_at,
    }
