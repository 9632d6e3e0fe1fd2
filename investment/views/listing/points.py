"""Projects on the outline of the province: one numbered point a place, with all that stand there.

A point that only means the province is none; such projects are counted beside the map.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from investment.addresses import address
from investment.choices import LocationPrecision
from investment.measures import format_number
from investment.search.results import Hit
from investment.views.currency import Display
from investment.views.listing.rows import with_currency
from investment.views.sheets.rows import Link, linked

MOST_NAMED: Final = 3  # projects under one point; the list of the page has the others


@dataclass(frozen=True, slots=True)
class MapPoint:
    """One place as the component `points_map` takes it; `more` says how many are not named."""

    number: int
    latitude: Decimal
    longitude: Decimal
    precision: str
    precision_label: str
    is_open: bool
    label: Link
    projects: tuple[Link, ...]
    more: str


@dataclass(frozen=True, slots=True)
class PointsMap:
    """The points in the order of the list, and what is to be said beside them."""

    points: tuple[MapPoint, ...]
    notes: tuple[str, ...]


def points_map(hits: Sequence[Hit], total: int, display: Display) -> PointsMap | None:
    """The map of the first projects of a list; None where none of them has a point.

    Args:
        hits: projects in the order of the list.
        total: how many the list has.
        display: language and currency of the page.
    """
    groups: dict[tuple[Decimal, Decimal, str], list[Hit]] = {}
    for hit in hits:
        if hit.latitude is None or hit.longitude is None:
            continue
        if hit.location_precision != LocationPrecision.PROVINCE:
            key = (hit.latitude, hit.longitude, hit.location_precision)
            groups.setdefault(key, []).append(hit)
    if not groups:
        return None
    points = (
        _point(number, key, here, display) for number, (key, here) in enumerate(groups.items(), 1)
    )
    missing = len(hits) - sum(map(len, groups.values()))
    return PointsMap(tuple(points), tuple(coverage(len(hits), total, missing, display.language)))


def _point(
    number: int, key: tuple[Decimal, Decimal, str], here: list[Hit], display: Display
) -> MapPoint:
    latitude, longitude, precision = key
    language, rest = display.language, len(here) - MOST_NAMED
    return MapPoint(
        number=number,
        latitude=latitude,
        longitude=longitude,
        precision=precision,
        precision_label=str(LocationPrecision(precision).label),
        is_open=any(hit.is_open for hit in here),
        label=_label(here[0], language),
        projects=tuple(_project(hit, display) for hit in here[:MOST_NAMED]),
        more=_more(rest, language) if rest > 0 else "",
    )


def _label(hit: Hit, language: str) -> Link:
    """What the point stands for: the zone, else the unit of its kind, else the project itself."""
    if hit.zone and hit.location_precision in (LocationPrecision.ZONE, LocationPrecision.SITE):
        return linked(hit.zone, address("zone", language, code=hit.zone_code), language)
    wants_former = hit.location_precision == LocationPrecision.DISTRICT
    for place in sorted(hit.places, key=lambda place: place.is_former is not wants_former):
        href = address("projects", language, query=f"place={place.code}")
        return linked(place.name, href, language)
    return linked(hit.zone, "", language) if hit.zone else Link(hit.code)


def _project(hit: Hit, display: Display) -> Link:
    language = display.language
    href = with_currency(address("project", language, code=hit.code), display)
    name = linked(hit.name, href, language)
    return Link(f"{hit.code} {name.text}", href, name.language)


def _more(count: int, language: str) -> str:
    return _("and %(count)s more") % {"count": format_number(count, language)}


def coverage(shown: int, total: int, missing: int, language: str) -> Iterator[str]:
    """That a map is of the first projects of a list only, and how many of them are not on it."""
    if shown < total:
        values = {"count": format_number(shown, language), "total": format_number(total, language)}
        yield (
            _("The map shows the first %(count)s of %(total)s projects, in the order of the list.")
            % values
        )
    if missing:
        words = ngettext(
            "%(count)s project is not on the map: no place within the province is published.",
            "%(count)s projects are not on the map: no place within the province is published.",
            missing,
        )
        yield words % {"count": format_number(missing, language)}
