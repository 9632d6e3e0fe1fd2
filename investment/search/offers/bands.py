"""Bands of an offer's area in square metres; an offer that can be divided lies in several."""

from __future__ import annotations

from typing import Final

from django.db.models import Q
from django.utils.translation import gettext

from investment.measures import format_area, format_quantity
from investment.search.offers.areas import M2_OF_HA, in_hectares

AREA_BANDS: Final[dict[str, tuple[int, int | None]]] = {  # from (included) and to (left out), m²
    "under_1000": (0, 1_000),
    "1000_5000": (1_000, 5_000),
    "5000_10000": (5_000, 10_000),
    "10000_50000": (10_000, 50_000),
    "from_50000": (50_000, None),
}
BAND_VALUES: Final = tuple(AREA_BANDS)


def within_band(code: str) -> Q:
    """Offers of which some area lies in a band; `smallest_m2` is annotated by the finder."""
    low, high = AREA_BANDS[code]
    condition = Q(area_max_m2__gte=low)
    return condition if high is None else condition & Q(smallest_m2__lt=high)


def written_area(metres: int, language: str) -> str:
    """Square metres, from a hectare on in hectares: `5,000 m²`, `3 ha`."""
    if metres < M2_OF_HA:
        return format_quantity(metres, "m2", language)
    return format_area(None, in_hectares(metres), language=language, with_square_metres=False)


def band_labels(language: str) -> dict[str, str]:
    """What each band is called, in the active language."""
    return {code: _label(low, high, language) for code, (low, high) in AREA_BANDS.items()}


def _label(low: int, high: int | None, language: str) -> str:
    if high is None:
        return gettext("%(figure)s and more") % {"figure": written_area(low, language)}
    if low == 0:
        return gettext("Under %(figure)s") % {"figure": written_area(high, language)}
    ends = {"low": written_area(low, language), "high": written_area(high, language)}
    return gettext("%(low)s to under %(high)s") % ends
