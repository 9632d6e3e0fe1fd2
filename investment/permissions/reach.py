"""How far a permission reaches: every record, those of an agency, or none (design §1).

Models ask this themselves (who may take a step of a workflow), so nothing here imports them.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from django.contrib.auth.models import Permission
from django.db.models import QuerySet

from investment.permissions.roles import OF_THEIR_AGENCY

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractUser

OWNER: Final = {
    "investment.investmentproject": "owning_agency",
    "investment.projectdocument": "project__owning_agency",
    "investment.enquiry": "assigned_agency",
    "investment.reviewletter": "agency",
}
"""Where the agency of a record stands; a model that is not here belongs to none."""


@dataclass(frozen=True)
class Reach:
    """Of a permission of one person: everything, or records of these agencies (primary keys)."""

    is_everything: bool = False
    agencies: frozenset[int] = frozenset()

    def narrow(self, records: QuerySet[Any]) -> QuerySet[Any]:
        """Those of the records that are within reach."""
        if self.is_everything:
            return records
        owner = OWNER.get(records.model._meta.label_lower)
        if owner is None or not self.agencies:
            return records.none()
        return records.filter(**{f"{owner}__in": self.agencies})


def reach(person: AbstractUser, permissions: Collection[str]) -> Reach:
    """How far a person may use any of some permissions.

    Args:
        person: who is signed in; somebody deactivated reaches nothing.
        permissions: names such as `investment.change_zone`.
    """
    if not person.is_active:
        return Reach()
    if person.is_superuser:
        return Reach(is_everything=True)
    held = _held(person, permissions)
    if held - OF_THEIR_AGENCY:
        return Reach(is_everything=True)
    return Reach(agencies=agencies_of(person)) if held else Reach()


def agencies_of(person: AbstractUser) -> frozenset[int]:
    """Primary keys of the agency that a person works for and of those that it succeeded."""
    member = getattr(person, "membership", None)
    agency = member.organisation.present() if member else None
    found, newest = set(), [agency] if agency else []
    while newest:
        one = newest.pop()
        if one.pk not in found:
            found.add(one.pk)
            newest.extend(one.predecessors.all())
    return frozenset(found)


def _held(person: AbstractUser, permissions: Collection[str]) -> set[str]:
    """Names of the groups from which a person has one of the permissions; "" for own ones.

    Kept with the person for as long as Django keeps the permissions themselves: one request.
    """
    key = "_permission_sources"
    if key not in person.__dict__:
        person.__dict__[key] = _sources(person)
    sources: dict[str, set[str]] = person.__dict__[key]
    return set().union(*(sources.get(name, set()) for name in permissions))


def _sources(person: AbstractUser) -> dict[str, set[str]]:
    """Where each permission of a person comes from."""
    columns = ("content_type__app_label", "codename")
    sources: dict[str, set[str]] = {}
    granted = Permission.objects.filter(group__user=person.pk).values_list(*columns, "group__name")
    own = person.user_permissions.values_list(*columns)
    for app_label, codename, group in (*granted, *((*one, "") for one in own)):
        sources.setdefault(f"{app_label}.{codename}", set()).add(group)
    return sources
