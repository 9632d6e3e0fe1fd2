"""A project with all that its sheet shows, read at once."""

from __future__ import annotations

from typing import Final

from django.db.models import Exists, Prefetch

from investment.models import (
    InvestmentProject,
    LegalBasis,
    ListEntry,
    Participation,
    StatusChange,
    TranslationStanding,
    Zone,
)
from investment.models.words import TARGETS

RELATED: Final = (
    *("places", "sub_sectors", "investment_forms", "funding_routes"),
    *("capacities", "land_steps", "cost_items", "utilities", "distances", "fact_sources"),
)


def read_project(code: str) -> InvestmentProject:
    """The public project of a code with all that hangs on it.

    Of zones and activities only the public ones; a project read here is for showing. It also says
    in `is_outdated_ko` and its like whether the Vietnamese text left that translation behind.

    Raises:
        InvestmentProject.DoesNotExist: there is none, or it is not public.
    """
    activities = Participation.objects.filter(activity__live=True).select_related("activity")
    outdated = TranslationStanding.objects.outdated_for_visitors(InvestmentProject)
    left_behind = {
        f"is_outdated_{code}": Exists(outdated.filter(language=code)) for code in TARGETS
    }
    return (
        InvestmentProject.objects.public()
        .annotate(**left_behind)
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
