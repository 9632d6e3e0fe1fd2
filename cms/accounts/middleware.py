"""Whoever has signed in by a password proves a second factor before anything else is answered."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import Resolver404
from wagtail_2fa.middleware import VerifyUserMiddleware


class SecondFactorMiddleware(VerifyUserMiddleware):
    """wagtail-2fa's, inside `EditorsOnlyMiddleware`: on public pages it would read the session, and
    make each of them vary on the cookie.
    """

    _allowed_url_names = [
        *VerifyUserMiddleware._allowed_url_names,
        "editors_language",
        "invitation",
        "wagtailadmin_password_reset",
        "wagtailadmin_password_reset_done",
        "wagtailadmin_password_reset_confirm",
        "wagtailadmin_password_reset_complete",
    ]
    _allowed_url_names_no_device = ["wagtail_2fa_device_new"]

    def _require_verified_user(self, request: HttpRequest) -> Any:
        """An address that does not exist tells that to nobody who has not proved the factor."""
        try:
            return super()._require_verified_user(request)
        except Resolver404:
            return request.user.is_authenticated
