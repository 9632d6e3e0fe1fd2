"""The whole page around one answer of the library."""

from __future__ import annotations

from typing import Any, Final

from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from investment.addresses import address
from investment.measures import format_number
from investment.search.library.criteria import LibraryCriteria
from investment.search.library.parameters import RELEVANCE, SORTS
from investment.search.library.results import LibraryResults
from investment.views.library.filters import filters
from investment.views.library.rows import document_row
from investment.views.listing.chip_links import chip_links
from investment.views.listing.facets import Bound
from investment.views.listing.notes import Remark, rejection, stranger
from investment.views.listing.pages import pages
from investment.views.listing.unknown import unknown_names

_KNOWN: Final = frozenset(one.name for one in LibraryCriteria.PARAMETERS)


def library_page(results: LibraryResults, query: QueryDict) -> dict[str, Any]:
    """The context of `investment/documents.html` and of its fragment.

    Args:
        results: the answer.
        query: as asked; names in it that the library does not know are remarked upon.
    """
    criteria, language = results.criteria, results.language
    action = address("documents", language)
    heading = _counted(results.total, language)
    return {
        "results": results,
        "heading": heading,
        "title": _title(results, heading),
        "action": action,
        "show_label": _show_label(results),
        "kept": [Bound(*pair) for pair in criteria.pairs(leave_out=("q", "page"))],
        "remarks": _remarks(results, query),
        "rows": [document_row(one, language, results.units) for one in results.hits],
        "facets": filters(results, action=action) if results.published else [],
        "chosen_count": sum(len(getattr(criteria, name)) for name in criteria.MANY),
        "chips": chip_links(results.chips, action=action, language=language),
        "clear_href": f"{action}?{criteria.cleared()}",
        "pages": pages(results, action=action),
        "sort": _sort_select(criteria, action),
        "suggestions": [{"label": _("Show all documents"), "href": action}],
    }


def _counted(count: int, language: str) -> str:
    text = ngettext("%(count)s document", "%(count)s documents", count)
    return text % {"count": format_number(count, language)}


def _title(results: LibraryResults, heading: str) -> str:
    """What was asked, in the page's language; names that fall back are left out."""
    asked = [one.label.text for one in results.chips if one.label.language == results.language]
    if results.criteria.q:
        asked.insert(0, f"“{results.criteria.q}”")
    if not asked:
        return _("Investment promotion documents of Thanh Hoa province")
    return _("%(documents)s: %(filters)s") % {"documents": heading, "filters": ", ".join(asked)}


def _show_label(results: LibraryResults) -> str:
    text = ngettext("Show %(count)s document", "Show %(count)s documents", results.total)
    return text % {"count": format_number(results.total, results.language)}


def _remarks(results: LibraryResults, query: QueryDict) -> list[Remark]:
    """What could not be read, and names in the address that the library does not know."""
    found = [Remark("rejected", rejection(one, LibraryCriteria)) for one in results.rejected]
    return [*found, *map(stranger, unknown_names(query, known=_KNOWN))]


def _sort_select(criteria: LibraryCriteria, action: str) -> dict[str, Any]:
    """The orders; without words nothing is more relevant."""
    hidden = criteria.pairs(leave_out=("sort", "page"))
    return {
        "label": criteria.label_of("sort"),
        "action": action,
        "name": "sort",
        "options": [
            {
                "value": value,
                "label": label,
                "chosen": value == criteria.effective_sort,
                "disabled": False,
            }
            for value, label in SORTS.items()
            if value != RELEVANCE or criteria.q
        ],
        "hidden": [{"name": name, "value": value} for name, value in hidden],
        "note": "",
    }
