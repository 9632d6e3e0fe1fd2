"""Bands of capital and of area: where a project's published figure lies, each in one at most.

Bands of capital are in US dollars whatever currency is shown, so that a link to a band means the
same to everybody; what is published in a currency without a rate lies in none (design §5). Of a
published range the larger end counts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from django.utils.translation import gettext

from investment.measures import format_area
from investment.money import Money
from investment.search.money_bounds import comparable
from investment.search.values import AREA_BANDS, CAPITAL_BANDS, NOT_PUBLISHED
from investment.writing.amounts import format_money

CURRENCY = "USD"

Bands = Mapping[str, tuple[int, int | None]]
"""Code → from (included) and to (left out); in millions of dollars or in hectares."""


def band_of(figure: Decimal, bands: Bands) -> str:
    """The band in which a figure lies."""
    for code, (low, high) in bands.items():
        if low <= figure and (high is None or figure < high):
            return code
    raise ValueError(figure)


def capital_band(
    amounts: tuple[tuple[Decimal | None, str], ...], rates: Mapping[str, Decimal]
) -> str:
    """The band of a project's capital.

    Args:
        amounts: the published figure and the same in a second currency, with their ISO codes.
        rates: đồng for one unit of each currency.

    Returns:
        A code of `CAPITAL_BANDS`; `not_published`; nothing where no figure can be compared.
    """
    if amounts[0][0] is None:
        return NOT_PUBLISHED
    worth = comparable(CURRENCY, rates)
    for amount, currency in amounts:
        if amount is not None and currency in worth:
            return band_of(amount * worth[currency] / 1_000_000, CAPITAL_BANDS)
    return ""


def area_band(hectares: Decimal | None) -> str:
    """The band of a project's area; `not_published` where it has none."""
    return NOT_PUBLISHED if hectares is None else band_of(hectares, AREA_BANDS)


def capital_labels(language: str) -> dict[str, str]:
    """What each band of capital is called, in the active language."""

    def written(millions: int) -> str:
        return format_money(Money(Decimal(millions * 1_000_000), CURRENCY), language=language)

    found = {code: _label(code, CAPITAL_BANDS, written) for code in CAPITAL_BANDS}
    return {**found, NOT_PUBLISHED: gettext("Not published")}


def area_labels(language: str) -> dict[str, str]:
    """What each band of area is called, in the active language."""

    def written(hectares: int) -> str:
        area = Decimal(hectares)
        return format_area(None, area, language=language, with_square_metres=False)

    found = {code: _label(code, AREA_BANDS, written) for code in AREA_BANDS}
    return {**found, NOT_PUBLISHED: gettext("Not published")}


def _label(code: str, bands: Bands, written: Callable[[int], str]) -> str:
    low, high = bands[code]
    if high is None:
        return gettext("%(figure)s and more") % {"figure": written(low)}
    if low == 0:
        return gettext("Under %(figure)s") % {"figure": written(high)}
    return gettext("%(low)s to under %(high)s") % {"low": written(low), "high": written(high)}
