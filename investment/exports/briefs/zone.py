"""The brief on a zone: land, law and projects; a broker's price is never printed (design §5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from investment.actions.demonstration.facts import decimal, read
from investment.choices import DistanceTarget, ZoneKind
from investment.exports.briefs.brief import Figure, Section, Sources, Table, row_of, urls_of
from investment.exports.briefs.projects import public_projects, table_of
from investment.measures import format_area, format_distance_km, format_number


def figures(code: str, language: str) -> tuple[Figure, ...]:
    """Its area, how many zones lie in it, how many projects of the catalogue."""
    zone = _zone(code)
    inside = [row for row in read("zones") if row["parent_zone"] == code]
    projects = _projects(code)
    area = format_area(None, decimal(zone["area_ha"]), language=language, with_square_metres=False)
    return (
        Figure(_("Area of the zone"), area, ""),
        Figure(_("Zones within it"), format_number(len(inside), language), ""),
        Figure(_("Projects in the catalogue"), format_number(len(projects), language), ""),
    )


def lead(code: str, language: str) -> str:
    """What the zone is, in a sentence or two."""
    return str(_zone(code)["summary"][language])


def sections(code: str, *, on: date, language: str, sources: Sources) -> tuple[Section, ...]:
    """Facts of the zone, its law, the zones inside it, its projects."""
    zone = _zone(code)
    columns = (_("Fact"), _("Value"), _("Source"))
    facts = Table(columns, tuple(_facts(zone, language, sources)), widths=(28, 60, 12))
    law = tuple(
        row_of(basis["text"][language], sources.cite(*urls_of(zone, ("legal_basis",))))
        for basis in zone["legal_basis"]
    )
    projects = _projects(code)
    return (
        Section(_("The zone"), table=facts),
        Section(
            _("Legal basis"),
            (_("As named by the source; not checked against the law in force."),),
            Table((_("Legal document"), _("Source")), law, widths=(88, 12)),
        ),
        Section(_("Zones within it"), table=_inside(code, language, sources)),
        Section(
            _("Projects of the catalogue in this zone"),
            table=table_of(projects, on=on, language=language, sources=sources),
        ),
    )


def _zone(code: str) -> dict[str, Any]:
    found: dict[str, Any] = next(row for row in read("zones") if row["id"] == code)
    return found


def _projects(code: str) -> list[dict[str, Any]]:
    """Projects of the zone and of the zones inside it, by code."""
    inside = {row["id"] for row in read("zones") if row["parent_zone"] == code}
    return [row for row in public_projects() if row["zone"] in {code, *inside}]


def _facts(zone: dict[str, Any], language: str, sources: Sources) -> Iterator[tuple[str, ...]]:
    area = format_area(None, decimal(zone["area_ha"]), language=language)
    yield row_of(_("Kind"), str(ZoneKind(zone["kind"]).label), "–")
    yield row_of(_("Area of the zone"), area, sources.cite(*urls_of(zone, ("area_ha",))))
    for item in zone["infrastructure"]:
        cited = sources.cite(*urls_of(zone, ("infrastructure",)))
        yield row_of(_("Territory"), item["text"][language], cited)
    if agency := _agency(zone["managing_body"], language):
        yield row_of(_("Managing body"), agency, "–")
    if zone["tenure"]:
        cited = sources.cite(zone["sources"][0]["url"])
        yield row_of(_("Land-use term"), zone["tenure"][language], cited)
    for row in zone["distances"]:
        yield row_of(
            _("Distance by road: %(place)s") % {"place": DistanceTarget(row["to"]).label},
            format_distance_km(_km(row["km_min"]), _km(row["km_max"]), language=language),
            sources.cite(*urls_of(zone, ("distances",))),
        )


def _km(distance: float | None) -> Decimal | None:
    return decimal(distance)


def _agency(code: str | None, language: str) -> str:
    """The agency of today."""
    agencies = {row["id"]: row for row in read("organisations")}
    row = agencies.get(code or "")
    while row and row["successor"]:
        row = agencies.get(row["successor"])
    return str(row["name"][language]) if row else ""


def _inside(code: str, language: str, sources: Sources) -> Table:
    columns = (pgettext("zone", "Code"), _("Zone"), _("Kind"), _("Area"), _("Source"))
    rows = tuple(
        row_of(
            row["id"],
            row["name"][language],
            str(ZoneKind(row["kind"]).label),
            format_area(None, decimal(row["area_ha"]), language=language, with_square_metres=False),
            sources.cite(row["sources"][0]["url"]),
        )
        for row in read("zones")
        if row["parent_zone"] == code and row["sources"]
    )
    return Table(columns, rows, widths=(10, 44, 20, 16, 10), numeric=(3,))
