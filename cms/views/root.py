"""The address without a language: on to the home page in the reader's own."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe

from investment.addresses import preferred_language


@require_safe
def root(request: HttpRequest) -> HttpResponse:
    """Redirect by `Accept-Language`; English where it names no language of the site (design §7)."""
    language = preferred_language(request.headers.get("Accept-Language", ""))
    response = HttpResponseRedirect(f"/{language}/")
    patch_vary_headers(response, ["Accept-Language"])
    return response
