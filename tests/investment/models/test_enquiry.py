"""What the database itself holds of enquiries: erased is empty, ended has its moment."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from investment.models import Enquiry, ReceiptCounter
from investment.models.enquiry import PERSONAL
from tests.factories import EnquiryFactory, OrganisationFactory

pytestmark = pytest.mark.django_db

NOW = timezone.now()
EMPTY = dict.fromkeys(PERSONAL, "")
RULES = [
    (
        "enquiry_erased_is_empty",
        {**EMPTY, "erased_at": NOW, "submission": None},
        {"erased_at": NOW},
    ),
    ("enquiry_erased_is_empty", {}, {"e_mail": ""}),
    (
        "enquiry_erased_is_empty",
        {},
        {**EMPTY, "message": "x", "erased_at": NOW, "submission": None},
    ),
    ("enquiry_ended_has_its_moment", {"state": "closed", "closed_at": NOW}, {"state": "spam"}),
    ("enquiry_ended_has_its_moment", {}, {"closed_at": NOW}),
    ("enquiry_assigned_has_agency", {"state": "received"}, {"state": "assigned"}),
    (
        "enquiry_answered_has_its_moment",
        {"state": "answered", "answered_at": NOW},
        {"state": "answered"},
    ),
]


@pytest.mark.parametrize(("name", "good", "bad"), RULES)
def test_a_row_that_contradicts_itself_is_refused(
    name: str, good: dict[str, Any], bad: dict[str, Any]
) -> None:
    fine, wrong = EnquiryFactory(), EnquiryFactory()
    Enquiry.objects.filter(pk=fine.pk).update(**good)
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        Enquiry.objects.filter(pk=wrong.pk).update(**bad)


def test_an_agency_makes_it_assigned() -> None:
    assert EnquiryFactory(state="assigned", assigned_agency=OrganisationFactory()).pk


def test_it_is_called_by_its_receipt_and_by_nothing_personal() -> None:
    enquiry = EnquiryFactory()
    assert str(enquiry) == enquiry.receipt
    assert enquiry.territory == "Republic of Korea"


def test_an_address_is_found_in_any_capitals_and_none_finds_nothing() -> None:
    enquiry = EnquiryFactory(e_mail="Minji.Kim@hansol.example")
    assert list(Enquiry.objects.of("minji.kim@HANSOL.example")) == [enquiry]
    assert list(Enquiry.objects.of("")) == []


def test_numbers_count_within_their_year() -> None:
    assert [ReceiptCounter.next_of(year) for year in (2026, 2026, 2027, 2026)] == [1, 2, 1, 3]
    assert str(ReceiptCounter.objects.get(year=2026)) == "2026: 3"
