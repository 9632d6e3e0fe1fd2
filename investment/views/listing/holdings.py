"""What the page of a zone or a sector shows of its projects: figures, map, ledgers, list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from investment.addresses import address
from investment.measures import format_area, format_number
from investment.search.criteria import Criteria
from investment.search.engine import PAGE_SIZE, search
from investment.search.inside import Inside, look_inside
from investment.search.results import Results
from investment.views.currency import Display
from investment.views.listing.ledgers import Ledger, ledgers
from investment.views.listing.points import PointsMap, points_map
from investment.views.listing.sums import count_figures, sum_figures
from investment.views.listing.within import Within, within
from investment.views.sheets.rows import Figure
from investment.wording import Wording

MOST_ON_THE_MAP: Final = 100


@dataclass(frozen=True, slots=True)
class Holdings:
    """Everything about the projects of a zone or sector; `counts` and `sums` stand at the head.

    `whole_map_href` leads to the map of the catalogue where this one has not all of the projects;
    `headline` and `description` say the facts for the title of the page and for search engines.
    """

    counts: tuple[Figure, ...]
    sums: tuple[Figure, ...]
    map: PointsMap | None
    ledgers: tuple[Ledger, ...]
    projects: Within
    whole_map_href: str
    headline: str
    description: str


def holdings(criteria: Criteria, name: Wording, display: Display, *, on: date) -> Holdings:
    """Ask the catalogue once for the list with its map, and once for the sums.

    Args:
        criteria: the zone or the sector, and the currency of the page.
        name: of the zone or the sector, in the language it is really in.
        display: the language and currency of the page.
        on: the day.
    """
    language = display.language
    results = search(criteria, language=language, on=on, page_size=MOST_ON_THE_MAP)
    inside = look_inside(criteria, language=language, on=on)
    return Holdings(
        counts=count_figures(inside, language),
        sums=sum_figures(inside, display) if inside.totals.project_count else (),
        map=points_map(results.hits, results.total, display),
        ledgers=ledgers(inside, criteria, language),
        projects=within(results, display, most=PAGE_SIZE),
        whole_map_href=_whole_map(results, language),
        headline=_headline(name.text, inside, language),
        description=_description(name.text, inside, language),
    )


def _whole_map(results: Results, language: str) -> str:
    if results.total <= len(results.hits):
        return ""
    query = results.criteria.changed(view="map").to_query()
    return address("projects", language, query=query)


def _headline(name: str, inside: Inside, language: str) -> str:
    """“Nghi Son Economic Zone: 2 projects calling for investment”; all of them where none calls."""
    if count := inside.open_count:
        words = ngettext(
            "%(name)s: %(count)s project calling for investment",
            "%(name)s: %(count)s projects calling for investment",
            count,
        )
    elif count := inside.totals.project_count:
        words = ngettext("%(name)s: %(count)s project", "%(name)s: %(count)s projects", count)
    else:
        return name
    return words % {"name": name, "count": format_number(count, language)}


def _description(name: str, inside: Inside, language: str) -> str:
    """Projects, open calls, what awaits the new list, land: the facts in a sentence or two."""
    total = inside.totals.project_count
    values = {
        "name": name,
        "count": format_number(total, language),
        "open": format_number(inside.open_count, language),
        "awaiting": format_number(inside.awaiting_count, language),
    }
    words = ngettext(
        "%(name)s, Thanh Hoa province: %(count)s project, %(open)s with an open call, "
        "%(awaiting)s awaiting the new list.",
        "%(name)s, Thanh Hoa province: %(count)s projects, %(open)s with an open call, "
        "%(awaiting)s awaiting the new list.",
        total,
    )
    sentences = [words % values]
    if land := inside.totals.land:
        area = format_area(land.low_ha, land.ha, language=language, with_square_metres=False)
        sentences.append(_("Land area of the projects: %(area)s.") % {"area": area})
    return " ".join(sentences)
