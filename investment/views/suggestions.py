"""What a reader may mean while typing into the search box, as a fragment for the page's script."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from investment.addresses import address
from investment.dates import today
from investment.measures import format_number
from investment.search.criteria import Criteria
from investment.search.reading import Reader
from investment.search.suggestions import Suggestion, suggest
from investment.views.public import page_language, public_page
from investment.wording import Wording
from investment.writing.counts import count_projects

_TITLES: Final[dict[str, str | Promise]] = {
    "sector": gettext_lazy("Sectors"),
    "zone": gettext_lazy("Zones"),
    "place": gettext_lazy("Places"),
    "project": gettext_lazy("Projects"),
}


@dataclass(frozen=True, slots=True)
class Option:
    """A link; `note` is the code of a project, or how many projects a value brings."""

    number: int
    label: Wording
    note: str
    href: str


@public_page
def suggestions(request: HttpRequest) -> HttpResponse:
    """The component `suggestions` for `?q=`; a list without options where nothing is near.

    No request in its context: what every page needs would cost more than the answer.
    """
    language = page_language()
    found = suggest(Reader(request.GET).text("q"), language=language, on=today())
    context = {"groups": list(_groups(found, language)), "status": _status(len(found), language)}
    response = HttpResponse(render_to_string("components/suggestions.html", context))
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _groups(found: Sequence[Suggestion], language: str) -> Iterator[dict[str, Any]]:
    """Suggestions by kind, in the order they came; options are numbered through."""
    numbered = enumerate(found, start=1)
    for kind, ones in groupby(numbered, key=lambda pair: pair[1].kind):
        options = [_option(number, one, language) for number, one in ones]
        yield {"kind": kind, "title": _TITLES[kind], "options": options}


def _option(number: int, one: Suggestion, language: str) -> Option:
    if one.kind == "project":
        return Option(number, one.label, one.code, address("project", language, code=one.code))
    query = Criteria().toggled(one.kind, one.code)
    href = address("projects", language, query=query)
    return Option(number, one.label, count_projects(one.count, language), href)


def _status(count: int, language: str) -> str:
    if not count:
        return _("No suggestions")
    text = ngettext("%(number)s suggestion", "%(number)s suggestions", count)
    return text % {"number": format_number(count, language)}
