"""Chips of an answer as the component `chips` takes them."""

from __future__ import annotations

from collections.abc import Iterable

from investment.search.results import Chip


def chip_links(chips: Iterable[Chip], *, action: str, language: str) -> list[dict[str, str]]:
    """A label and the address of the list without it; a language only where it is another one.

    Args:
        chips: what is chosen.
        action: the address of the list.
        language: vi, en or ko, that of the page.
    """
    return [
        {
            "label": chip.label.text,
            "href": f"{action}?{chip.query}",
            "language": "" if chip.label.language == language else chip.label.language,
        }
        for chip in chips
    ]
