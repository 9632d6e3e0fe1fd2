"""What happens to every request below /api/ (design §7): language, limit, sharing, problems."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Final

from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.translation import gettext, override

from investment.api.limits import spend
from investment.api.parameters import DEFAULT_LANGUAGE, LANGUAGES
from investment.api.problems import CONTENT_TYPE, problem
from investment.api.questions import LANGUAGE

ROOT: Final = "/api/"
METHODS: Final = "GET, HEAD, OPTIONS"
SHARED: Final = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": (
        "Content-Disposition, Content-Language, ETag, Last-Modified, RateLimit, RateLimit-Policy,"
        " Retry-After"
    ),
}
PREFLIGHT: Final = {
    "Allow": METHODS,
    "Access-Control-Allow-Methods": METHODS,
    "Access-Control-Allow-Headers": "*",
    "Access-Control-Max-Age": "86400",
}
Handler = Callable[[HttpRequest], HttpResponseBase]


class ApiMiddleware:
    """Below /api/ every answer may be read from any page, is limited, and fails as a problem.

    The language is the parameter's, so that refusals are in it too; `HEAD` is answered as `GET`,
    whose body the server leaves out.
    """

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if not request.path_info.startswith(ROOT):
            return self.get_response(request)
        response = self._options() if request.method == "OPTIONS" else self._answer(request)
        for name, value in SHARED.items():
            response.headers[name] = value
        return response

    def _options(self) -> HttpResponse:
        return HttpResponse(status=HTTPStatus.NO_CONTENT, headers=PREFLIGHT)

    def _answer(self, request: HttpRequest) -> HttpResponseBase:
        with override(_language(request)):
            allowance = spend(request)
            if allowance and allowance.is_spent:
                detail = gettext("Too many requests. Ask again in %(seconds)d seconds.")
                status, values = HTTPStatus.TOO_MANY_REQUESTS, {"seconds": allowance.seconds}
                response: HttpResponseBase = problem(request, status, detail % values)
                response.headers["Cache-Control"] = "no-store"
            else:
                response = self._read(request)
        for name, value in (allowance.headers() if allowance else {}).items():
            response.headers[name] = value
        response.headers.setdefault("Content-Language", _language(request))
        return response

    def _read(self, request: HttpRequest) -> HttpResponseBase:
        method = request.method
        request.method = "GET" if method == "HEAD" else method
        response = self.get_response(request)
        request.method = method
        kind = response.headers.get("Content-Type", "")
        if response.status_code >= HTTPStatus.BAD_REQUEST and kind != CONTENT_TYPE:
            return _as_problem(request, response)
        return response


def _language(request: HttpRequest) -> str:
    """The language asked for where it is one; whoever reads it says when it is none."""
    try:
        language = request.GET.get(LANGUAGE, "")
    except SuspiciousOperation:  # more parameters than anybody needs; refused further in
        return DEFAULT_LANGUAGE
    return language if language in LANGUAGES else DEFAULT_LANGUAGE


def _as_problem(request: HttpRequest, response: HttpResponseBase) -> HttpResponse:
    """The same refusal in words that programs read."""
    status = HTTPStatus(response.status_code)
    details = {
        HTTPStatus.NOT_FOUND: gettext("There is nothing at this address."),
        HTTPStatus.METHOD_NOT_ALLOWED: gettext("This address can only be read."),
        HTTPStatus.BAD_REQUEST: gettext("The request cannot be read."),
    }
    detail = details.get(status, gettext("The request could not be answered."))
    answer = problem(request, status, detail)
    if status is HTTPStatus.METHOD_NOT_ALLOWED:
        answer.headers["Allow"] = METHODS
    return answer
