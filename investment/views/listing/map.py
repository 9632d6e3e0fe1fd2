"""The list as a map: everything that was found and has a point, as one picture and as points.

A point stands for what it is known of: the site, or only its zone, commune or former district. One
that means no more than the province is not drawn (as on the sheet); the page says how many.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from investment.addresses import address
from investment.choices import LocationPrecision
from investment.measures import format_number
from investment.models import InvestmentProject
from investment.search.criteria import Criteria
from investment.search.engine import ordered_pks
from investment.search.results import Hit
from investment.views.listing.points import coverage
from investment.views.listing.rows import ProjectRow

MOST: Final = 2_000  # projects that one map is made of
CELL_DEGREES: Final = 0.04  # marks of the picture that are nearer than about 4 km become one
RADII: Final = ((10, 17), (2, 13), (1, 8))  # projects of a mark → its radius in drawing units


@dataclass(frozen=True, slots=True)
class Point:
    """Where a project is, in degrees, and what the point stands for."""

    pk: int
    latitude: float
    longitude: float
    precision: str


@dataclass(frozen=True, slots=True)
class Points:
    """What a map can show of an answer; the first projects of the list count."""

    points: tuple[Point, ...]
    looked_at: int
    total: int


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark of the picture: `count` projects around a point, `radius` in drawing units."""

    latitude: float
    longitude: float
    count: int
    radius: int
    approximate: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """A project beside the map, and in words how exact its point is."""

    project: ProjectRow
    is_on_map: bool
    precision: str


@dataclass(frozen=True, slots=True)
class Map:
    """What the component `project_map` takes."""

    label: str
    notes: tuple[str, ...]
    marks: tuple[Mark, ...]
    points_href: str
    rows: tuple[Placed, ...]


def project_map(
    beside: Sequence[tuple[Hit, ProjectRow]], criteria: Criteria, *, language: str, on: date
) -> Map:
    """The map of an answer: at most 2,000 projects, the first of the list.

    Args:
        beside: the page of the list that stands beside the map, each project with its row.
        criteria: the question; the map shows all its pages.
        language: vi, en or ko.
        on: the day of the question.
    """
    found = points(criteria, language=language, on=on)
    placed = {point.pk for point in found.points}
    return Map(
        label=_label(len(found.points), language),
        notes=tuple(
            coverage(found.looked_at, found.total, found.looked_at - len(found.points), language)
        ),
        marks=marks(found.points),
        points_href=address(
            "project-points", language, query=criteria.changed(view="", columns=()).to_query()
        ),
        rows=tuple(Placed(row, hit.pk in placed, _precision(hit)) for hit, row in beside),
    )


def points(criteria: Criteria, *, language: str, on: date) -> Points:
    """The points of what was found, in the order of the list."""
    pks = ordered_pks(criteria, language=language, on=on)
    wanted = pks[:MOST]
    rows = (
        InvestmentProject.objects.public()
        .filter(pk__in=wanted)
        .exclude(location_precision=LocationPrecision.PROVINCE)
        .order_by()
        .values_list("pk", "latitude", "longitude", "location_precision")
    )
    known = {
        pk: Point(pk, float(latitude), float(longitude), precision)
        for pk, latitude, longitude, precision in rows
        if latitude is not None and longitude is not None
    }
    return Points(tuple(known[pk] for pk in wanted if pk in known), len(wanted), len(pks))


def marks(points: Sequence[Point]) -> tuple[Mark, ...]:
    """The picture's marks, largest last so that none is hidden; near points share one."""
    cells: defaultdict[tuple[int, int], list[Point]] = defaultdict(list)
    for point in points:
        cell = (round(point.latitude / CELL_DEGREES), round(point.longitude / CELL_DEGREES))
        cells[cell].append(point)
    return tuple(_mark(near) for near in sorted(cells.values(), key=len))


def _mark(near: Sequence[Point]) -> Mark:
    return Mark(
        latitude=sum(point.latitude for point in near) / len(near),
        longitude=sum(point.longitude for point in near) / len(near),
        count=len(near),
        radius=next(radius for least, radius in RADII if len(near) >= least),
        approximate=all(point.precision != LocationPrecision.SITE for point in near),
    )


def _precision(hit: Hit) -> str:
    if not hit.location_precision:
        return _("No place published")
    precision = LocationPrecision(hit.location_precision).label
    return _("Precision of the location: %(precision)s") % {"precision": precision}


def _label(count: int, language: str) -> str:
    sentence = ngettext(
        "Map of the province with %(total)s project",
        "Map of the province with %(total)s projects",
        count,
    )
    return sentence % {"total": format_number(count, language)}
