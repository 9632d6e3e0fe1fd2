"""Zones on the outline of the province, with how many projects stand in each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Count
from django.utils.translation import ngettext

from investment.addresses import address
from investment.choices import LocationPrecision, ZoneKind
from investment.measures import format_number
from investment.models import InvestmentProject, Zone
from investment.models.project import InvestmentProjectQuerySet, open_call_condition
from investment.views.listing.points import MapPoint
from investment.views.sheets.rows import Link, linked
from investment.wording import Wording, wording


@dataclass(frozen=True, slots=True)
class ZonePlaces:
    """Zones with a point on the map, and those whose place is not published."""

    points: tuple[MapPoint, ...]
    others: tuple[Link, ...]


def zone_places(*, language: str, on: date) -> ZonePlaces:
    """Every public zone; two queries.

    Args:
        language: vi, en or ko.
        on: the day that open calls are told by.
    """
    zones = sorted(Zone.objects.public(), key=_order)
    public = InvestmentProject.objects.public()
    totals, open_calls = _counts(public, on)
    placed = [zone for zone in zones if _has_place(zone)]
    points = (
        _point(number, zone, totals[zone.pk], bool(open_calls[zone.pk]), language)
        for number, zone in enumerate(placed, 1)
    )
    others = (_link(zone, language) for zone in zones if not _has_place(zone))
    return ZonePlaces(tuple(points), tuple(others))


def _order(zone: Zone) -> tuple[int, Decimal, str]:
    """Economic zones first, then parks and gateways; the largest of a kind first."""
    return ZoneKind.values.index(zone.kind), -(zone.area_ha or Decimal(0)), zone.code


def _has_place(zone: Zone) -> bool:
    """Whether its point means more than the province."""
    is_known = zone.latitude is not None and zone.longitude is not None
    return is_known and zone.location_precision != LocationPrecision.PROVINCE


def _counts(projects: InvestmentProjectQuerySet, on: date) -> tuple[Counter[int], Counter[int]]:
    """Projects and open calls of each zone, those of the zones inside it among them, as its own
    page counts."""
    rows: Iterable[tuple[int, int | None, int, int]] = (
        projects.filter(zone__isnull=False)
        .order_by()
        .values_list("zone_id", "zone__parent_id")
        .annotate(total=Count("pk"), calling=Count("pk", filter=open_call_condition(on)))
    )
    totals: Counter[int] = Counter()
    open_calls: Counter[int] = Counter()
    for zone, parent, total, calling in rows:
        for one in filter(None, (zone, parent)):
            totals[one] += total
            open_calls[one] += calling
    return totals, open_calls


def _point(number: int, zone: Zone, count: int, is_open: bool, language: str) -> MapPoint:
    words = ngettext("%(count)s project", "%(count)s projects", count)
    text = words % {"count": format_number(count, language)}
    href = address("projects", language, query=f"zone={zone.code}")
    return MapPoint(
        number=number,
        latitude=zone.latitude or Decimal(0),
        longitude=zone.longitude or Decimal(0),
        precision=LocationPrecision(zone.location_precision).value,
        precision_label=str(zone.get_kind_display()),
        is_open=is_open,
        label=_link(zone, language),
        projects=(Link(text, href),) if count else (),
        more="",
    )


def _link(zone: Zone, language: str) -> Link:
    name = wording(zone, "name", language) or Wording(zone.code, language)
    return linked(name, address("zone", language, code=zone.code), language)
