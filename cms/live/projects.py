"""Projects that a page features: those named by an editor, or the first that a question finds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from investment.addresses import address
from investment.choices import CallStatus
from investment.measures import format_number
from investment.models import InvestmentProject
from investment.search.criteria import Criteria
from investment.search.engine import search
from investment.views.currency import Display
from investment.views.listing.rows import ProjectRow, project_row

NOT_OFFERED: Final = frozenset({CallStatus.WITHDRAWN, CallStatus.TERMINATED})


@dataclass(frozen=True, slots=True)
class Featured:
    """Rows for `components/project_row.html`, and the way to the list that they are from."""

    rows: tuple[ProjectRow, ...]
    href: str
    link: str


def featured(*, codes: Sequence[str], query: str, most: int, language: str, on: date) -> Featured:
    """Ask the catalogue once; what was withdrawn or terminated is left out (design §1).

    Args:
        codes: chosen by hand, in their order; the query is not asked then.
        query: as in the address of the catalogue; empty for all projects, open calls first.
        most: rows at most.
        language: vi, en or ko.
        on: the day.
    """
    criteria = Criteria(codes=tuple(codes)) if codes else Criteria.from_text(query.lstrip("?"))
    results = search(criteria, language=language, on=on, page_size=max(2 * most, len(codes)))
    hits = [hit for hit in results.hits if hit.status not in NOT_OFFERED]
    if codes:
        hits.sort(key=lambda hit: codes.index(hit.code))
    if codes or not results.total:
        href, link = address("projects", language), _("See the whole catalogue")
    else:
        href = address("projects", language, query=results.criteria.to_query())
        link = _all(results.total, language)
    display = Display("", {}, language)  # as published: no rates are read
    rows = tuple(project_row(hit, display) for hit in hits[:most])
    return Featured(rows, href, link)


def unknown_codes(codes: Sequence[str]) -> list[str]:
    """Those of some codes that no public project has; one query, none where there are none."""
    if not codes:
        return []
    known = InvestmentProject.objects.public().filter(code__in=codes)
    found = set(known.values_list("code", flat=True))
    return [code for code in codes if code not in found]


def _all(total: int, language: str) -> str:
    words = ngettext("See %(count)s project", "See all %(count)s projects", total)
    return words % {"count": format_number(total, language)}
