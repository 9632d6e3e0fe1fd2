"""Chips as links."""

from __future__ import annotations

from investment.search.results import Chip
from investment.views.listing.chip_links import chip_links
from investment.wording import Wording


def test_only_another_language_is_said() -> None:
    chips = [Chip("zone", Wording("Khu A", "vi"), "q=a"), Chip("kind", Wording("Plot", "en"), "")]
    assert chip_links(chips, action="/en/offers/", language="en") == [
        {"label": "Khu A", "href": "/en/offers/?q=a", "language": "vi"},
        {"label": "Plot", "href": "/en/offers/?", "language": ""},
    ]
