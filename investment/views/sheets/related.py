"""Other projects that a reader of a sheet may want: those named by the editors, else neighbours."""

from __future__ import annotations

from datetime import date
from typing import Final

from django.db.models import BooleanField, ExpressionWrapper, Q

from investment.addresses import address
from investment.models import InvestmentProject
from investment.models.project import (
    InvestmentProjectQuerySet,
    call_ended_condition,
    open_call_condition,
)
from investment.views.sheets.rows import RecordRow
from investment.views.standing import status
from investment.wording import wording

MOST: Final = 4


def related_projects(
    project: InvestmentProject, *, on: date, language: str
) -> tuple[list[RecordRow], bool]:
    """Up to four other public projects, open calls first.

    Returns:
        The rows, and whether the editors named them; else they share zone or sector.
    """
    others = InvestmentProject.objects.public().exclude(pk=project.pk)
    named = Q(pk__in=project.related_projects.values("pk"))
    rows = _rows(others.filter(named), on, language)
    if rows:
        return rows, True
    same_zone = Q(zone=project.zone_id) if project.zone_id else Q(pk__in=[])
    near = others.filter(same_zone | Q(sector=project.sector_id))
    return _rows(near, on, language, first=same_zone), False


def _rows(
    projects: InvestmentProjectQuerySet, on: date, language: str, first: Q | None = None
) -> list[RecordRow]:
    found = projects.annotate(
        is_first=ExpressionWrapper(Q(pk__in=[]) if first is None else first, BooleanField()),
        is_open_now=ExpressionWrapper(open_call_condition(on), BooleanField()),
        is_over_now=ExpressionWrapper(call_ended_condition(on), BooleanField()),
    ).order_by("-is_first", "-is_open_now", "-is_over_now", "code")
    return [_row(one, language) for one in found[:MOST]]


def _row(project: InvestmentProject, language: str) -> RecordRow:
    name = wording(project, "name", language)
    shown = status(project.call_status, is_call_ended=getattr(project, "is_over_now", False))
    return RecordRow(
        href=address("project", language, code=project.code),
        name=name.text if name else project.code,
        name_language=name.language if name else language,
        code=project.code,
        kind=shown.label,
    )
