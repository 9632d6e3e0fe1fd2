"""What is indexed anew when a record is saved: once for each transaction, after its commit.

Signals only note what was touched. What a zone, place or sector touches is looked up at the end,
so that loading a thousand records costs one pass.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Collection
from typing import Any

from django.db import models, transaction
from django.db.models import Q
from django.db.models.signals import m2m_changed, post_save, pre_delete

from investment.models import (
    CallList,
    Capacity,
    CatalogueSettings,
    ExchangeRate,
    FundingRoute,
    Incentive,
    InvestmentForm,
    InvestmentProject,
    LegalDocument,
    ListEntry,
    Organisation,
    Participation,
    Place,
    PlaceSuccession,
    PromotionActivity,
    Sector,
    StatusChange,
    Zone,
)
from investment.search.indexing import index_projects
from investment.search.spellings import store_spellings

_RELATED = (Zone, Place, Sector, InvestmentForm, FundingRoute)
_FACTS = (StatusChange, ListEntry, CallList, Participation, ExchangeRate)
"""Their words are not searched, but filters, counts or orders ask for what they say."""

_SHOWN = (CatalogueSettings, Incentive, LegalDocument, Organisation, PromotionActivity)
"""No project's document changes, but answers do: whoever keeps one looks at the version."""

_LINKS = ("sub_sectors", "other_zones", "places", "investment_forms", "funding_routes")


class _Touched(threading.local):
    """Records touched by the transaction of this thread: model → primary keys.

    What a rolled back transaction left here is indexed with the next one, which changes nothing.
    """

    def __init__(self) -> None:
        self.pks: defaultdict[type[models.Model], set[int]] = defaultdict(set)


_touched = _Touched()


def connect() -> None:
    """Listen to every record whose words stand in the index; called once, by the application."""
    for model in (InvestmentProject, Capacity, PlaceSuccession, *_RELATED, *_FACTS, *_SHOWN):
        post_save.connect(_on_change, sender=model, dispatch_uid=f"search-save-{model.__name__}")
        pre_delete.connect(_on_delete, sender=model, dispatch_uid=f"search-del-{model.__name__}")
    for field in _LINKS:
        through = getattr(InvestmentProject, field).through
        m2m_changed.connect(_on_link, sender=through, dispatch_uid=f"search-link-{field}")
    m2m_changed.connect(_on_link, sender=Zone.places.through, dispatch_uid="search-link-zone")


def _on_change(instance: models.Model, **kwargs: Any) -> None:
    match instance:
        case Capacity() | StatusChange() | ListEntry() | Participation():
            _touch(InvestmentProject, [instance.project_id])
        case PlaceSuccession():
            _touch(Place, [instance.predecessor_id, instance.successor_id])
        case _:
            _touch(type(instance), [instance.pk])


def _on_delete(instance: models.Model, **kwargs: Any) -> None:
    """Look up what a record touches while its links are still there."""
    _on_change(instance)
    if isinstance(instance, _RELATED):
        _touch(InvestmentProject, _projects_of(type(instance), [instance.pk]))


def _on_link(
    instance: models.Model, model: type[models.Model], pk_set: set[int] | None, **kwargs: Any
) -> None:
    if isinstance(instance, InvestmentProject | Zone):
        _touch(type(instance), [instance.pk])
    elif issubclass(model, InvestmentProject | Zone):  # linked from the other side
        _touch(model, pk_set or ())


def _touch(model: type[models.Model], pks: Collection[int]) -> None:
    _touched.pks[model].update(pks)
    transaction.on_commit(_index_touched, robust=True)  # a saved record is saved, indexed or not


def _index_touched() -> None:
    touched, _touched.pks = _touched.pks, defaultdict(set)
    if not touched:
        return  # an earlier call after the same commit has done it
    if Place in touched or Zone in touched:
        store_spellings()
    projects = set(touched.pop(InvestmentProject, ()))
    for shown in (ExchangeRate, *_SHOWN):
        touched.pop(shown, None)  # the version changes with every indexing, even of nothing
    for model, pks in touched.items():
        projects |= _projects_of(model, pks)
    index_projects(projects)


def _projects_of(model: type[models.Model], pks: Collection[int]) -> set[int]:
    """Public projects whose documents hold words of some records."""
    if model is Place:
        pks = _neighbours(pks)
        linked = Q(places__in=pks) | Q(zone__places__in=pks) | Q(other_zones__places__in=pks)
    else:
        linked = {
            Zone: Q(zone__in=pks) | Q(zone__parent__in=pks) | Q(other_zones__in=pks),
            Sector: Q(sector__in=_with_children(pks)) | Q(sub_sectors__in=_with_children(pks)),
            InvestmentForm: Q(investment_forms__in=pks),
            FundingRoute: Q(funding_routes__in=pks),
            CallList: Q(list_entries__call_list__in=pks),
        }[model]
    projects = InvestmentProject.objects.public().filter(linked)
    return set(projects.order_by().values_list("pk", flat=True))


def _with_children(sectors: Collection[int]) -> set[int]:
    below = Sector.objects.filter(parent__in=sectors).values_list("pk", flat=True)
    return {*sectors, *below}


def _neighbours(pks: Collection[int]) -> set[int]:
    """Places that are found by the names of some: those below them and what these became."""
    below = set(Place.objects.filter(parent__in=pks).values_list("pk", flat=True)) | set(pks)
    links = PlaceSuccession.objects.filter(Q(predecessor__in=below) | Q(successor__in=below))
    return below.union(*links.values_list("predecessor_id", "successor_id"))
