"""What the headings of an agency mean: remembered when a person has confirmed or corrected them."""

from __future__ import annotations

from collections.abc import Mapping

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from investment.actions.importing.plans import ImportRefused
from investment.intake.fields import IGNORED, targets
from investment.models import ColumnMapping


def remembered(agency_id: int | None) -> dict[str, str]:
    """Folded headings with their targets: those of the agency before those of everybody."""
    found: dict[str, str] = {}
    for owner in dict.fromkeys((None, agency_id)):
        rows = ColumnMapping.objects.filter(agency_id=owner)
        found.update(rows.values_list("heading", "target"))
    return found


@transaction.atomic
def remember(*, agency_id: int | None, meanings: Mapping[str, str]) -> int:
    """Keep what headings mean to an agency, over what they meant before.

    Args:
        agency_id: whose tables; None for the centre's.
        meanings: folded headings with targets of `fields.targets`; an empty one is not read.

    Returns:
        How many are new or changed.

    Raises:
        ImportRefused: a target that there is not.
    """
    known = {IGNORED, *targets()}
    if unknown := sorted(set(meanings.values()) - known):
        raise ImportRefused(_("There is no field “%(field)s”."), field=unknown[0])
    before = remembered(agency_id)
    changed = {
        heading: target
        for heading, target in meanings.items()
        if heading and before.get(heading) != target
    }
    for heading, target in changed.items():
        ColumnMapping.objects.update_or_create(
            agency_id=agency_id, heading=heading, defaults={"target": target}
        )
    return len(changed)
