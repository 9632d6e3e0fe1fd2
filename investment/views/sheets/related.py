"""Other projects that a reader of a sheet may want: those named by the editors, then the like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.db.models import BooleanField, ExpressionWrapper
from django.utils.translation import gettext as _

from investment.addresses import address
from investment.measures import format_area
from investment.models import InvestmentProject
from investment.models.project import call_ended_condition
from investment.search.alike import MOST, Closeness, most_alike
from investment.views.sheets.money_facts import capital_text
from investment.views.sheets.rows import Fact, RecordRow
from investment.views.standing import status
from investment.wording import wording

# What a row shows; the rest of a project is long.
COLUMNS: Final = (
    *("code", "name_vi", "name_en", "name_ko", "call_status"),
    *("capital_min", "capital_max", "capital_currency", "capital_qualifier"),
    *("area_min_ha", "area_max_ha", "area_qualifier"),
)


@dataclass(frozen=True, slots=True)
class Related:
    """`named` are the editors' choice; `alike` was found, each row with what it has in common."""

    named: tuple[RecordRow, ...]
    alike: tuple[RecordRow, ...]


def related_projects(project: InvestmentProject, *, on: date, language: str) -> Related:
    """At most four other public projects, those that the editors named first; three queries."""
    named = _named(project)
    found = dict(most_alike(project.pk, on=on, most=2 * MOST))  # four of them may be named
    codes = [*named, *(code for code in found if code not in named)][:MOST]
    records = _read(codes, on)
    common = _in_common()
    return Related(
        named=tuple(_row(records[code], "", language) for code in named if code in records),
        alike=tuple(
            _row(records[code], common[found[code]], language)
            for code in codes
            if code in records and code not in named
        ),
    )


def _named(project: InvestmentProject) -> list[str]:
    """Codes of public projects that the editors named, the first by code."""
    named = project.related_projects.public().exclude(pk=project.pk).order_by("code")
    return list(named.values_list("code", flat=True)[:MOST])


def _read(codes: Sequence[str], on: date) -> Mapping[str, InvestmentProject]:
    """What rows show of some projects, by code."""
    is_over = ExpressionWrapper(call_ended_condition(on), BooleanField())
    found = InvestmentProject.objects.public().filter(code__in=codes).annotate(is_over_now=is_over)
    return {project.code: project for project in found.only(*COLUMNS)}


def _in_common() -> Mapping[Closeness, str]:
    """What is said of each step, in the active language."""
    return {
        Closeness.ZONE_AND_SECTOR: _("Same zone and sector"),
        Closeness.SECTOR: _("Same sector"),
        Closeness.ZONE: _("Same zone"),
        Closeness.PLACE: _("Same place"),
    }


def _row(project: InvestmentProject, in_common: str, language: str) -> RecordRow:
    name = wording(project, "name", language)
    shown = status(project.call_status, is_call_ended=getattr(project, "is_over_now", False))
    area = format_area(
        project.area_min_ha,
        project.area_max_ha,
        language=language,
        qualifier=project.area_qualifier,
        with_square_metres=False,
    )
    return RecordRow(
        href=address("project", language, code=project.code),
        name=name.text if name else project.code,
        name_language=name.language if name else language,
        code=project.code,
        kind=shown.label,
        line=(in_common,) if in_common else (),
        amounts=(
            Fact(_("Total investment"), capital_text(project, language)),
            Fact(_("Land area"), area or None),
        ),
    )
