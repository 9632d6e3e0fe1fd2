"""The list of projects: search, filters, order, pages; by htmx or by plain links alike."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.vary import vary_on_headers
from django_htmx.middleware import HtmxDetails

from investment.dates import today
from investment.search.engine import search
from investment.views.feeds.projects import feed_href
from investment.views.listing.facets import WHOLE
from investment.views.listing.notes import is_unasked
from investment.views.listing.page import list_page
from investment.views.listing.typed import criteria_as_typed
from investment.views.listing.unknown import unknown_names
from investment.views.public import page_language, public_page
from investment.views.structured_data.catalogue import catalogue_data


@public_page
@vary_on_headers("HX-Request", "HX-History-Restore-Request")
def catalogue(request: HttpRequest) -> HttpResponse:
    """Every public project that meets the question; never refuses one (design §6)."""
    on = today()
    language = page_language()
    results = search(criteria_as_typed(request.GET, language), language=language, on=on)
    whole = request.GET.get(WHOLE, "")
    context = list_page(results, on=on, unknown=unknown_names(request.GET), whole=whole)
    htmx: HtmxDetails = request.htmx  # type: ignore[attr-defined]
    is_part = bool(htmx) and not htmx.history_restore_request
    template = "investment/_results.html" if is_part else "investment/catalogue.html"
    context |= {"is_part": is_part, "feed_href": feed_href(results.criteria, language)}
    if is_unasked(results.criteria) and results.page == 1 and not is_part:
        context["structured_data"] = [catalogue_data(language=language)]
    return render(request, template, context)
