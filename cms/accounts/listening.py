"""What Django and axes tell of sign-ins, written down."""

from __future__ import annotations

from typing import Any

from axes.signals import user_locked_out
from django.conf import settings
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.http import HttpRequest
from django.utils import timezone

from cms.accounts.audit import record
from cms.accounts.network import address_of, digest
from cms.accounts.sessions import begin
from cms.models import AccountEvent, EventKind, User


def connect() -> None:
    """Listen; called once, by the application."""
    user_logged_in.connect(_signed_in, dispatch_uid="cms.accounts")
    user_logged_out.connect(_signed_out, dispatch_uid="cms.accounts")
    user_login_failed.connect(_failed, dispatch_uid="cms.accounts")
    user_locked_out.connect(_locked, dispatch_uid="cms.accounts")


def _signed_in(request: HttpRequest, user: User, **_signal: Any) -> None:
    begin(request)
    record(EventKind.SIGNED_IN, person=user, request=request)


def _signed_out(request: HttpRequest, user: User | None, **_signal: Any) -> None:
    if user is not None:
        record(EventKind.SIGNED_OUT, person=user, request=request)


def _failed(
    credentials: dict[str, Any], request: HttpRequest | None = None, **_signal: Any
) -> None:
    """Where a lock held already nothing was tried: that stands in the row of the lock alone."""
    if request is None:
        return
    is_counted = getattr(request, "axes_failures_since_start", None) is not None
    if getattr(request, "axes_locked_out", False) and not is_counted:
        return
    typed = str(credentials.get("username") or "")
    person = User.objects.filter(username=typed.replace("\0", "")).first()
    record(EventKind.FAILED, person=person, request=request, name=typed)


def _locked(request: HttpRequest, username: str, **_signal: Any) -> None:
    """Once for each lock; axes says it again at every attempt."""
    network = digest("network", address_of(request))
    since = timezone.now() - settings.AXES_COOLOFF_TIME
    same = AccountEvent.objects.filter(
        kind=EventKind.LOCKED, name_digest=username, network_digest=network, at__gte=since
    )
    if not same.exists():
        typed = str((getattr(request, "axes_credentials", None) or {}).get("username") or "")
        person = User.objects.filter(username=typed.replace("\0", "")).first()
        record(EventKind.LOCKED, person=person, request=request, name=typed)
