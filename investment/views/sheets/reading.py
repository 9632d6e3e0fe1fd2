"""A project with all that its sheet shows, read at once."""

from __future__ import annotations

from typing import Final

from django.db.models import Prefetch

from investment.models import (
    InvestmentProject,
    LegalBasis,
    ListEntry,
    Participation,
    StatusChange,
    Zone,
)

RELATED: Final = (
    *("places", "sub_sectors", "investment_forms", "funding_routes"),
    *("capacities", "land_steps", "cost_items", "utilities", "distances", "fact_sources"),
)


def read_project(code: str) -> InvestmentProject:
    """The public project of a code with all that hangs on it.

    Of zones and activities only the public ones; a project read here is for showing.

    Raises:
        InvestmentProject.DoesNotExist: there is none, or it is not public.
    """
    activities = Participation.objects.filter(activity__live=True).select_related("activity")
    return (
        InvestmentProject.objects.public()
        .select_related("sector", "zone", "owning_agency__successor")
        .prefetch_related(
            *RELATED,
            Prefetch("status_changes", queryset=StatusChange.objects.select_related("decision")),
            Prefetch("other_zones", queryset=Zone.objects.public()),
            Prefetch("legal_bases", queryset=LegalBasis.objects.select_related("document")),
            Prefetch("list_entries", queryset=ListEntry.objects.select_related("call_list")),
            Prefetch("participations", queryset=activities),
        )
        .get(code=code)
    )
