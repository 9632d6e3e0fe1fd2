"""Which enquiries a person sees: those of their agency; all of them at the centre."""

from __future__ import annotations

from typing import TYPE_CHECKING

from investment.actions.ownership import agencies_behind, agency_of, is_of_centre
from investment.models import Enquiry
from investment.models.enquiry import EnquiryQuerySet

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractUser


def visible_to(person: AbstractUser) -> EnquiryQuerySet:
    """Enquiries that a person may see, by the agency they work for today.

    A superuser and members of the centre (the agency of the default rule) see all, members of
    another agency those assigned to it or to one that it succeeded, everybody else none.
    """
    if is_of_centre(person):
        return Enquiry.objects.all()
    agency = agency_of(person)
    if agency is None:
        return Enquiry.objects.none()
    return Enquiry.objects.filter(assigned_agency__in=agencies_behind(agency))
