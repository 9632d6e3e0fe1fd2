"""Personal data of enquiries: kept as long as set, handed out or erased when a person asks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, Literal

from django.db import transaction
from wagtail.log_actions import log

from investment.choices import EnquiryState, MailState
from investment.models import CatalogueSettings, Enquiry
from investment.models.enquiry import ENDED, PERSONAL

Cause = Literal["retention", "request"]


@transaction.atomic
def erase(*, enquiry: Enquiry, cause: Cause, at: datetime) -> None:
    """Take out of an enquiry who asked and what; matter, projects, country and dates stay.

    Replies lose their words, assignments their reasons, mails that wait are not sent. One that is
    erased already is left alone.
    """
    locked = Enquiry.objects.select_for_update().get(pk=enquiry.pk)
    if locked.is_erased:
        return
    for name in PERSONAL:
        setattr(locked, name, "")
    locked.submission, locked.erased_at = None, at
    if locked.state not in ENDED:
        locked.state, locked.closed_at = EnquiryState.CLOSED, at
    locked.save()
    locked.replies.update(text="")
    locked.assignments.update(reason="")
    locked.mails.filter(state=MailState.WAITING).delete()
    log(instance=locked, action="investment.enquiry_erase", data={"cause": cause})
    enquiry.refresh_from_db()


def erase_resting(*, at: datetime) -> int:
    """Erase what has rested longer than the catalogue's settings allow.

    Returns:
        How many enquiries were erased.
    """
    kept = timedelta(days=CatalogueSettings.load().enquiry_retention_days)
    resting = list(Enquiry.objects.resting_since(at - kept))
    for enquiry in resting:
        erase(enquiry=enquiry, cause="retention", at=at)
    return len(resting)


def everything_kept(enquiries: Iterable[Enquiry]) -> list[dict[str, Any]]:
    """All that is kept of some enquiries, for the person who sent them; ready for JSON."""
    return [_kept(enquiry) for enquiry in enquiries]


def _kept(enquiry: Enquiry) -> dict[str, Any]:
    agency = enquiry.assigned_agency
    return {
        "receipt": enquiry.receipt,
        "state": enquiry.state,
        **{name: getattr(enquiry, name) for name in PERSONAL},
        "country": enquiry.country,
        "language": enquiry.language,
        "matter": enquiry.matter.matter if enquiry.matter else None,
        "projects": sorted(enquiry.projects.values_list("code", flat=True)),
        "agency": agency.code if agency else None,
        **{name: _iso(getattr(enquiry, name)) for name in _MOMENTS},
        "replies": [
            {"written_at": _iso(one.written_at), "text": one.text} for one in enquiry.replies.all()
        ],
        "assignments": [
            {"agency": one.agency.code if one.agency else None, "reason": one.reason}
            for one in enquiry.assignments.all()
        ],
        "mails": [
            {"kind": one.kind, "state": one.state, "sent_at": _iso(one.sent_at)}
            for one in enquiry.mails.all()
        ],
    }


_MOMENTS = ("received_at", "consented_at", "answered_at", "closed_at", "last_activity_at")


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def release(agencies: Iterable[int]) -> None:
    """Let enquiries go whose agencies are taken out with the demonstration.

    Args:
        agencies: keys of organisations.
    """
    held = Enquiry.objects.filter(assigned_agency__in=list(agencies))
    held.filter(state=EnquiryState.ASSIGNED).update(state=EnquiryState.RECEIVED)
    held.update(assigned_agency=None)
