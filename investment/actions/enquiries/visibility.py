"""Which enquiries a person sees: those of their agency; all of them at the centre."""

from __future__ import annotations

from typing import TYPE_CHECKING

from investment.actions.routing import centre
from investment.models import Enquiry, Membership, Organisation
from investment.models.enquiry import EnquiryQuerySet

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractUser


def visible_to(person: AbstractUser) -> EnquiryQuerySet:
    """Enquiries that a person may see, by the agency they work for today.

    A superuser and members of the centre (the agency of the default rule) see all, members of
    another agency those assigned to it or to one that it succeeded, everybody else none.
    """
    if person.is_superuser:
        return Enquiry.objects.all()
    member = Membership.objects.filter(user_id=person.pk).select_related("organisation").first()
    agency = member.organisation.present() if member else None
    if agency is None:
        return Enquiry.objects.none()
    if agency == centre():
        return Enquiry.objects.all()
    agencies = Organisation.objects.select_related("successor")
    return Enquiry.objects.filter(
        assigned_agency__in=[one.pk for one in agencies if one.present() == agency]
    )
