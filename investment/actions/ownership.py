"""Which agency a person works for today, and which projects an agency answers for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from investment.actions.routing import centre
from investment.models import InvestmentProject, Membership, Organisation
from investment.models.project import InvestmentProjectQuerySet
from investment.permissions.roles import Role, roles_of

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser


def agency_of(person: AbstractBaseUser) -> Organisation | None:
    """The agency that does the work of a person's agency today; None without a membership."""
    members = Membership.objects.filter(user_id=person.pk)
    member = members.select_related("organisation__successor").first()
    return member.organisation.present() if member else None


def is_of_centre(person: Any) -> bool:
    """Whether a person acts for every agency: a superuser, an editor or member of the centre.

    The centre is the agency of the default rule of the routing table.
    """
    if person.is_superuser or Role.EDITOR in roles_of(person):
        return True
    agency = agency_of(person)
    return agency is not None and agency == centre()


def agencies_behind(agency: Organisation) -> list[int]:
    """Primary keys of an agency that exists and of all whose work it does today."""
    agencies = Organisation.objects.select_related("successor")
    return [one.pk for one in agencies if one.present() == agency]


def owned_by(agency: Organisation) -> InvestmentProjectQuerySet:
    """Projects that an agency answers for today, also those of agencies that it succeeded."""
    return InvestmentProject.objects.filter(owning_agency__in=agencies_behind(agency))
