"""Filling the database with the demonstration catalogue, in one transaction."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override

from investment.actions.demonstration import (
    activities,
    agencies,
    decisions,
    incentives,
    places,
    projects,
    rates,
    taxonomy,
    zones,
)
from investment.actions.demonstration.ledger import Ledger, Listener
from investment.actions.demonstration.removal import remove_demonstration
from investment.actions.demonstration.signals import demonstration_loaded
from investment.choices import ClearanceKind
from investment.models import CatalogueSettings, Clearance

STEPS = (taxonomy, places, agencies, decisions, zones, projects, incentives, activities, rates)
"""Each stands on those before it."""


class DemonstrationRefused(Exception):
    """The catalogue must not become a demonstration; the message says why."""


@transaction.atomic
def load_demonstration(*, listener: Listener | None = None, reset: bool = False) -> Ledger:
    """Load what is missing and bring the rest to the facts; editors' changes stay.

    Args:
        listener: is told how far it is.
        reset: take every demonstration record out first, edited ones as well.

    Returns:
        The ledger with what was done, by kind of record.

    Raises:
        DemonstrationRefused: persons have cleared records here: this is a real catalogue.
        ClearanceRefused: something is to be published and the catalogue is no demonstration any
            more.
        RemovalRefused: with `reset`, where records of editors stand on those of the demonstration.
    """
    with override("vi"):
        if reset:
            remove_demonstration()
        ledger = Ledger(listener)
        if ledger.is_first_load:
            _turn_on()
        for step in STEPS:
            step.load(ledger)
        demonstration_loaded.send(sender=Ledger, ledger=ledger)
        ledger.close()
    return ledger


def _turn_on() -> None:
    """Mark the catalogue as a demonstration, unless it is somebody's real one."""
    settings = CatalogueSettings.load()
    if settings.is_demonstration:
        return
    if Clearance.objects.exclude(kind=ClearanceKind.DEMONSTRATION).exists():
        raise DemonstrationRefused(
            _("Persons have cleared records of this catalogue: it is no demonstration.")
        )
    settings.is_demonstration = True
    settings.save()
