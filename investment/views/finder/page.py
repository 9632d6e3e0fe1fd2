"""The whole page around one answer of the finder of offers."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from investment.addresses import address
from investment.measures import format_number, format_square_metres
from investment.models import Zone
from investment.search.offers.areas import in_hectares
from investment.search.offers.bands import written_area
from investment.search.offers.criteria import OfferCriteria
from investment.search.offers.parameters import SORTS
from investment.search.offers.results import OfferResults
from investment.views.currency import Display
from investment.views.finder.filters import AREA, chosen_count, filters
from investment.views.finder.land import land_section
from investment.views.finder.rows import OfferRow, offer_row
from investment.views.listing.chip_links import chip_links
from investment.views.listing.facets import Bound
from investment.views.listing.notes import Remark, rejection, stranger
from investment.views.listing.pages import pages
from investment.views.listing.unknown import unknown_names

_KNOWN: Final = frozenset(one.name for one in OfferCriteria.PARAMETERS)


def finder_page(results: OfferResults, query: QueryDict, *, on: date) -> dict[str, Any]:
    """The context of `investment/offers.html` and of its fragment.

    Args:
        results: the answer.
        query: as asked; an area that could not be read stays in its box.
        on: the day.
    """
    criteria, language = results.criteria, results.language
    action = address("offers", language)
    display = Display.read(criteria.currency, on=on, language=language)
    clear = f"{action}?{criteria.cleared()}"
    kept = criteria.pairs(leave_out=(*AREA, "page"))
    heading = _heading(results)
    return {
        "results": results,
        "heading": heading,
        "title": _title(results, heading),
        "show_label": _show_label(results),
        "action": action,
        "need": _need(results, query),
        "need_error": any(one.parameter == "need" for one in results.rejected),
        "kept": [Bound(*pair) for pair in kept],
        "remarks": _remarks(results, query),
        "rows": [offer_row(offer, display, zone=offer.zone) for offer in results.hits],
        "land": land_section(results.land, criteria, display) if results.land else None,
        "facets": filters(results, action=action),
        "chosen_count": chosen_count(criteria),
        "chips": chip_links(results.chips, action=action, language=language),
        "clear_href": clear,
        "pages": pages(results, action=action),
        "sort": _sort_select(criteria, action),
        "currency": display.select(action, criteria.pairs(leave_out=("currency", "page"))),
        "rate_note": display.note() if display.currency else "",
        "suggestions": [{"label": _("Show all offers"), "href": clear}],
        "zones_href": address("zones", language),
    }


def offers_of(zone: Zone, display: Display, *, on: date) -> dict[str, Any]:
    """The offers of a zone on its own page, and the way to them in the finder.

    Args:
        zone: with its `offers`.
        display: language and currency.
        on: the day; what can no longer be let is left out.
    """
    offers = [one for one in zone.offers.all() if one.can_be_let(on)]
    rows: list[OfferRow] = [offer_row(offer, display, zone=None) for offer in offers]
    query = OfferCriteria(zone=(zone.code,), currency=display.currency).to_query()
    return {
        "heading": _counted(len(rows), display.language),
        "rows": rows,
        "href": address("offers", display.language, query=query),
    }


def _remarks(results: OfferResults, query: QueryDict) -> list[Remark]:
    """What could not be read, and names in the address that the finder does not know."""
    found = [Remark("rejected", rejection(one, OfferCriteria)) for one in results.rejected]
    return [*found, *map(stranger, unknown_names(query, known=_KNOWN))]


def _heading(results: OfferResults) -> str:
    if not results.published:
        return _("No offer is published at the moment.")
    return _counted(results.total, results.language)


def _counted(count: int, language: str) -> str:
    text = ngettext("%(count)s offer", "%(count)s offers", count)
    return text % {"count": format_number(count, language)}


def _title(results: OfferResults, heading: str) -> str:
    """What was asked, in the page's language; names of zones that fall back are left out."""
    asked = [one.label.text for one in results.chips if one.label.language == results.language]
    if not asked or not results.published:
        return _("Land, factories and offices to let in zones of Thanh Hoa province")
    return _("%(offers)s: %(filters)s") % {"offers": heading, "filters": ", ".join(asked)}


def _show_label(results: OfferResults) -> str:
    text = ngettext("Show %(count)s offer", "Show %(count)s offers", results.total)
    return text % {"count": format_number(results.total, results.language)}


def _need(results: OfferResults, query: QueryDict) -> str:
    """What stands in the box: the area asked for, or what could not be read as one."""
    criteria, language = results.criteria, results.language
    if any(one.parameter == "need" for one in results.rejected):
        return query.get("need", "").strip()[:60]
    low, high = criteria.area_m2_min, criteria.area_m2_max
    if low is None or high is None:
        return ""
    if low == high:
        return written_area(low, language)
    return format_square_metres(in_hectares(low), in_hectares(high), language=language)


def _sort_select(criteria: OfferCriteria, action: str) -> dict[str, Any]:
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
        ],
        "hidden": [{"name": name, "value": value} for name, value in hidden],
        "note": "",
    }
