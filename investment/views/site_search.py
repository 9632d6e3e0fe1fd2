"""The search over everything: records, pages and documents, in one answer."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from investment.addresses import address
from investment.dates import today
from investment.search.criteria import Criteria
from investment.search.site.finding import find
from investment.search.site.kinds import PROJECTS
from investment.search.site.question import SiteQuestion
from investment.views.public import page_language, public_page
from investment.views.searching.page import search_page


@public_page
def site_search(request: HttpRequest) -> HttpResponse:
    """The first few of each kind, or one kind page by page; projects have the catalogue."""
    on, language = today(), page_language()
    question = SiteQuestion.from_query(request.GET)
    if question.kind == PROJECTS:
        query = Criteria(q=question.q, page=question.page).to_query()
        return HttpResponseRedirect(address("projects", language, query=query))
    results = find(question, language=language, on=on)
    context = search_page(results, on=on, language=language)
    return render(request, "investment/site_search.html", context)
