"""The finder of offers: plots, ready-built factories and offices to let in zones."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.vary import vary_on_headers
from django_htmx.middleware import HtmxDetails

from investment.addresses import address
from investment.dates import today
from investment.search.offers.criteria import OfferCriteria
from investment.search.offers.finding import find
from investment.views.finder.page import finder_page
from investment.views.public import page_language, public_page


@public_page
@vary_on_headers("HX-Request", "HX-History-Restore-Request")
def offers(request: HttpRequest) -> HttpResponse:
    """Every public offer that meets the question, or the zones whose land could.

    An area that a person wrote leads to the address that writes it as a number: `3.524 ha` is
    another area in another language, and the switcher keeps the address.
    """
    on, language = today(), page_language()
    criteria = OfferCriteria.from_query(request.GET, language=language)
    if criteria.is_typed and not criteria.rejected:
        return HttpResponseRedirect(address("offers", language, query=criteria.to_query()))
    results = find(criteria, language=language, on=on)
    context = finder_page(results, request.GET, on=on)
    htmx: HtmxDetails = request.htmx  # type: ignore[attr-defined]
    is_part = bool(htmx) and not htmx.history_restore_request
    template = "investment/_offers.html" if is_part else "investment/offers.html"
    return render(request, template, {**context, "is_part": is_part})
