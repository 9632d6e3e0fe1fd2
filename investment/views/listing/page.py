"""The whole catalogue page around one answer of the search."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from investment.addresses import address
from investment.search.criteria import Criteria
from investment.search.parameters import SORTS
from investment.search.results import Chip, Results
from investment.views.currency import Display
from investment.views.listing.facets import Bound, chosen_count, filters
from investment.views.listing.notes import is_unasked, remarks, standing_notes
from investment.views.listing.pages import pages
from investment.views.listing.rows import project_row

SORT_NAMES: Final[dict[str, str | Promise]] = {
    "relevance": gettext_lazy("Most relevant"),
    "newest": pgettext_lazy("sort", "Newest"),
    "name": gettext_lazy("Name (A-Z)"),
    "capital": gettext_lazy("Highest capital"),
    "area": gettext_lazy("Largest area"),
    "verified": gettext_lazy("Last reviewed"),
}
FORMATS: Final = (("csv", "CSV"), ("xlsx", "Excel (XLSX)"))


def list_page(results: Results, *, on: date) -> dict[str, Any]:
    """The context of `investment/catalogue.html` and of its fragment."""
    criteria, language = results.criteria, results.language
    action = address("projects", language)
    display = Display.read(criteria.currency, on=on, language=language)
    clear = f"{action}?{criteria.cleared()}"
    notes = standing_notes(on=on, language=language, action=action) if is_unasked(criteria) else []
    return {
        "results": results,
        "action": action,
        "notes": notes,
        "remarks": remarks(results),
        "rows": [project_row(hit, display) for hit in results.hits],
        "facets": filters(results, action=action),
        "chosen_count": chosen_count(criteria),
        "chips": [_chip(chip, action, language) for chip in results.chips],
        "clear_href": clear,
        "pages": pages(results, action=action),
        "sort": _sort_select(criteria, action),
        "currency": display.select(action, criteria.pairs(leave_out=("currency", "page"))),
        "rate_note": display.note() if criteria.currency else "",
        "downloads": _downloads(criteria, language),
        "kept": [Bound(*pair) for pair in criteria.pairs(leave_out=("q", "page"))],
        "suggestions": _suggestions(criteria, action, clear),
    }


def _chip(chip: Chip, action: str, language: str) -> dict[str, str]:
    words = chip.label
    return {
        "label": words.text,
        "href": f"{action}?{chip.query}",
        "language": "" if words.language == language else words.language,
    }


def _sort_select(criteria: Criteria, action: str) -> dict[str, Any]:
    hidden = criteria.pairs(leave_out=("sort", "page"))
    options = []
    for value in SORTS:
        label = SORT_NAMES[value]
        if value == "relevance" and not criteria.q:
            label = gettext_lazy("Open calls first")
        chosen = value == criteria.effective_sort
        options.append({"value": value, "label": label, "chosen": chosen, "disabled": False})
    return {
        "label": _("Sort by"),
        "action": action,
        "name": "sort",
        "options": options,
        "hidden": [{"name": name, "value": value} for name, value in hidden],
        "note": "",
    }


def _downloads(criteria: Criteria, language: str) -> list[dict[str, str]]:
    """The same question as files; where one is on the list does not matter to them."""
    query = criteria.changed(view="").to_query()
    return [
        {
            "label": label,
            "href": address("project-export", language, query=query, format=code),
        }
        for code, label in FORMATS
    ]


def _suggestions(criteria: Criteria, action: str, clear: str) -> list[dict[str, str]]:
    """What to try where nothing was found."""
    found = []
    if criteria.q and criteria.is_filtered:
        kept = Criteria(q=criteria.q, currency=criteria.currency, sort=criteria.sort)
        label = _("Search the whole catalogue for these words")
        found.append({"label": label, "href": f"{action}?{kept.to_query()}"})
    return [*found, {"label": _("Show all projects"), "href": clear}]
