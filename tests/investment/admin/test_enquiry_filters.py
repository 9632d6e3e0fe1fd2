"""Filters beside the list of enquiries."""

from __future__ import annotations

import pytest

from investment.admin.enquiry_filters import EnquiryFilterSet
from investment.models import Enquiry, EnquiryMail
from tests.factories import EnquiryFactory, OrganisationFactory

pytestmark = pytest.mark.django_db


def found(**asked: object) -> list[Enquiry]:
    return list(EnquiryFilterSet(asked, queryset=Enquiry.objects.all()).qs)


def test_state_agency_and_language_narrow_the_list() -> None:
    agency = OrganisationFactory()
    mine = EnquiryFactory(state="assigned", assigned_agency=agency, language="vi")
    EnquiryFactory()
    assert found(state=["assigned"]) == [mine]
    assert found(assigned_agency=agency.pk) == [mine]
    assert found(language="vi") == [mine]
    assert len(found()) == 2


def test_mails_that_nobody_got_are_found_once() -> None:
    stuck = EnquiryFactory()
    for state in ("failed", "no_mailbox"):
        EnquiryMail.objects.create(enquiry=stuck, kind="notice", state=state)
    EnquiryFactory()
    assert found(mails="stuck") == [stuck]
