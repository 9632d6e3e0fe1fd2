"""A project with all that its sheet shows, read in statements that are made once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from investment.models import (
    Capacity,
    CostItem,
    Distance,
    FactSource,
    FundingRoute,
    InvestmentForm,
    InvestmentProject,
    LandStep,
    LegalBasis,
    ListEntry,
    Participation,
    Place,
    Sector,
    StatusChange,
    Utility,
    Zone,
)
from investment.models.compiled import CompiledOnce, read_together


def _rows(model: Any, *with_records: str) -> CompiledOnce[Any]:
    """Rows that are drafted with the project, in the editors' order."""
    rows = model.objects.select_related(*with_records) if with_records else model.objects
    return CompiledOnce(lambda pk: rows.filter(project_id=pk).order_by("sort_order", "pk"))


_PROJECT: Final[CompiledOnce[InvestmentProject]] = CompiledOnce(
    lambda code: (
        InvestmentProject.objects.public()
        .select_related("sector", "zone", "owning_agency__successor")
        .filter(code=code)
    ),
    str,
)
_PARENTAL: Final[Mapping[str, CompiledOnce[Any]]] = {
    "sub_sectors": CompiledOnce(lambda pk: Sector.objects.filter(projects_within=pk)),
    "places": CompiledOnce(lambda pk: Place.objects.filter(projects=pk)),
    "other_zones": CompiledOnce(lambda pk: Zone.objects.public().filter(projects_also=pk)),
    "investment_forms": CompiledOnce(lambda pk: InvestmentForm.objects.filter(projects=pk)),
    "funding_routes": CompiledOnce(lambda pk: FundingRoute.objects.filter(projects=pk)),
    "capacities": _rows(Capacity),
    "land_steps": _rows(LandStep),
    "cost_items": _rows(CostItem),
    "utilities": _rows(Utility),
    "distances": _rows(Distance),
    "fact_sources": _rows(FactSource),
    "legal_bases": _rows(LegalBasis, "document"),
    "list_entries": _rows(ListEntry, "call_list"),
}
_OTHERS: Final[Mapping[str, CompiledOnce[Any]]] = {
    "status_changes": CompiledOnce(
        lambda pk: (
            StatusChange.objects.select_related("decision")
            .filter(project_id=pk)
            .order_by("on", "pk")
        )
    ),
    "participations": CompiledOnce(
        lambda pk: (
            Participation.objects.select_related("activity")
            .filter(activity__live=True, project_id=pk)
            .order_by("sort_order", "pk")
        )
    ),
}


def read_project(code: str) -> InvestmentProject:
    """The public project of a code with all that hangs on it; for showing, never to be saved.

    Its own rows and links are held in memory as drafts are, of zones and activities only the
    public ones.

    Raises:
        InvestmentProject.DoesNotExist: there is none, or it is not public.
    """
    found = _PROJECT(code)
    if not found:
        raise InvestmentProject.DoesNotExist
    project = found[0]
    rows = read_together((*_PARENTAL.values(), *_OTHERS.values()), project.pk)
    read = dict(zip((*_PARENTAL, *_OTHERS), rows, strict=True))
    for name in _PARENTAL:
        getattr(project, name).set(read[name])
    project._prefetched_objects_cache = {name: read[name] for name in _OTHERS}
    return project
