"""Addresses that were printed: the short one of a project, and codes spelt in any way."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponseRedirect,
)
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.utils.translation import override
from django.views.decorators.http import require_safe
from django.views.defaults import page_not_found

from investment.addresses import address, canonical_code, preferred_language
from investment.models import InvestmentProject

View = Callable[..., HttpResponseBase]


@require_safe
def permanent_project(request: HttpRequest, code: str) -> HttpResponse:
    """From the address in QR codes to the sheet in the reader's language (design §7).

    The address is for ever, where it leads depends on the reader: a temporary redirect, which no
    browser keeps after its owner has changed the language.
    """
    language = preferred_language(request.headers.get("Accept-Language", ""))
    code = canonical_code(code)
    response: HttpResponse
    if InvestmentProject.objects.public().filter(code=code).exists():
        response = HttpResponseRedirect(address("project", language, code=code))
    else:
        with override(language):
            response = page_not_found(request, Http404(code))
            response.headers["Content-Language"] = language
    patch_vary_headers(response, ["Accept-Language"])
    return response


def spelt(canonical: Callable[[str], str]) -> Callable[[View], View]:
    """Make a view answer at one spelling of its `code`; the others are sent there for good."""

    def decorate(view: View) -> View:
        @wraps(view)
        def answer(request: HttpRequest, code: str, **kwargs: Any) -> HttpResponseBase:
            if code == canonical(code) or request.resolver_match is None:
                return view(request, code=code, **kwargs)
            arguments = {**kwargs, "code": canonical(code)}
            path = reverse(request.resolver_match.view_name, kwargs=arguments)
            query = request.META.get("QUERY_STRING", "")
            return redirect(f"{path}?{query}" if query else path, permanent=True)

        return answer

    return decorate
