"""Projects to stand side by side, with what is compared of them, read at once."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from django.db.models import Prefetch

from investment.models import InvestmentProject, ListEntry, Zone

COMPARED: Final = (
    "sub_sectors",
    "places",
    "investment_forms",
    "funding_routes",
    "capacities",
    "land_steps",
    "cost_items",
    "utilities",
    "distances",
    "fact_sources",
)


def read_projects(codes: Collection[str]) -> dict[str, InvestmentProject]:
    """Public projects by code, in the order of the codes, whatever their status; 14 queries."""
    projects = (
        InvestmentProject.objects.public()
        .filter(code__in=codes)
        .select_related("sector", "zone")
        .prefetch_related(
            *COMPARED,
            Prefetch("other_zones", queryset=Zone.objects.public()),
            Prefetch("list_entries", queryset=ListEntry.objects.select_related("call_list")),
        )
    )
    found = {project.code: project for project in projects}
    return {code: found[code] for code in codes if code in found}
