"""Whose projects a person may import, and which imports a person sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from investment.actions.importing.plans import ImportRefused
from investment.actions.routing import centre
from investment.models import ImportRecord, Membership, Organisation

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractUser
    from django.db.models import QuerySet


def agency_of(person: AbstractUser) -> Organisation | None:
    """The agency whose projects alone a person imports; None for any agency.

    A superuser and members of the centre (the agency of the default rule) import for any.

    Raises:
        ImportRefused: the person works for no agency that exists.
    """
    if person.is_superuser:
        return None
    member = Membership.objects.filter(user_id=person.pk).select_related("organisation").first()
    agency = member.organisation.present() if member else None
    if agency is None:
        raise ImportRefused(_("You work for no agency: an administrator assigns you to one."))
    return None if agency == centre() else agency


def imports_visible_to(person: AbstractUser) -> QuerySet[ImportRecord]:
    """Imports of the person's agency; all of them at the centre, none without an agency."""
    try:
        agency = agency_of(person)
    except ImportRefused:
        return ImportRecord.objects.none()
    return ImportRecord.objects.all() if agency is None else agency.imports.all()
