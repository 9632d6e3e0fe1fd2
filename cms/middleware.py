"""What happens to every request: its language, who has a session, who may keep the answer."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from http import HTTPStatus

from django.conf import settings
from django.contrib.auth.middleware import AuthenticationMiddleware
from django.contrib.messages.middleware import MessageMiddleware
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest, HttpResponse
from django.template.response import SimpleTemplateResponse
from django.utils import translation
from django.utils.cache import patch_cache_control

from cms.accounts.languages import chosen_language
from cms.accounts.middleware import SecondFactorMiddleware
from cms.accounts.sessions import SessionLimitsMiddleware

Handler = Callable[[HttpRequest], HttpResponse]

EDITORS = "/cms/"
KEPT_S = 60
"""How long a cache may keep a page; what editors publish is everywhere after that."""


class EditorsOnlyMiddleware:
    """Session with its end, sign-in, second factor and messages under /cms/ alone.

    A public answer that touched a session would carry a cookie or `Vary: Cookie`, and no cache
    could keep it (design §10).
    """

    def __init__(self, get_response: Handler) -> None:
        layers = (
            SecondFactorMiddleware,
            SessionLimitsMiddleware,
            MessageMiddleware,
            AuthenticationMiddleware,
            SessionMiddleware,
        )
        self.public = get_response
        self.editors: Handler = reduce(
            lambda inner, layer: layer(inner),  # type: ignore[arg-type, return-value]
            layers,
            get_response,
        )

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path_info.startswith(EDITORS):
            return self.public(request)
        response = self.editors(request)
        response.headers["Cache-Control"] = "no-store, private"
        return response


class PublicCachingMiddleware:
    """Let any cache keep a public answer for a minute, where it says nothing else itself.

    An answer that sets a cookie belongs to one reader (pages with a form, design §10): it is not
    stored at all.
    """

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.cookies:
            response.headers["Cache-Control"] = "no-store, private"
        elif self._may_be_kept(request, response):
            patch_cache_control(response, public=True, max_age=KEPT_S)
        return response

    @staticmethod
    def _may_be_kept(request: HttpRequest, response: HttpResponse) -> bool:
        reads = request.method in {"GET", "HEAD"}
        return reads and response.status_code == HTTPStatus.OK and "Cache-Control" not in response


class LanguageOfAddressMiddleware:
    """The address alone decides the language: /vi/, /en/, /ko/; editors begin in Vietnamese, or
    in the language that they chose on a page of the sign-in.

    Django's own middleware would also look at cookies and headers, and make every page vary
    on them.
    """

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with translation.override(self.language(request)):
            request.LANGUAGE_CODE = translation.get_language()
            response = self.get_response(request)
            if isinstance(response, SimpleTemplateResponse):
                response.render()  # now, while the language is the right one
            language = translation.get_language() or settings.LANGUAGE_CODE
        response.headers.setdefault("Content-Language", language)
        return response

    @staticmethod
    def language(request: HttpRequest) -> str:
        """The BCP 47 code that the address asks for."""
        if request.path_info.startswith(EDITORS):
            return chosen_language(request)
        return translation.get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
