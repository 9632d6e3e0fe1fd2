"""The other ways to show a list: a table with its columns, a map with the list beside it."""

from __future__ import annotations

from typing import Any

from investment.views.listing.map import Mark
from investment.views.listing.table import Cell, Choice, Column

HERE = "/components/"
Words = dict[str, str]
Rows = list[dict[str, Any]]


def views(word: Words, *, rows: Rows, language: str) -> dict[str, Any]:
    """Context for the part of the gallery on table and map.

    Args:
        word: words in the language of the page.
        rows: projects as rows of the list, the last of them in another language.
        language: of the page.
    """
    return {
        "choices": [
            Choice("sector", word["sectors"], chosen=True, disabled=False),
            Choice("capital", word["capital_label"], chosen=False, disabled=True),
        ],
        "columns_shown": [
            Column("code", "TH", number=False, href=HERE, sorted="ascending"),
            Column("name", word["projects"], number=False, href=HERE, sorted=""),
            Column("status", word["calling"], number=False, href="", sorted=""),
            Column("capital", word["capital_label"], number=True, href=HERE, sorted="descending"),
        ],
        "rows_of_cells": [cells(row, language) for row in rows],
        "map": map_shown(word, rows),
    }


def cells(row: dict[str, Any], language: str) -> list[Cell]:
    """A row of the table; a name in another language says so, a capital may be missing."""
    other = "" if row["name_language"] == language else row["name_language"]
    return [
        Cell("code", row["code"]),
        Cell("name", row["name"], href=HERE, language=other, badge=other),
        Cell("status", row["status_label"], status=row["status_code"]),
        Cell("capital", row["capital"] or None, number=True, note=row["capital_note"]),
    ]


def map_shown(word: Words, rows: Rows) -> dict[str, Any]:
    """Marks of every size; of the projects beside them the last has no place."""
    return {
        "label": word["projects"],
        "notes": [word["summary"]],
        "marks": [
            Mark(19.80, 105.77, count=12, radius=17, approximate=False),
            Mark(20.05, 105.25, count=3, radius=13, approximate=True),
            Mark(19.38, 105.77, count=1, radius=8, approximate=False),
        ],
        "points_href": f"{HERE}?points",
        "rows": [
            {"project": row, "is_on_map": row is not rows[-1], "precision": word["ward"]}
            for row in rows
        ],
    }
