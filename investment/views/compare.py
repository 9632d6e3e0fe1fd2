"""Up to four projects side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from investment.addresses import address
from investment.dates import today
from investment.models import InvestmentProject
from investment.views.comparing.asked import Asked
from investment.views.comparing.facts import sections
from investment.views.comparing.projects import read_projects
from investment.views.comparing.table import side_by_side
from investment.views.currency import Display
from investment.views.listing.downloads import downloads
from investment.views.listing.notes import Remark
from investment.views.public import page_language, public_page
from investment.views.standing import Status, status
from investment.wording import Wording, wording

MOST: Final = 4


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a project's column."""

    code: str
    href: str
    name: Wording
    status: Status
    remove_href: str


@public_page
def compare(request: HttpRequest) -> HttpResponse:
    """The projects of `codes`, row by row; without any, how one chooses them."""
    asked, language, on = Asked.read(request.GET), page_language(), today()
    if asked.is_to_be_shortened:
        return redirect(asked.href("compare", language))
    found = read_projects(asked.codes)
    known = replace(asked, codes=tuple(found))
    shown = list(found.values())[:MOST]
    display = Display.read(asked.currency, on=on, language=language)
    groups = side_by_side(
        [sections(project, display, on=on) for project in shown],
        only_differences=asked.only_differences,
    )
    context = {
        "columns": [_column(project, known, on=on, language=language) for project in shown],
        "groups": groups,
        "codes": ", ".join(project.code for project in shown),
        "remarks": [*asked.remarks(found), *_left_out(known.codes[MOST:])],
        **_ways(known, display, language),
    }
    return render(request, "investment/compare.html", context)


def _column(project: InvestmentProject, known: Asked, *, on: date, language: str) -> Column:
    return Column(
        code=project.code,
        href=known.project_href(project.code, language),
        name=wording(project, "name", language) or Wording(project.code, language),
        status=status(project.call_status, is_call_ended=project.is_call_ended(on)),
        remove_href=known.href("compare", language, codes=known.without(project.code)),
    )


def _left_out(codes: Sequence[str]) -> list[Remark]:
    if not codes:
        return []
    text = _("At most %(most)d projects stand side by side. Left out: %(codes)s.")
    return [Remark("rejected", text % {"most": MOST, "codes": ", ".join(codes)})]


def _ways(known: Asked, display: Display, language: str) -> dict[str, Any]:
    """What one can do from here; each keeps the rest of the address."""
    hidden = [pair for pair in known.pairs() if pair[0] != "currency"]
    other = not known.only_differences
    return {
        "only_differences": known.only_differences,
        "differences_href": known.href("compare", language, only_differences=other),
        "currency": display.select(address("compare", language), hidden),
        "rate_note": display.note() if display.currency else "",
        "downloads": downloads(known.criteria(known.codes[:MOST]), language),
        "adding": known.adding("compare", language) if len(known.codes) < MOST else None,
        "shortlist_href": known.href("shortlist", language, only_differences=False),
        "catalogue_href": address("projects", language),
    }
