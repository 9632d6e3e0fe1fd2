"""Where a record is: zones, present units, the names before July 2025, distances, the point."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from investment.addresses import address
from investment.choices import LocationPrecision
from investment.measures import format_distance_km, format_quantity
from investment.models import Place, Zone
from investment.models.rows import DistanceRow
from investment.place_names import unit_name
from investment.views.sheets.rows import Fact, Link, linked
from investment.wording import wording


@dataclass(frozen=True, slots=True)
class Units:
    """Present units and former ones, each as a link to the projects there."""

    present: tuple[Link, ...]
    former: tuple[Link, ...]

    @property
    def formerly(self) -> SafeString:
        """“formerly …” with the names, each in its own language; empty where there are none."""
        if not self.former:
            return SafeString()
        before, _mark, after = (_("formerly %(names)s") % {"names": "\0"}).partition("\0")
        names = format_html_join(", ", "{}", ((_marked(link),) for link in self.former))
        return format_html("{}{}{}", before, names, after)


@dataclass(frozen=True, slots=True)
class Point:
    """A point on the locator map and what it stands for; `label` is a name without a link."""

    latitude: Decimal
    longitude: Decimal
    is_approximate: bool
    label: Link
    note: str


def _marked(link: Link) -> str:
    if not link.language:
        return link.text
    return format_html('<span lang="{}">{}</span>', link.language, link.text)


def units(places: Iterable[Place], *, on: date, language: str) -> Units:
    """Part the units of a record into those of today and those of before."""
    present: list[Link] = []
    former: list[Link] = []
    for place in places:
        href = address("projects", language, query=f"place={place.code}")
        link = linked(unit_name(place, language), href, language)
        (former if place.is_former(on) else present).append(link)
    return Units(tuple(present), tuple(former))


def unit_facts(found: Units, note: str = "") -> list[Fact]:
    """The units as rows of a sheet."""
    return [
        Fact(_("Commune or ward"), links=found.present, note=note if found.present else ""),
        Fact(
            _("Name before July 2025"),
            links=found.former,
            note=note if found.former and not found.present else "",
        ),
    ]


def zone_links(zones: Iterable[Zone], language: str) -> tuple[Link, ...]:
    """Zones by name, linked where they have a page."""
    links = []
    for zone in zones:
        if (name := wording(zone, "name", language)) is None:
            continue
        href = address("zone", language, code=zone.code) if zone.live else ""
        links.append(linked(name, href, language))
    return tuple(links)


def distance_facts(rows: Iterable[DistanceRow], language: str) -> list[Fact]:
    """Each distance with its minutes by truck, where they were published."""
    facts = []
    for row in rows:
        minutes = row.truck_minutes
        note = ""
        if minutes:
            time = format_quantity(minutes, "minutes", language)
            note = _("%(time)s by truck") % {"time": time}
        value = format_distance_km(row.km_min, row.km_max, language=language)
        facts.append(Fact(str(row.get_target_display()), value, note=note))
    return facts


def point(
    latitude: Decimal | None, longitude: Decimal | None, precision: str, label: Link
) -> Point | None:
    """The point of a record; None where there is none or where it only means the province."""
    if latitude is None or longitude is None or precision == LocationPrecision.PROVINCE:
        return None
    is_site = precision == LocationPrecision.SITE
    what = str(LocationPrecision(precision).label)
    note = _("Precision of the location: %(precision)s") % {"precision": what}
    return Point(latitude, longitude, not is_site, label, note)
