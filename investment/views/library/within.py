"""Documents about a project, zone, sector or activity, as rows on its own page."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import Case, IntegerField, Q, Value, When

from investment.models import InvestmentProject, PromotionActivity, Sector, Zone
from investment.search.library.conditions import about_sectors, about_zones, shown
from investment.search.library.finding import read_rows
from investment.views.library.rows import DocumentRow, document_row

MOST = 6


def of_project(project: InvestmentProject, language: str) -> list[DocumentRow]:
    """Those that name the project, then those about its zone, then about its sector."""
    near = [Q(projects=project.pk)]
    if project.zone_id:
        near.append(Q(zones=project.zone_id))
    sectors = (project.sector_id, project.sector.parent_id)
    near.append(Q(sectors__in=[pk for pk in sectors if pk]))
    return _rows(near, language)


def of_zone(zone: Zone, language: str) -> list[DocumentRow]:
    """Those about the zone or a zone inside it."""
    return _rows([about_zones([zone.code])], language)


def of_sector(sector: Sector, language: str) -> list[DocumentRow]:
    """Those about the sector or one under it."""
    return _rows([about_sectors([sector.code])], language)


def of_activity(activity: PromotionActivity, language: str) -> list[DocumentRow]:
    """Those about the activity."""
    return _rows([Q(activities=activity.pk)], language)


def _rows(near: Sequence[Q], language: str) -> list[DocumentRow]:
    """The first few documents that meet one of the conditions, the first conditions first."""
    wanted = Q()
    for condition in near:
        wanted |= condition
    nearness = Case(
        *(When(condition, then=Value(rank)) for rank, condition in enumerate(near)),
        default=Value(len(near)),
        output_field=IntegerField(),
    )
    found = shown().filter(wanted).annotate(nearness=nearness).order_by("nearness", "code")
    pks = list(dict.fromkeys(found.values_list("pk", flat=True)))[:MOST]
    return [document_row(one, language) for one in read_rows(pks)]
