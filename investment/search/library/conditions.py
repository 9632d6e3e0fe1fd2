"""What a question demands of a document, filter by filter, so that counts can leave one out."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from django.db.models import Q

from investment.models import DocumentFile, PromotionDocument, Sector, Zone
from investment.models.promotion_document import PromotionDocumentQuerySet
from investment.search.library.criteria import LibraryCriteria

Conditions = Mapping[str, Q]


def shown() -> PromotionDocumentQuerySet:
    """The documents of the library: public, and replaced by no other."""
    return PromotionDocument.objects.public().current()


def conditions(criteria: LibraryCriteria, *, matches: Collection[int] | None) -> Conditions:
    """Name of the filter → what it demands; a filter that is not used is not there.

    Args:
        criteria: the question.
        matches: primary keys of what the words find; None where no words were asked for.
    """
    found: dict[str, Q] = {}
    if matches is not None:
        found["q"] = Q(pk__in=matches)
    if criteria.kind:
        found["kind"] = Q(kind__in=criteria.kind)
    if criteria.language:
        files = DocumentFile.objects.filter(language__in=criteria.language)
        found["language"] = Q(pk__in=files.values("document"))
    if criteria.sector:
        found["sector"] = about_sectors(criteria.sector)
    if criteria.zone:
        found["zone"] = about_zones(criteria.zone)
    return found


def about_sectors(codes: Collection[str]) -> Q:
    """Documents about sectors or those under them."""
    wanted = Sector.objects.filter(Q(code__in=codes) | Q(parent__code__in=codes))
    links = PromotionDocument.sectors.through._default_manager.filter(
        sector__in=wanted.values("pk")
    )
    return Q(pk__in=links.values("promotiondocument"))


def about_zones(codes: Collection[str]) -> Q:
    """Documents about zones or those inside them."""
    wanted = Zone.objects.public().filter(Q(code__in=codes) | Q(parent__code__in=codes))
    links = PromotionDocument.zones.through._default_manager.filter(zone__in=wanted.values("pk"))
    return Q(pk__in=links.values("promotiondocument"))


def all_but(demands: Conditions, left_out: str = "") -> Q:
    """Everything that is demanded, without one of the filters."""
    together = Q()
    for name, condition in demands.items():
        if name != left_out:
            together &= condition
    return together
