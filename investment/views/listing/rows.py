"""A row of the list: what was found of a project, in words for the component `project_row`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from investment.addresses import address
from investment.measures import format_area, format_square_metres
from investment.search.analysis import Unit
from investment.search.results import Hit
from investment.search.values import CALL_ENDED
from investment.views.currency import Display
from investment.views.listing.highlighting import marked_excerpt, marked_name
from investment.views.standing import status, trust_line
from investment.wording import Wording
from investment.writing.amounts import format_money


@dataclass(frozen=True, slots=True)
class ProjectRow:
    """What the component takes; an amount that was not published is None."""

    code: str
    href: str
    name: str
    name_language: str
    status_code: str
    status_label: str
    sector: str
    zone: str
    places: tuple[Wording, ...]
    places_language: str
    formerly: SafeString
    formerly_language: str
    freshness: str
    capital: str | None
    capital_note: str
    area: str | None
    area_note: str
    marks: tuple[str, ...]
    marked_name: SafeString | None = None
    summary: SafeString | None = None
    summary_language: str = ""


def project_row(hit: Hit, display: Display, units: Sequence[Unit] = ()) -> ProjectRow:
    """A row in the language and currency of the page, with the words of a search marked in it.

    Args:
        hit: what was found.
        display: the language and currency of the page.
        units: the words as they were looked up; a summary is shown where it has some of them.
    """
    language = display.language
    is_over = hit.status == CALL_ENDED
    shown = status(hit.status, is_call_ended=is_over)
    return ProjectRow(
        code=hit.code,
        href=with_currency(address("project", language, code=hit.code), display),
        name=hit.name.text,
        name_language=hit.name.language,
        status_code=shown.code,
        status_label=shown.label,
        sector=_own(hit.sector, language),
        zone=(zone := _own(hit.zone, language)),
        places=(places := () if zone else _present(hit)),
        places_language=_fallback(places, language),
        formerly=marked_up(former := _former(hit), language),
        formerly_language=_fallback(former, language),
        freshness=trust_line(
            hit.freshness,
            verified_on=hit.verified_on,
            review_due_on=hit.review_due_on,
            as_of=hit.figures_as_of,
            language=language,
        ),
        capital=_capital(hit, language),
        capital_note=display.converted(hit.capital, hit.capital_low),
        area=_area(hit, language) or None,
        area_note=_square_metres(hit, language),
        marks=(),
        marked_name=marked_name(hit.name, units),
        summary=marked_excerpt(hit.summary, units),
        summary_language=hit.summary.language if hit.summary else "",
    )


def with_currency(href: str, display: Display) -> str:
    """An address that keeps the chosen currency."""
    return f"{href}?currency={display.currency}" if display.currency else href


def _own(words: Wording | None, language: str) -> str:
    return words.text if words and words.language == language else ""


def _present(hit: Hit) -> tuple[Wording, ...]:
    """Units of today, each in the language that its name is really in."""
    return tuple(place.name for place in hit.places if not place.is_former)


def _former(hit: Hit) -> tuple[Wording, ...]:
    return tuple(place.name for place in hit.places if place.is_former)


def marked_up(names: Iterable[Wording], language: str) -> SafeString:
    """Names in a row, each in an element that says its language where it is not the page's."""
    return format_html_join(", ", "{}", ((_marked(name, language),) for name in names))


def _marked(name: Wording, language: str) -> str:
    if name.language == language:
        return name.text
    return format_html('<span lang="{}">{}</span>', name.language, name.text)


def _fallback(names: Iterable[Wording], language: str) -> str:
    """The language to mark a row of names with: the first that is not the page's, or nothing."""
    return next((name.language for name in names if name.language != language), "")


def _area(hit: Hit, language: str) -> str:
    return format_area(
        hit.area_min_ha,
        hit.area_max_ha,
        language=language,
        qualifier=hit.area_qualifier,
        with_square_metres=False,
    )


def _square_metres(hit: Hit, language: str) -> str:
    """Korean pages add square metres (design §5); in a row they stand under the hectares."""
    if language != "ko" or hit.area_max_ha is None:
        return ""
    return format_square_metres(hit.area_min_ha, hit.area_max_ha, language=language)


def _capital(hit: Hit, language: str) -> str | None:
    if hit.capital is None:
        return None
    return format_money(
        hit.capital, language=language, qualifier=hit.capital_qualifier, low=hit.capital_low
    )
