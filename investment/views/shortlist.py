"""A visitor's own list of projects, held in the link and, where they wish, in their browser."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from investment.addresses import address
from investment.dates import today
from investment.models import InvestmentProject
from investment.search.hits import load_hits
from investment.search.results import Hit
from investment.views.compare import MOST
from investment.views.comparing.asked import Asked, choosing
from investment.views.currency import Display
from investment.views.listing.downloads import downloads
from investment.views.listing.rows import ProjectRow, project_row
from investment.views.public import page_language, public_page


@dataclass(frozen=True, slots=True)
class Listed:
    """A row of the list; as many are selected as stand side by side."""

    project: ProjectRow
    remove_href: str
    is_selected: bool


@public_page
def shortlist(request: HttpRequest) -> HttpResponse:
    """The projects of `codes` in the order of the address; without any, how one makes a list."""
    language, on = page_language(), today()
    asked = replace(Asked.read(request.GET), only_differences=False)
    if asked.is_to_be_shortened:
        return redirect(asked.href("shortlist", language))
    hits = _hits(asked.codes, language, on)
    known = replace(asked, codes=tuple(hit.code for hit in hits))
    display = Display.read(asked.currency, on=on, language=language)
    hidden = [pair for pair in known.pairs() if pair[0] != "currency"]
    context = {
        "total": len(hits),
        "rows": list(_rows(hits, known, display)),
        "codes": known.joined,
        "remarks": asked.remarks(known.codes),
        "share_address": request.build_absolute_uri(known.href("shortlist", language)),
        "choosing": choosing(language, known.currency),
        "currency": display.select(address("shortlist", language), hidden),
        "rate_note": display.note() if display.currency else "",
        "downloads": downloads(known.criteria(known.codes), language),
        "adding": known.adding("shortlist", language),
        "enquiry_href": address("enquiry", language, query=f"codes={known.joined}"),
        "catalogue_href": address("projects", language),
    }
    return render(request, "investment/shortlist.html", context)


def _hits(codes: Sequence[str], language: str, on: date) -> tuple[Hit, ...]:
    """Rows of the public projects among some codes, in the order of the codes."""
    if not codes:
        return ()
    public = InvestmentProject.objects.public().filter(code__in=codes).order_by()
    pks = dict(public.values_list("code", "pk"))
    ended = frozenset(public.call_ended(on).values_list("pk", flat=True))
    in_order = [pks[code] for code in codes if code in pks]
    return load_hits(in_order, ended=ended, language=language, on=on)


def _rows(hits: Sequence[Hit], known: Asked, display: Display) -> Iterator[Listed]:
    for number, hit in enumerate(hits):
        left = known.without(hit.code)
        yield Listed(
            project=project_row(hit, display),
            remove_href=known.href("shortlist", display.language, codes=left),
            is_selected=number < MOST,
        )
