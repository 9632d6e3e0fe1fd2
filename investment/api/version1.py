"""The first version of the API, with its documentation at /api/v1/docs (design §7)."""

from __future__ import annotations

from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext
from ninja import NinjaAPI
from ninja.errors import ValidationError

from investment.api import projects, vocabularies
from investment.api.answers import kept
from investment.api.problems import Flaw, NothingHere, QueryRefused, problem

DESCRIPTION = """
Public records of the catalogue of projects calling for investment in Thanh Hoa province. \
Every text comes with the language it is really in (`name_language`). What was not published is \
null, never 0. Amounts are whole units of their currency, areas hectares, dates ISO 8601 and \
sometimes a year or a month alone.
"""

api = NinjaAPI(
    title="Investment catalogue of Thanh Hoa",
    version="1.0",
    description=DESCRIPTION,
    urls_namespace="api-1",
)
api.add_decorator(kept, mode="view")
api.add_router("", projects.router)
api.add_router("", vocabularies.router)


@api.exception_handler(QueryRefused)
def query_refused(request: HttpRequest, error: QueryRefused) -> HttpResponse:
    """422 with the fields."""
    detail = gettext("Some parameters are unknown or cannot be read.")
    return problem(request, HTTPStatus.UNPROCESSABLE_ENTITY, detail, error.flaws)


@api.exception_handler(ValidationError)
def query_not_valid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """422 for what the shape of the question refuses before we read it."""
    flaws = [Flaw(str(one["loc"][-1]), "", str(one["msg"])) for one in error.errors]
    detail = gettext("Some parameters are unknown or cannot be read.")
    return problem(request, HTTPStatus.UNPROCESSABLE_ENTITY, detail, flaws)


@api.exception_handler(NothingHere)
def nothing_here(request: HttpRequest, error: NothingHere) -> HttpResponse:
    """404: no public record."""
    return problem(request, HTTPStatus.NOT_FOUND, str(error))


@api.exception_handler(Http404)
def not_found(request: HttpRequest, error: Http404) -> HttpResponse:
    """404: nothing stands at the address."""
    return problem(request, HTTPStatus.NOT_FOUND, gettext("Nothing stands at this address."))


def no_such_address(request: HttpRequest, rest: str) -> HttpResponse:
    """404 for every other address below /api/, for programs expect JSON there."""
    return problem(request, HTTPStatus.NOT_FOUND, gettext("Nothing stands at this address."))
