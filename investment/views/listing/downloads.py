"""A list of projects as files."""

from __future__ import annotations

from typing import Final

from investment.addresses import address
from investment.search.criteria import Criteria

FORMATS: Final = (("csv", "CSV"), ("xlsx", "Excel (XLSX)"))


def downloads(criteria: Criteria, language: str) -> list[dict[str, str]]:
    """The same question as files; where one is on the list does not matter to them."""
    query = criteria.changed(view="", columns=()).to_query()
    return [
        {
            "label": label,
            "href": address("project-export", language, query=query, format=code),
        }
        for code, label in FORMATS
    ]
