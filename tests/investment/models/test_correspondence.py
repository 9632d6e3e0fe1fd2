"""What belongs to an enquiry: a mail waits or has its end, a reply has its words."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from investment.models import EnquiryAssignment, EnquiryMail, EnquiryReply
from tests.factories import EnquiryFactory, OrganisationFactory, UserFactory

pytestmark = pytest.mark.django_db

NOW = timezone.now()
WAITING = {"kind": "receipt", "next_attempt_at": NOW}
RULES = [
    ("enquiry_mail_reply_has_words", WAITING, {**WAITING, "kind": "reply"}),
    ("enquiry_mail_waits_for_its_moment", WAITING, {"kind": "receipt"}),
    (
        "enquiry_mail_waits_for_its_moment",
        {"kind": "notice", "state": "no_mailbox"},
        {"kind": "notice", "state": "failed", "next_attempt_at": NOW},
    ),
    (
        "enquiry_mail_sent_has_its_moment",
        {"kind": "receipt", "state": "sent", "sent_at": NOW},
        {"kind": "receipt", "state": "sent"},
    ),
    ("enquiry_mail_sent_has_its_moment", WAITING, {**WAITING, "sent_at": NOW}),
]


@pytest.mark.parametrize(("name", "good", "bad"), RULES)
def test_a_mail_that_contradicts_itself_is_refused(
    name: str, good: dict[str, Any], bad: dict[str, Any]
) -> None:
    enquiry = EnquiryFactory()
    EnquiryMail.objects.create(enquiry=enquiry, **good)
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        EnquiryMail.objects.create(enquiry=enquiry, **bad)


def test_nothing_of_them_is_called_by_a_person() -> None:
    enquiry = EnquiryFactory()
    reply = EnquiryReply.objects.create(
        enquiry=enquiry, text="Kim Minji", written_at=NOW, written_by=UserFactory()
    )
    step = EnquiryAssignment.objects.create(
        enquiry=enquiry, agency=OrganisationFactory(), assigned_at=NOW, reason="Kim Minji"
    )
    mail = EnquiryMail.objects.create(enquiry=enquiry, **WAITING)
    assert all(
        str(one).startswith(enquiry.receipt) and "Kim" not in str(one)
        for one in (reply, step, mail)
    )


def test_the_longest_waiting_comes_first_and_what_is_stuck_is_named() -> None:
    enquiry = EnquiryFactory()
    later, now = (
        EnquiryMail.objects.create(
            enquiry=enquiry, kind="receipt", next_attempt_at=NOW - timedelta(minutes=minutes)
        )
        for minutes in (1, 5)
    )
    stuck = EnquiryMail.objects.create(enquiry=enquiry, kind="notice", state="failed")
    assert list(EnquiryMail.objects.due(NOW)) == [now, later]
    assert list(EnquiryMail.objects.all().stuck()) == [stuck]
