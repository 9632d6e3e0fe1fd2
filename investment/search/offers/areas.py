"""An area as an investor types it, in square metres: `3 ha`, `30.000 m²`, `30,000`, `1만 평`."""

from __future__ import annotations

import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from investment.measures import AreaRange, parse_area

M2_OF_HA: Final = 10_000
_LARGE_UNIT: Final = re.compile(r"ha\b|hec|héc|헥타르|km|kilomet|ki-?lô|킬로")
_SMALL_UNIT: Final = re.compile(r"m2|sq|vuông|제곱|평방")
_PYEONG: Final = re.compile(r"평(?!방)")
M2_OF_PYEONG: Final = Decimal(400) / 121
"""Six shaku squared. Korean law has taken the unit out of trade; investors still think in it."""

Asked = tuple[int | None, int | None]


def read_area(text: str, language: str) -> Asked:
    """The smallest and the largest area that serve, in whole square metres.

    Args:
        text: as typed; without a unit the number is square metres, which have no three decimals,
            so that `30.000` and `30,000` mean the same in every language.
        language: vi, en or ko; settles `3.524 ha`.

    Returns:
        A single area is both ends; `over 3 ha` has no upper one.

    Raises:
        AreaNotUnderstood: not an area, or more land than the province has.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    *numbers, rest = _PYEONG.split(folded)
    if numbers:
        return _ends(parse_area(f"{''.join(numbers)}m2{rest}"), times=M2_OF_PYEONG)
    if _LARGE_UNIT.search(folded):
        return _ends(parse_area(text, language=language))
    return _ends(parse_area(text if _SMALL_UNIT.search(folded) else f"{text} m2"))


def in_hectares(metres: int) -> Decimal:
    """Square metres as hectares."""
    return Decimal(metres) / M2_OF_HA


def _ends(area: AreaRange, *, times: Decimal = Decimal(1)) -> Asked:
    high = _square_metres(area.max_ha * times)
    if area.qualifier == "over":
        return high, None
    return (high if area.min_ha is None else _square_metres(area.min_ha * times)), high


def _square_metres(hectares: Decimal) -> int:
    metres = (hectares * M2_OF_HA).quantize(Decimal(1), ROUND_HALF_UP)
    return max(1, int(metres))
