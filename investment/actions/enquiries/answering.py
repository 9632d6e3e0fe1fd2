"""What editors do with an enquiry: reply, pass on, close, call spam, take up again, send again."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from investment.choices import OPEN_ENQUIRY_STATES, EnquiryState, MailKind, MailState
from investment.models import (
    Enquiry,
    EnquiryAssignment,
    EnquiryMail,
    EnquiryReply,
    Organisation,
)

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser


class AnswerRefused(Exception):
    """The enquiry cannot be changed so; the message is a sentence for the editor."""


@transaction.atomic
def reply(*, enquiry: Enquiry, text: str, by: AbstractBaseUser, at: datetime) -> EnquiryReply:
    """Answer by mail and keep the answer; a closed enquiry is open again.

    Raises:
        AnswerRefused: there are no words, the enquiry is spam or its personal data are erased.
    """
    locked = _locked(enquiry)
    if not text.strip():
        raise AnswerRefused(_("Write a reply first."))
    if locked.state == EnquiryState.SPAM:
        raise AnswerRefused(_("The enquiry is marked as spam: take it up again first."))
    written = EnquiryReply.objects.create(
        enquiry=locked, text=text.strip(), written_at=at, written_by_id=by.pk
    )
    EnquiryMail.objects.create(
        enquiry=locked, kind=MailKind.REPLY, reply=written, next_attempt_at=at
    )
    before = locked.state
    locked.state, locked.closed_at = EnquiryState.ANSWERED, None
    locked.answered_at = locked.answered_at or at
    _save(enquiry, locked, at)
    data = {"before": before, "after": locked.state, "reply_number": locked.replies.count()}
    log(instance=locked, action="investment.enquiry_reply", user=by, data=data)
    return written


@transaction.atomic
def reassign(
    *, enquiry: Enquiry, agency: Organisation, reason: str, by: AbstractBaseUser, at: datetime
) -> None:
    """Give an enquiry to another agency, which is told by mail.

    The reason stands on the assignment, not in the audit, which is kept for ever: it may name
    a person.

    Raises:
        AnswerRefused: the agency has it already or does not exist any more, there is no reason, the
            enquiry is closed or its personal data are erased.
    """
    locked = _locked(enquiry)
    if locked.state not in OPEN_ENQUIRY_STATES:
        raise AnswerRefused(_("The enquiry is closed: take it up again first."))
    if not agency.is_active:
        raise AnswerRefused(_("This agency does not exist any more."))
    if locked.assigned_agency_id == agency.pk:
        raise AnswerRefused(_("The enquiry is with this agency already."))
    if not reason.strip():
        raise AnswerRefused(_("Say why the enquiry goes to another agency."))
    before = locked.assigned_agency.code if locked.assigned_agency else None
    EnquiryAssignment.objects.create(
        enquiry=locked, agency=agency, assigned_at=at, assigned_by_id=by.pk, reason=reason.strip()
    )
    EnquiryMail.objects.create(enquiry=locked, kind=MailKind.NOTICE, next_attempt_at=at)
    locked.assigned_agency = agency
    if locked.state == EnquiryState.RECEIVED:
        locked.state = EnquiryState.ASSIGNED
    _save(enquiry, locked, at)
    data = {"before": before, "after": agency.code}
    log(instance=locked, action="investment.enquiry_reassign", user=by, data=data)


@transaction.atomic
def end(*, enquiry: Enquiry, state: str, by: AbstractBaseUser, at: datetime) -> None:
    """Close an enquiry, or call it spam.

    Args:
        state: `EnquiryState.CLOSED` or `EnquiryState.SPAM`.

    Raises:
        AnswerRefused: it has this state already, the state is none of the two, or its personal
            data are erased.
    """
    locked = _locked(enquiry)
    if state not in (EnquiryState.CLOSED, EnquiryState.SPAM) or locked.state == state:
        raise AnswerRefused(_("The enquiry cannot change so."))
    before = locked.state
    locked.state, locked.closed_at = state, at
    _save(enquiry, locked, at)
    data = {"before": before, "after": state}
    log(instance=locked, action="investment.enquiry_end", user=by, data=data)


@transaction.atomic
def take_up_again(*, enquiry: Enquiry, by: AbstractBaseUser, at: datetime) -> None:
    """Open an enquiry that was closed or called spam, as far as it had come.

    Raises:
        AnswerRefused: it is open, or its personal data are erased.
    """
    locked = _locked(enquiry)
    if locked.state in OPEN_ENQUIRY_STATES:
        raise AnswerRefused(_("The enquiry is open."))
    before = locked.state
    locked.state, locked.closed_at = _open_state(locked), None
    _save(enquiry, locked, at)
    data = {"before": before, "after": locked.state}
    log(instance=locked, action="investment.enquiry_reopen", user=by, data=data)


@transaction.atomic
def send_again(*, enquiry: Enquiry, by: AbstractBaseUser, at: datetime) -> int:
    """Try the mails once more that failed or had no mailbox.

    Returns:
        How many of them there are.

    Raises:
        AnswerRefused: there is none, or the personal data are erased.
    """
    locked = _locked(enquiry)
    stuck = list(EnquiryMail.objects.filter(enquiry=locked).stuck())
    if not stuck:
        raise AnswerRefused(_("No mail of this enquiry has failed."))
    for mail in stuck:
        mail.state, mail.next_attempt_at = MailState.WAITING, at
        mail.attempt_count, mail.last_error = 0, ""
        mail.save()
    data = {"mails": [mail.kind for mail in stuck]}
    log(instance=locked, action="investment.enquiry_send_again", user=by, data=data)
    return len(stuck)


def _locked(enquiry: Enquiry) -> Enquiry:
    locked = Enquiry.objects.select_for_update().get(pk=enquiry.pk)
    if locked.is_erased:
        raise AnswerRefused(_("The personal data of this enquiry are erased: it stays as it is."))
    return locked


def _open_state(enquiry: Enquiry) -> str:
    if enquiry.answered_at is not None:
        return EnquiryState.ANSWERED
    return EnquiryState.ASSIGNED if enquiry.assigned_agency_id else EnquiryState.RECEIVED


def _save(given: Enquiry, locked: Enquiry, at: datetime) -> None:
    """Store the locked row; the one that was handed in then says the same."""
    locked.last_activity_at = at
    locked.save()
    given.refresh_from_db()
