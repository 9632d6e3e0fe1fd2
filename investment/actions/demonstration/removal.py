"""Taking the demonstration out of the database again."""

from __future__ import annotations

from collections import Counter

from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django.db.models import ProtectedError
from django.utils.translation import gettext as _

from investment.actions.demonstration import (
    activities,
    agencies,
    decisions,
    documents,
    incentives,
    places,
    projects,
    rates,
    taxonomy,
    zones,
)
from investment.actions.demonstration.signals import demonstration_removed
from investment.actions.enquiries.retention import release
from investment.choices import ClearanceKind
from investment.models import (
    CatalogueSettings,
    Clearance,
    DemonstrationRow,
    Incentive,
    InvestmentProject,
    Organisation,
    Place,
    PlaceSuccession,
    PromotionActivity,
    PromotionDocument,
    Zone,
)

ORDER: tuple[tuple[str, type[models.Model], str | None], ...] = (
    (rates.RATES.kind, rates.RATES.model, None),
    (documents.KIND, PromotionDocument, "superseded_by"),
    (activities.KIND, PromotionActivity, None),
    (incentives.KIND, Incentive, None),
    (projects.KIND, InvestmentProject, None),
    (zones.KIND, Zone, "parent"),
    (decisions.DOCUMENTS.kind, decisions.DOCUMENTS.model, "replaced_by"),
    (decisions.CALL_LISTS.kind, decisions.CALL_LISTS.model, "successor"),
    (agencies.ROUTING.kind, agencies.ROUTING.model, None),
    (agencies.ORGANISATIONS.kind, agencies.ORGANISATIONS.model, "successor"),
    (places.PLACES.kind, places.PLACES.model, "parent"),
    (taxonomy.SUB_SECTORS.kind, taxonomy.SUB_SECTORS.model, None),
    (taxonomy.SECTORS.kind, taxonomy.SECTORS.model, "parent"),
)
"""Kinds with their models, and the link between rows of one table that is cut first."""

NAMES_SHOWN = 10


class RemovalRefused(Exception):
    """The demonstration cannot be taken out; the message says why."""


@transaction.atomic
def remove_demonstration() -> Counter[str]:
    """Delete every record that the demonstration loaded, edited ones as well.

    This is the one exception to “what was ever public is never deleted” (design §5): nobody
    printed these records on anything, and the person was asked.

    Returns:
        How many records of each kind went.

    Raises:
        RemovalRefused: the catalogue is no demonstration any more, or a record of an editor
            stands on one of the demonstration; nothing is deleted then.
    """
    rows = DemonstrationRow.objects.all()
    if rows and not CatalogueSettings.load().is_demonstration:
        raise RemovalRefused(_("The catalogue is no demonstration any more: nothing is removed."))
    removed: Counter[str] = Counter()
    demonstration_removed.send(sender=DemonstrationRow, removed=removed)
    for kind, model, link in ORDER:
        keys = [row.object_id for row in rows if row.kind == kind]
        removed[kind] += _remove(model, keys, link)
    rows.delete()
    return removed


def _remove(model: type[models.Model], keys: list[int], link: str | None) -> int:
    found = model._default_manager.filter(pk__in=keys)
    count = found.count()
    if link:
        found.update(**{link: None})
    if model is Place:  # a unit that came after others is protected by the rows that say so
        PlaceSuccession.objects.filter(predecessor__in=keys).delete()
    if model is Organisation:  # enquiries stay, with nobody to answer them
        release(keys)
    try:
        found.delete()
    except ProtectedError as error:
        names = ", ".join(sorted(map(str, error.protected_objects))[:NAMES_SHOWN])
        message = _("These records stand on the demonstration, delete them first: %(names)s")
        raise RemovalRefused(message % {"names": names}) from error
    Clearance.objects.filter(
        content_type=ContentType.objects.get_for_model(model, for_concrete_model=False),
        object_id__in=[str(key) for key in keys],
        kind=ClearanceKind.DEMONSTRATION,
    ).delete()
    return count
