"""The list of projects as an Atom feed: the same criteria, the newest change first (design §7)."""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import condition

from investment.addresses import absolute, address
from investment.dates import moment, today
from investment.search.criteria import Criteria
from investment.search.engine import search
from investment.search.results import Hit, Results
from investment.views.currency import Display
from investment.views.feeds.atom import CONTENT_TYPE, Entry, Feed, write
from investment.views.feeds.state import etag, last_modified
from investment.views.listing.rows import project_row
from investment.views.listing.titles import title_of
from investment.views.public import page_language, public_page
from investment.wording import Wording

PAGE_SIZE: Final = 50
NEWEST: Final = "newest"


@public_page
@condition(etag_func=etag, last_modified_func=last_modified)
def project_feed(request: HttpRequest) -> HttpResponse:
    """A page of the projects that a question finds; what cannot be read of it is left out."""
    on, language = today(), page_language()
    asked = Criteria.from_query(request.GET)
    criteria = asked if asked.sort else asked.changed(sort=NEWEST, page=asked.page)
    results = search(criteria, language=language, on=on, page_size=PAGE_SIZE)
    return HttpResponse(write(_feed(results, language)), content_type=CONTENT_TYPE)


def feed_href(criteria: Criteria, language: str) -> str:
    """The address of the feed of a list, from its first page and however it is shown."""
    asked = criteria.changed(view="", columns=(), currency="", sort="")
    return address("feed", language, query=asked.to_query())


def _feed(results: Results, language: str) -> Feed:
    criteria = results.criteria
    shown = criteria.changed(sort="" if criteria.sort == NEWEST else criteria.sort)

    def href(page: int | None) -> str:
        query = shown.changed(page=page or 1).to_query()
        return absolute(address("feed", language, query=query)) if page else ""

    display = Display("", {}, language)
    moments = [hit.updated_at for hit in results.hits]
    return Feed(
        language=language,
        title=title_of(results).heading,
        author=_("Invest in Thanh Hoa"),
        self_href=href(results.page),
        page_href=absolute(address("projects", language, query=shown.to_query())),
        updated_at=max(moments, default=moment(today())),
        entries=[_entry(hit, display) for hit in results.hits],
        next_href=href(results.next_page),
        previous_href=href(results.previous_page),
    )


def _entry(hit: Hit, display: Display) -> Entry:
    """A project with its status and figures in a line, as a row of the list has them."""
    row, language = project_row(hit, display), display.language
    facts = [row.code, row.status_label, row.capital, row.area, row.zone]
    line = Wording(" · ".join(filter(None, facts)), language)
    sector = hit.sector.text if hit.sector and hit.sector.language == language else hit.sector_code
    return Entry(
        key=absolute(f"/p/{hit.code}"),
        href=absolute(address("project", language, code=hit.code)),
        title=hit.name,
        updated_at=hit.updated_at,
        summary=line,
        category=(hit.sector_code, sector),
    )
