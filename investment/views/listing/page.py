"""The whole catalogue page around one answer of the search."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from investment.addresses import address
from investment.search.criteria import Criteria
from investment.search.results import Results
from investment.search.sorts import RELEVANCE, SORTS
from investment.views.comparing.asked import choosing
from investment.views.currency import Display
from investment.views.listing.chip_links import chip_links
from investment.views.listing.downloads import downloads
from investment.views.listing.facets import Bound, chosen_count, filters
from investment.views.listing.map import project_map
from investment.views.listing.notes import is_unasked, remarks, standing_notes
from investment.views.listing.pages import pages
from investment.views.listing.rows import ProjectRow, project_row
from investment.views.listing.table import table
from investment.views.listing.titles import title_of
from investment.views.listing.views import segments
from investment.views.listing.ways_out import advice, elsewhere, filters_to_drop


def list_page(
    results: Results, *, on: date, unknown: Iterable[str] = (), whole: str = ""
) -> dict[str, Any]:
    """The context of `investment/catalogue.html` and of its fragment.

    Args:
        results: the answer.
        on: the day of the question.
        unknown: names in the address that no filter has.
        whole: the filter of which every value is wanted.
    """
    criteria, language = results.criteria, results.language
    action = address("projects", language)
    display = Display.read(criteria.currency, on=on, language=language)
    notes = standing_notes(on=on, language=language, action=action) if is_unasked(criteria) else []
    rows = [project_row(hit, display, results.units) for hit in results.hits]
    return {
        "results": results,
        "action": action,
        "notes": notes,
        "title": title_of(results),
        "remarks": remarks(results, unknown=unknown),
        "segments": segments(criteria, action=action),
        "rows": rows,
        **_other_view(results, rows, display, on),
        "facets": filters(results, action=action, whole=whole),
        "chosen_count": chosen_count(criteria),
        "chips": chip_links(results.chips, action=action, language=language),
        "clear_href": f"{action}?{criteria.cleared()}",
        "pages": pages(results, action=action),
        "sort": _sort_select(criteria, action),
        "currency": display.select(action, criteria.pairs(leave_out=("currency", "page"))),
        "rate_note": display.note() if display.currency else "",
        "downloads": downloads(criteria, language),
        "choosing": choosing(language, criteria.currency),
        "kept": [Bound(*pair) for pair in criteria.pairs(leave_out=("q", "page"))],
        "advice": advice(criteria),
        "loosenings": filters_to_drop(results, action=action, on=on),
        "suggestions": elsewhere(criteria, action=action),
    }


def _other_view(
    results: Results, rows: Sequence[ProjectRow], display: Display, on: date
) -> dict[str, Any]:
    """The table or the map, where one of them is asked for and something was found."""
    criteria, found = results.criteria, list(zip(results.hits, rows, strict=True))
    is_table, is_map = (bool(found) and criteria.view == view for view in ("table", "map"))
    return {
        "table": table(found, criteria, display) if is_table else None,
        "map": project_map(found, criteria, language=display.language, on=on) if is_map else None,
    }


def _sort_select(criteria: Criteria, action: str) -> dict[str, Any]:
    hidden = criteria.pairs(leave_out=("sort", "page"))
    options = []
    for value, sort in SORTS.items():
        label = sort.label
        if value == RELEVANCE and not criteria.q:
            label = _("Open calls first")
        chosen = value == criteria.effective_sort
        options.append({"value": value, "label": label, "chosen": chosen, "disabled": False})
    return {
        "label": criteria.label_of("sort"),
        "action": action,
        "name": "sort",
        "options": options,
        "hidden": [{"name": name, "value": value} for name, value in hidden],
        "note": "",
    }
