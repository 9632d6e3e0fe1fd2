"""What editors do with an enquiry: each step is refused or done whole, and leaves an audit row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from wagtail.models import ModelLogEntry

from investment.actions.enquiries.answering import (
    AnswerRefused,
    end,
    reassign,
    reply,
    send_again,
    take_up_again,
)
from investment.actions.enquiries.retention import erase
from investment.models import Enquiry, EnquiryMail
from tests.factories import EnquiryFactory, OrganisationFactory, UserFactory

pytestmark = pytest.mark.django_db

SECRETS = ("Kim", "방문", "hansol", "Because")


@pytest.fixture
def by() -> Any:
    """An editor."""
    return UserFactory()


@pytest.fixture
def enquiry(board: Any) -> Enquiry:
    """With the board."""
    made: Enquiry = EnquiryFactory(state="assigned", assigned_agency=board)
    return made


def audit(action: str) -> dict[str, Any]:
    """The one row of an action, proved to hold nothing personal."""
    row = ModelLogEntry.objects.get(action=f"investment.{action}")
    assert row.user is not None
    assert not [word for word in SECRETS if word in f"{row.label} {row.data}"]
    data: dict[str, Any] = row.data
    return data


def test_a_reply_is_kept_and_goes_out(enquiry: Enquiry, by: Any, at: Any) -> None:
    written = reply(enquiry=enquiry, text=" Kim님, 안녕하세요. \n", by=by, at=at)
    assert (written.text, written.written_by, written.mail.kind) == (
        "Kim님, 안녕하세요.",
        by,
        "reply",
    )
    assert (enquiry.state, enquiry.answered_at, enquiry.last_activity_at) == ("answered", at, at)
    assert audit("enquiry_reply") == {"before": "assigned", "after": "answered", "reply_number": 1}
    later = at + timedelta(days=1)
    reply(enquiry=enquiry, text="And more.", by=by, at=later)
    assert (enquiry.answered_at, enquiry.last_activity_at) == (at, later)


def test_a_closed_enquiry_is_open_again_when_it_is_answered(
    enquiry: Enquiry, by: Any, at: Any
) -> None:
    end(enquiry=enquiry, state="closed", by=by, at=at)
    reply(enquiry=enquiry, text="One more thing.", by=by, at=at)
    assert (enquiry.state, enquiry.closed_at) == ("answered", None)


def test_another_agency_is_told_and_the_reason_stays_out_of_the_audit(
    enquiry: Enquiry, by: Any, at: Any
) -> None:
    other = OrganisationFactory(code="O-77")
    reassign(enquiry=enquiry, agency=other, reason=" Because Kim asked ", by=by, at=at)
    assert (enquiry.assigned_agency, enquiry.state) == (other, "assigned")
    step = enquiry.assignments.get()
    assert (step.agency, step.assigned_by, step.reason) == (other, by, "Because Kim asked")
    assert [mail.kind for mail in enquiry.mails.all()] == ["notice"]
    assert audit("enquiry_reassign") == {"before": "O-05", "after": "O-77"}


def test_one_that_nobody_had_is_assigned_then(by: Any, at: Any, board: Any) -> None:
    enquiry = EnquiryFactory()
    reassign(enquiry=enquiry, agency=board, reason="Theirs", by=by, at=at)
    assert enquiry.state == "assigned"


@pytest.mark.parametrize("state", ["closed", "spam"])
def test_it_is_closed_and_taken_up_again_as_far_as_it_had_come(
    enquiry: Enquiry, by: Any, at: Any, state: str
) -> None:
    end(enquiry=enquiry, state=state, by=by, at=at)
    assert (enquiry.state, enquiry.closed_at) == (state, at)
    assert audit("enquiry_end") == {"before": "assigned", "after": state}
    take_up_again(enquiry=enquiry, by=by, at=at)
    assert (enquiry.state, enquiry.closed_at) == ("assigned", None)
    assert audit("enquiry_reopen") == {"before": state, "after": "assigned"}


@pytest.mark.parametrize(("values", "state"), [({"answered": True}, "answered"), ({}, "received")])
def test_what_was_answered_is_so_again(values: Any, state: str, by: Any, at: Any) -> None:
    moment = at if values else None
    enquiry = EnquiryFactory(state="closed", closed_at=at, answered_at=moment)
    take_up_again(enquiry=enquiry, by=by, at=at)
    assert enquiry.state == state


def test_what_failed_is_tried_again(enquiry: Enquiry, by: Any, at: Any) -> None:
    EnquiryMail.objects.create(
        enquiry=enquiry, kind="receipt", state="failed", attempt_count=8, last_error="SMTP 550"
    )
    EnquiryMail.objects.create(enquiry=enquiry, kind="notice", state="no_mailbox")
    assert send_again(enquiry=enquiry, by=by, at=at) == 2
    rows = enquiry.mails.values_list("state", "attempt_count", "next_attempt_at", "last_error")
    assert list(rows) == [("waiting", 0, at, "")] * 2
    assert audit("enquiry_send_again") == {"mails": ["receipt", "notice"]}


Step = Callable[..., object]
REFUSED: dict[str, tuple[dict[str, Any], Step]] = {
    "no words": ({}, lambda **by: reply(text=" \n", **by)),
    "a reply to spam": ({"state": "spam"}, lambda **by: reply(text="Hello", **by)),
    "no reason": ({}, lambda **by: reassign(agency=OrganisationFactory(), reason=" ", **by)),
    "an agency that ended": (
        {},
        lambda **by: reassign(agency=OrganisationFactory(is_active=False), reason="x", **by),
    ),
    "the same agency": (
        {},
        lambda enquiry, **by: reassign(
            enquiry=enquiry, agency=enquiry.assigned_agency, reason="x", **by
        ),
    ),
    "a closed one to another agency": (
        {"state": "closed"},
        lambda **by: reassign(agency=OrganisationFactory(), reason="x", **by),
    ),
    "closed twice": ({"state": "closed"}, lambda **by: end(state="closed", **by)),
    "no end at all": ({}, lambda **by: end(state="answered", **by)),
    "an open one taken up": ({}, take_up_again),
    "no mail that failed": ({}, send_again),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_step_that_makes_no_sense_changes_nothing(
    case: str, enquiry: Enquiry, by: Any, at: Any
) -> None:
    values, step = REFUSED[case]
    if values:
        Enquiry.objects.filter(pk=enquiry.pk).update(**values, closed_at=at)
    before = Enquiry.objects.filter(pk=enquiry.pk).values().get()
    with pytest.raises(AnswerRefused):
        step(enquiry=enquiry, by=by, at=at)
    assert Enquiry.objects.filter(pk=enquiry.pk).values().get() == before
    assert not ModelLogEntry.objects.exists()
    assert not enquiry.mails.exists()


@pytest.mark.parametrize(
    "step",
    [
        lambda **by: reply(text="Hello", **by),
        lambda **by: reassign(agency=OrganisationFactory(), reason="x", **by),
        lambda **by: end(state="spam", **by),
        take_up_again,
        send_again,
    ],
)
def test_an_erased_enquiry_stays_as_it_is(step: Step, enquiry: Enquiry, by: Any, at: Any) -> None:
    erase(enquiry=enquiry, cause="request", at=at)
    with pytest.raises(AnswerRefused, match="erased"):
        step(enquiry=enquiry, by=by, at=at)
