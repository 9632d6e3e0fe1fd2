"""Places on the outline of the province, one of each precision."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from investment.views.listing.points import MapPoint
from investment.views.sheets.rows import Link

HERE = "/components/"
POINTS = (
    ("zone", "19.37230", "105.76450", True),
    ("site", "19.38000", "105.77000", False),
    ("commune", "19.90170", "105.46780", False),
    ("district", "20.27900", "105.51810", True),
)


def places(word: dict[str, str], *, other: dict[str, str], other_language: str) -> dict[str, Any]:
    """Context for the map of several places: two nearly at one place, one in another language."""
    return {
        "map_points": [
            MapPoint(
                number=number,
                latitude=Decimal(north),
                longitude=Decimal(east),
                precision=precision,
                precision_label=precision,
                is_open=is_open,
                label=Link(word["zone"], HERE) if number > 1 else Link(word["port"]),
                projects=(Link(other["plant"], HERE, other_language), Link(word["tourism"], HERE)),
                more="+ 12" if precision == "zone" else "",
            )
            for number, (precision, north, east, is_open) in enumerate(POINTS, 1)
        ],
        "map_notes": [word["converted"]],
    }
