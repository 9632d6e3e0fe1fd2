"""What stands around projects that a visitor chose: side by side, in a list of their own."""

from __future__ import annotations

from typing import Any

from cms.gallery.words import words

HERE = "/components/"
Words = dict[str, str]


def choosing(word: Words, *, language: str) -> dict[str, Any]:
    """Context for the part of the gallery on chosen projects; `language` is the page's."""
    other_language = "en" if language == "vi" else "vi"
    kept = [{"name": "currency", "value": "USD"}]
    return {
        "columns_compared": columns(word, language=language, other_language=other_language),
        "groups_compared": groups(word, other_language=other_language),
        "choosing": {"compare_href": HERE, "shortlist_href": HERE, "hidden": kept},
        "adding": {"action": HERE, "hidden": [{"name": "codes", "value": "TH-004"}]},
        "codes": "TH-004,TH-011",
    }


def columns(word: Words, *, language: str, other_language: str) -> list[dict[str, Any]]:
    """An open call, and one whose name is not translated and whose call has ended."""
    other = words(other_language)
    return [
        _column("TH-004", word["plant"], language, "calling", word),
        _column("TH-011", other["tourism"], other_language, "call_ended", word),
    ]


def _column(code: str, name: str, language: str, status: str, word: Words) -> dict[str, Any]:
    return {
        "code": code,
        "href": HERE,
        "name": {"text": name, "language": language},
        "status": {"code": status, "label": word[status]},
        "remove_href": HERE,
    }


def groups(word: Words, *, other_language: str) -> list[dict[str, Any]]:
    """A row that differs, with a note and a gap; one that does not, with links and a fallback."""
    links = ({"text": word["zone"], "href": HERE, "language": ""},)
    fallback = {"value": words(other_language)["industry"], "language": other_language}
    same = ({"links": links}, fallback)
    amount = ({"value": word["capital"], "note": word["converted"]},)
    rows = [
        {"label": word["capital_label"], "cells": (amount, ()), "differs": True},
        {"label": word["zones"], "cells": (same, same), "differs": False},
    ]
    return [{"title": word["projects"], "rows": rows}]
