"""The brief on a sector: its projects in a table, then each with what was published of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from investment.actions.demonstration.facts import decimal
from investment.exports.briefs.brief import Figure, Section, Sources, Table, row_of, urls_of
from investment.exports.briefs.projects import capital_of, public_projects, status_of, table_of
from investment.measures import format_area, format_number


def figures(code: str, *, on: date, language: str) -> tuple[Figure, ...]:
    """How many projects the sector has, and how many of each status, the most frequent first."""
    rows = _projects(code)
    counts = Counter(status_of(row, on=on) for row in rows)
    total = Figure(_("Projects in the catalogue"), format_number(len(rows), language), "")
    states = (
        Figure(status, format_number(count, language), "")
        for status, count in counts.most_common(2)
    )
    return (total, *states)


def sections(code: str, *, on: date, language: str, sources: Sources) -> tuple[Section, ...]:
    """The table of all projects, then a part for each."""
    rows = _projects(code)
    whole = table_of(rows, on=on, language=language, sources=sources)
    parts = (_part(row, language, sources) for row in rows)
    return (Section(_("Projects at a glance"), table=whole), *parts)


def _projects(code: str) -> list[dict[str, Any]]:
    return [row for row in public_projects() if row["sector"] == code]


def _part(row: dict[str, Any], language: str, sources: Sources) -> Section:
    columns = (_("Fact"), _("Value"), _("Source"))
    return Section(
        f"{row['id']} · {row['name'][language]}",
        (row["summary"][language],),
        Table(columns, tuple(_facts(row, language, sources)), widths=(28, 60, 12)),
    )


def _facts(row: dict[str, Any], language: str, sources: Sources) -> Iterator[tuple[str, ...]]:
    """What was published; a status alone is in the table above."""
    capacity = row["capacity"][language] if row["capacity"] else ""
    investor = row["investor"][language] if row["investor"] else ""
    area = format_area(
        None,
        decimal(row["area_ha"]),
        language=language,
        qualifier=row["area_qualifier"] or "exact",
    )
    for label, value, names in (
        (_("Capacity"), capacity, ("capacity",)),
        (_("Total investment"), capital_of(row, language), ("capital",)),
        (_("Land area"), area, ("area_ha",)),
        (_("Investor"), investor, ("investor",)),
    ):
        yield row_of(label, value, sources.cite(*urls_of(row, names)) if value else "–")
