"""Sessions end: twelve hours after they began, after a while without activity, and on command."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from typing import Any, Final

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, update_session_auth_hash
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from cms.accounts.audit import record
from cms.models import EventKind, User

BEGAN: Final = "began_at"
SEEN: Final = "seen_at"
PRECISION_S: Final = 60
"""The moment of the last activity is written once a minute at most: each costs a row."""
BY_THEMSELVES: Final = "/cms/editing-sessions/"
"""What an open form asks every few seconds is no activity of a person."""


def begin(request: Any) -> None:
    """Note when a session began; it counts from here."""
    now = int(time.time())
    request.session[BEGAN] = request.session[SEEN] = now


def end_all(person: User) -> None:
    """End every session of a person at once."""
    person.session_stamp = secrets.token_hex(16)
    person.save(update_fields=["session_stamp"])


def end_others(person: User, request: HttpRequest) -> None:
    """End every session of a person but this one, which gets a new key."""
    end_all(person)
    update_session_auth_hash(request, person)


class SessionLimitsMiddleware:
    """Sends whose session has ended back to the sign-in, which says why."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if BACKEND_SESSION_KEY not in request.session:
            return self.get_response(request)
        why = _over(request)
        if not why:
            return self.get_response(request)
        if request.user.is_authenticated:
            record(EventKind.SESSION_ENDED, person=request.user, request=request)
        request.session.flush()
        reads = request.method in {"GET", "HEAD"}
        back = request.get_full_path() if reads else reverse("wagtailadmin_home")
        login = f"{reverse('wagtailadmin_login')}?ended={why}"
        return redirect_to_login(back, login_url=login)


def _over(request: HttpRequest) -> str:
    """`age` or `idle` where the session has ended; else empty, and the activity is noted."""
    now, session = int(time.time()), request.session
    if BEGAN not in session:
        begin(request)
        return ""
    if now - session[BEGAN] >= settings.SESSION_COOKIE_AGE:
        return "age"
    if now - session[SEEN] >= settings.SESSION_IDLE_MINUTES * 60:
        return "idle"
    if now - session[SEEN] >= PRECISION_S and not request.path_info.startswith(BY_THEMSELVES):
        session[SEEN] = now
    return ""
