"""Writing down what happens with accounts, and forgetting it in time (design §10)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from django.conf import settings
from django.utils import timezone
from wagtail.log_actions import log

from cms.accounts.network import address_of, digest, name_digest, shortened
from cms.models import AccountEvent, AccountMail, EventKind, Invitation, User
from investment.choices import MailState

MAILS_KEPT_FOR: Final = timedelta(days=30)
LOGGED: Final = {
    EventKind.FACTOR_ENROLLED,
    EventKind.FACTOR_CLEARED,
    EventKind.CODES_MADE,
    EventKind.PASSWORD_CHANGED,
    EventKind.PASSWORD_RESET,
    EventKind.INVITED,
    EventKind.INVITED_AGAIN,
    EventKind.INVITATION_WITHDRAWN,
    EventKind.INVITATION_ACCEPTED,
    EventKind.CHANGED,
    EventKind.DEACTIVATED,
    EventKind.REACTIVATED,
}
"""Events that change an account: they stand in the history of the object for good as well."""


def action_name(kind: EventKind) -> str:
    """The name of an event in Wagtail's log."""
    return f"cms.account_{kind.value}"


def record(
    kind: EventKind,
    *,
    person: User | None = None,
    by: Any = None,
    request: Any = None,
    name: str = "",
    reason: str = "",
    invitation: Invitation | None = None,
    data: dict[str, Any] | None = None,
) -> AccountEvent:
    """Write down an event.

    Args:
        person: whose account it is; None where the name is nobody's.
        by: who did it, where that is another person.
        request: where it came from; None for a command or the worker.
        name: what was typed as a name; only its digest is kept.
        reason: why, in the words of whoever did it.
        invitation: what an event is about that has no account yet.
        data: before and after, for the history of the object.
    """
    address = address_of(request) if request is not None else None
    event = AccountEvent.objects.create(
        kind=kind,
        at=timezone.now(),
        person=person,
        by=by,
        invitation=invitation,
        network=shortened(address),
        network_digest=digest("network", address),
        name_digest=name_digest(name or (person.get_username() if person else "")),
        reason=reason,
    )
    subject = invitation or person
    if kind in LOGGED and subject is not None:
        told = {**(data or {}), **({"reason": reason} if reason else {})}
        log(instance=subject, action=action_name(kind), user=by or person, data=told or None)
    return event


def forget(*, at: datetime) -> None:
    """Places first, then whole rows; mails that were sent; invitations that came to nothing."""
    events = AccountEvent.objects.all()
    places_end = at - timedelta(days=settings.SIGN_IN_PLACES_KEPT_DAYS)
    rows_end = at - timedelta(days=settings.SIGN_INS_KEPT_DAYS)
    events.filter(at__lt=rows_end).delete()
    placed = events.filter(at__lt=places_end).exclude(network="", network_digest="", name_digest="")
    placed.update(network="", network_digest="", name_digest="")
    mails = AccountMail.objects.filter(made_at__lt=at - MAILS_KEPT_FOR)
    mails.exclude(state=MailState.WAITING).delete()
    Invitation.objects.filter(person=None, ends_at__lt=places_end).delete()
