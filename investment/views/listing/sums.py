"""The figures at the head of a zone or a sector: how many projects, how much land and capital.

Each sum says of how many projects it is; currencies are never added, and what nobody published is
“not published”, never 0 (design §5).
"""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from investment.measures import format_area, format_number, format_square_metres
from investment.money import Money
from investment.search.inside import Inside
from investment.search.totals import CapitalTotal, Totals
from investment.views.currency import Display
from investment.views.sheets.rows import Figure
from investment.writing.amounts import format_converted, format_money


def count_figures(inside: Inside, language: str) -> tuple[Figure, ...]:
    """Projects, of them open calls and those that await the new list; of none no more is said."""
    total = Figure(_("Projects"), format_number(inside.totals.project_count, language))
    if not inside.totals.project_count:
        return (total,)
    return (
        total,
        Figure(
            _("Open calls"),
            format_number(inside.open_count, language),
            state="calling" if inside.open_count else "",
        ),
        Figure(_("Awaiting the new list"), format_number(inside.awaiting_count, language)),
    )


def sum_figures(inside: Inside, display: Display) -> tuple[Figure, ...]:
    """Land of the projects, their capital in each currency, and the capital converted."""
    totals = inside.totals
    capital = [_capital_figure(one, totals, display) for one in totals.capital]
    return (
        _land_figure(totals, display.language),
        *(capital or [Figure(_("Total investment"), None)]),
        *_converted_figure(inside, display),
    )


def capital_texts(totals: Totals, language: str) -> list[str]:
    """The published capital, one text for each currency; none where none was published."""
    return [_money(one, language) for one in totals.capital]


def _land_figure(totals: Totals, language: str) -> Figure:
    label, land = _("Land area of the projects"), totals.land
    if land is None:
        return Figure(label, None)
    published = _published_by(land.project_count, totals.project_count, language)
    metres = format_square_metres(land.low_ha, land.ha, language=language)
    note = f"{metres}, {published}" if language == "ko" else published
    area = format_area(land.low_ha, land.ha, language=language, with_square_metres=False)
    return Figure(label, area, note=note)


def _capital_figure(one: CapitalTotal, totals: Totals, display: Display) -> Figure:
    language = display.language
    label = _("Total investment published in %(currency)s") % {"currency": one.money.currency}
    note = _published_by(one.project_count, totals.project_count, language)
    return Figure(label, _money(one, language), note=note)


def _converted_figure(inside: Inside, display: Display) -> tuple[Figure, ...]:
    """In the chosen currency, where something had to be converted and a rate was entered."""
    total, totals = inside.converted, inside.totals
    published = [one.money.currency for one in totals.capital]
    if total is None or published == [display.currency]:
        return ()
    if not display.is_available(display.currency):
        return ()
    language = display.language
    values = {
        "count": format_number(total.project_count, language),
        "total": format_number(totals.with_capital_count, language),
    }
    covered = ngettext(
        "covers %(count)s of the %(total)s project that publishes its capital",
        "covers %(count)s of the %(total)s projects that publish their capital",
        totals.with_capital_count,
    )
    label = _("Total investment converted into %(currency)s") % {"currency": display.currency}
    low = total.low if total.low != total.money else None
    text = format_converted(total.money, language=language, low=low)
    return (Figure(label, text, note=". ".join([covered % values, *_rates(inside, display)])),)


def _rates(inside: Inside, display: Display) -> list[str]:
    """The rates that a converted sum rests on."""
    codes = [display.currency, *(one.money.currency for one in inside.totals.capital)]
    known = [code for code in dict.fromkeys(codes) if code in display.rates]
    return [display.rate_text(display.rates[code]) for code in known]


def _published_by(count: int, total: int, language: str) -> str:
    values = {"count": format_number(count, language), "total": format_number(total, language)}
    words = ngettext(
        "published by %(count)s of %(total)s project",
        "published by %(count)s of %(total)s projects",
        total,
    )
    return words % values


def _money(one: CapitalTotal, language: str) -> str:
    low: Money | None = one.low if one.low != one.money else None
    return format_money(one.money, language=language, low=low)
