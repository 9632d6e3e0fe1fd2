"""Lock-out after failed attempts, by django-axes: rules of ours in its places.

Five wrong passwords for one name from one network lock that name for that network for a quarter of
an hour: whoever guesses is stopped, whoever has the account signs in from elsewhere. A hundred in
an hour for one name, from wherever they come, lock it for every network from which nobody has
signed in by that name before: guessing from many places is stopped as well, and still nobody can
lock out a person at her own desk (OWASP ASVS 2.2.1). Both hold for names that nobody has, so no
answer tells whose names exist.
"""

from __future__ import annotations

from datetime import timedelta
from math import ceil
from typing import Any, Final

from axes.backends import AxesStandaloneBackend
from axes.handlers.database import AxesDatabaseHandler
from axes.models import AccessAttempt
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from cms.accounts.network import address_of, digest, name_digest
from cms.models import AccountEvent

FROM_ANYWHERE: Final = 100
WITHIN: Final = timedelta(hours=1)


class LockoutBackend(AxesStandaloneBackend):
    """Refuses who is locked out. Without a request nobody signs in: it is a command that asks."""

    def authenticate(self, request: HttpRequest | None, **credentials: Any) -> None:
        """
        Raises:
            PermissionDenied: the name is locked for this network.
        """
        if request is not None:
            super().authenticate(request, **credentials)


class LockoutHandler(AxesDatabaseHandler):
    """Counts for one name and network, as axes does, and for one name from everywhere."""

    def get_failures(self, request: Any, credentials: dict[str, Any] | None = None) -> int:
        """Failures that count against this name and network."""
        found: int = super().get_failures(request, credentials)
        if found < settings.AXES_FAILURE_LIMIT and _guessed_from_everywhere(request, credentials):
            return int(settings.AXES_FAILURE_LIMIT)
        return found

    def user_login_failed(
        self, sender: Any, credentials: dict[str, Any], request: Any = None, **values: Any
    ) -> None:
        """Count a failure, where it was one of a sign-in."""
        if request is not None:
            super().user_login_failed(sender, credentials, request, **values)


def digest_of_name(request: Any, credentials: dict[str, Any] | None) -> str:
    """What axes takes for the name (`AXES_USERNAME_CALLABLE`): a digest, and so in its table."""
    typed = (credentials or {}).get("username") or getattr(request, "POST", {}).get("username", "")
    return name_digest(str(typed or ""))


def locked_out(
    request: HttpRequest, _response: HttpResponse | None, credentials: dict[str, Any] | None
) -> HttpResponse:
    """The answer to who is locked out: 429, and how long (`AXES_LOCKOUT_CALLABLE`)."""
    seconds = seconds_left(request, credentials)
    minutes = ceil(seconds / 60)
    response = render(request, "cms/accounts/locked.html", {"minutes": minutes}, status=429)
    response.headers["Retry-After"] = str(seconds)
    return response


def seconds_left(request: HttpRequest, credentials: dict[str, Any] | None) -> int:
    """How long the lock holds yet, from 1."""
    name, now = digest_of_name(request, credentials), timezone.now()
    attempts = AccessAttempt.objects.filter(username=name, ip_address=address_of(request))
    last = attempts.order_by("-attempt_time").values_list("attempt_time", flat=True).first()
    ends = [last + settings.AXES_COOLOFF_TIME] if last else []
    if _guessed_from_everywhere(request, credentials):
        failures = AccountEvent.objects.failures_of(name, since=now - WITHIN).order_by("-at")
        ends.append(failures[FROM_ANYWHERE - 1].at + WITHIN)
    return max(1, ceil((max(ends, default=now) - now).total_seconds()))


def forget_attempts() -> None:
    """Attempts that no longer count leave the table of axes."""
    ended = timezone.now() - settings.AXES_COOLOFF_TIME
    AccessAttempt.objects.filter(attempt_time__lt=ended).delete()


def _guessed_from_everywhere(request: Any, credentials: dict[str, Any] | None) -> bool:
    name = digest_of_name(request, credentials)
    failures = AccountEvent.objects.failures_of(name, since=timezone.now() - WITHIN)
    if failures.count() < FROM_ANYWHERE:
        return False
    return not AccountEvent.objects.knows(name, digest("network", address_of(request)))
