"""The first version of the API, with its documentation at /api/v1/docs (design §7)."""

from __future__ import annotations

from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext
from django.views.decorators.csrf import csrf_exempt
from ninja.errors import ValidationError

from investment.api import files, projects, vocabularies
from investment.api.answers import dated, kept
from investment.api.documentation import DESCRIPTION, DocumentationPage
from investment.api.openapi import CatalogueAPI, Renderer
from investment.api.problems import Flaw, NothingHere, QueryRefused, problem

api = CatalogueAPI(
    title="Investment catalogue of Thanh Hoa",
    version="1.0",
    description=DESCRIPTION,
    renderer=Renderer(),
    docs=DocumentationPage(),
    docs_decorator=kept,
    urls_namespace="api-1",
)
api.add_decorator(lambda view: kept(dated(view)), mode="view")
for part in (projects, files, vocabularies):
    api.add_router("", part.router)


@api.exception_handler(QueryRefused)
def query_refused(request: HttpRequest, error: QueryRefused) -> HttpResponse:
    """422 with the fields."""
    detail = gettext("Some parameters are unknown or cannot be read.")
    return problem(request, HTTPStatus.UNPROCESSABLE_ENTITY, detail, error.flaws)


@api.exception_handler(ValidationError)
def query_not_valid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """422 for what the shape of the question refuses before we read it."""
    reason = gettext("This cannot be read.")
    flaws = [Flaw(str(one["loc"][-1]), "", reason) for one in error.errors]
    detail = gettext("Some parameters are unknown or cannot be read.")
    return problem(request, HTTPStatus.UNPROCESSABLE_ENTITY, detail, flaws)


@api.exception_handler(NothingHere)
def nothing_here(request: HttpRequest, error: NothingHere) -> HttpResponse:
    """404: no public record."""
    return problem(request, HTTPStatus.NOT_FOUND, str(error))


@api.exception_handler(Http404)
def not_found(request: HttpRequest, error: Http404) -> HttpResponse:
    """404: nothing stands at the address."""
    return problem(request, HTTPStatus.NOT_FOUND, gettext("There is nothing at this address."))


@csrf_exempt
def no_such_address(request: HttpRequest, rest: str = "") -> HttpResponse:
    """404 for every other address below /api/, for programs expect JSON there."""
    return problem(request, HTTPStatus.NOT_FOUND, gettext("There is nothing at this address."))
