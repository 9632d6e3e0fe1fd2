"""Whose projects a person may import, and which imports a person sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from investment.actions.importing.plans import ImportRefused
from investment.actions.ownership import agency_of, is_of_centre
from investment.models import ImportRecord, Organisation

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractUser
    from django.db.models import QuerySet


def agency_of_imports(person: AbstractUser) -> Organisation | None:
    """The agency whose projects alone a person imports; None for any agency, at the centre.

    Raises:
        ImportRefused: the person works for no agency that exists.
    """
    if is_of_centre(person):
        return None
    agency = agency_of(person)
    if agency is None:
        raise ImportRefused(_("You work for no agency: an administrator assigns you to one."))
    return agency


def imports_visible_to(person: AbstractUser) -> QuerySet[ImportRecord]:
    """Imports of the person's agency; all of them at the centre, none without an agency."""
    try:
        agency = agency_of_imports(person)
    except ImportRefused:
        return ImportRecord.objects.none()
    return ImportRecord.objects.all() if agency is None else agency.imports.all()
