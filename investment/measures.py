"""Areas, distances and quantities with their units, read and written in three languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, localcontext
from typing import Final

from django.utils.translation import gettext_lazy as _

from investment.writing.figures import RANGE_DASH, clean, qualify, take_qualifier, take_range
from investment.writing.number_words import read_phrase
from investment.writing.numerals import EXACT, format_number, join_korean, korean_number
from investment.writing.refusals import NotUnderstood
from investment.writing.units import UNITS

__all__ = [
    "AreaNotUnderstood",
    "AreaRange",
    "format_area",
    "format_distance_km",
    "format_number",
    "format_quantity",
    "format_square_metres",
    "parse_area",
]

# The province has 1.11 million hectares.
LARGEST_HA: Final = Decimal(1_200_000)
# No letter before a unit: the end of `km2` is not `m2`.
HECTARES: Final = {
    re.compile(r"(?<![a-zà-ỹđ])\s*(?:ha|hecta|héc-ta|hectares?|헥타르)$"): Decimal(1),
    re.compile(
        r"(?<![a-zà-ỹđ])\s*"
        r"(?:m2|sq\.? ?m|sqm|square met(?:re|er)s?|m(?:ét)? vuông|제곱미터|평방미터)$"
    ): Decimal("0.0001"),
    re.compile(
        r"(?<![a-zà-ỹđ])\s*"
        r"(?:km2|sq\.? ?km|square kilomet(?:re|er)s?|(?:kilômét|km|cây số) vuông|제곱킬로미터)$"
    ): Decimal(100),
}
_HYPHENED: Final = re.compile(r"ki[- ]lô[- ]mét")  # else its hyphens were those of a range
_RESTATED: Final = re.compile(r"\s*\(([^()]*(?:m2|제곱미터))\)")


class AreaNotUnderstood(NotUnderstood):
    """What was written is not an area; the message is a translatable sentence."""


@dataclass(frozen=True, slots=True)
class AreaRange:
    """A land area in hectares; `min_ha` is the smaller end of a range, None for a single area."""

    min_ha: Decimal | None
    max_ha: Decimal
    qualifier: str = "exact"


def parse_area(text: str, *, language: str | None = None) -> AreaRange:
    """Read an area: `10-15 ha`, `500 헥타르`, `50,000 m²`, `500ha(500만 m²)`, `hơn 10.000 ha`.

    Args:
        text: as typed; without a unit the number is hectares.
        language: vi, en or ko, settles `3.524` and `3,524`.

    Returns:
        Hectares; as in storage, a single area is `max_ha` alone.

    Raises:
        AreaNotUnderstood: not an area, negative, not finite, or more land than the province has.
    """
    try:
        qualifier, figure = take_qualifier(clean(text))
        figure, restated = _take_restated(_HYPHENED.sub(r"kilômét", figure))
        smaller, larger = take_range(figure)
        area = _read(smaller, larger, qualifier, language)
        if restated is not None and _read(*take_range(restated), qualifier, language) != area:
            raise NotUnderstood(_("The area in brackets is another one."))
    except NotUnderstood as error:
        raise AreaNotUnderstood(error.sentence, **error.values) from error
    return area


def format_area(
    min_ha: Decimal | None,
    max_ha: Decimal | None,
    *,
    language: str,
    qualifier: str = "exact",
    with_square_metres: bool = True,
) -> str:
    """Write an area with every digit: vi `10–15 ha`, en `over 10,000 ha`, ko `500ha(500만 m²)`.

    Args:
        min_ha: smaller end of a range in hectares, or None.
        max_ha: the area in hectares; None where none was published.
        language: vi, en or ko; Korean adds square metres (design §5).
        qualifier: exact, over, nearly, about or estimate.
        with_square_metres: False leaves them out where space is short.

    Returns:
        The text; empty where nothing was published, never 0.
    """
    if max_ha is None:
        return ""
    low = None if min_ha == max_ha else min_ha
    high = format_number(max_ha, language)
    number = high if low is None else f"{format_number(low, language)}{RANGE_DASH[language]}{high}"
    if language != "ko":
        return qualify(f"{number} ha", qualifier, language)
    if with_square_metres:
        return qualify(
            f"{number}ha({format_square_metres(low, max_ha, language=language)})",
            qualifier,
            language,
        )
    return qualify(f"{number}ha", qualifier, language)


def format_square_metres(min_ha: Decimal | None, max_ha: Decimal, *, language: str) -> str:
    """Write hectares in square metres: ko `500만 m²`, `10만~15만 m²`; vi `5.000.000 m²`."""
    low = None if min_ha is None or min_ha == max_ha else min_ha
    with localcontext(EXACT):
        metres = [area * 10_000 for area in (low, max_ha) if area is not None]
    if language == "ko":
        numbers = [korean_number(area) for area in metres]
        if low is not None and metres[0] < 10**4 <= metres[1]:
            # `500~2만 m²` would be read as 500만, so a bare number takes its unit along.
            numbers[0] = join_korean(numbers[0], "m²")
        return join_korean(RANGE_DASH[language].join(numbers), "m²")
    numbers = [format_number(area, language) for area in metres]
    return f"{RANGE_DASH[language].join(numbers)} m²"


def format_quantity(value: Decimal | int, unit: str, language: str) -> str:
    """Write a quantity: vi `600.000 tấn/năm`, en `1 household`, ko `연 60만 톤`, `17.15%`.

    Args:
        value: any finite number.
        unit: a code of `units.UNITS` (`km2`, `people`, `t/year`); any other text is written as is.
        language: vi, en or ko.
    """
    number = format_number(value, language)
    forms = UNITS.get(unit)
    if forms is None:
        return f"{number} {unit}".strip() if language != "ko" else join_korean(number, unit)
    if language == "ko":
        before, _number, after = forms.ko.partition("{number}")
        if forms.is_counted and value >= 0:
            number = korean_number(value * forms.ko_factor)
        return before + join_korean(number, after)
    if language == "vi":
        return forms.vi.format(number=number)
    return (forms.en_one if value == 1 else forms.en).format(number=number)


def format_distance_km(km_min: Decimal | None, km_max: Decimal | None, *, language: str) -> str:
    """Write a distance by road: `35–40 km`, ko `35~40km`; empty where none was published."""
    ends = sorted({end for end in (km_min, km_max) if end is not None})
    numbers = RANGE_DASH[language].join(format_number(end, language) for end in ends)
    if not numbers:
        return ""
    return f"{numbers}km" if language == "ko" else f"{numbers} km"


def _take_restated(figure: str) -> tuple[str, str | None]:
    """Take out the square metres in brackets that Korean adds to hectares."""
    match = _RESTATED.search(figure)
    if match is None:
        return figure, None
    return figure[: match.start()] + figure[match.end() :], match[1]


def _read(smaller: str | None, larger: str, qualifier: str, language: str | None) -> AreaRange:
    high, unit, leading_size = _hectares(larger, Decimal(1), language)
    if smaller is None:
        return AreaRange(None, high, qualifier)
    low, _unit, _size = _hectares(smaller, unit, language, leading_size)
    if low > high:
        raise NotUnderstood(_("The smaller area of a range comes first."))
    return AreaRange(low, high, qualifier)


def _hectares(
    text: str, unit: Decimal, language: str | None, leading_size: int = 1
) -> tuple[Decimal, Decimal, int]:
    """Hectares of one end, its unit in hectares, and the size of its first number."""
    has_own_unit = False
    for pattern, size in HECTARES.items():
        if match := pattern.search(text):
            text, unit, has_own_unit = text[: match.start()], size, True
            break
    phrase = read_phrase(text.strip(), language)
    with localcontext(EXACT):
        area = phrase.value * unit
        if leading_size > 1 and phrase.language is None and not has_own_unit:
            area *= leading_size
    if not 0 < area <= LARGEST_HA:
        raise NotUnderstood(
            _(
                "An area is greater than zero and at most that of the province; leave it empty "
                "where none was published."
            )
        )
    return area, unit, phrase.leading_size
