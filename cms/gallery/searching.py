"""What searching shows: suggestions, a row with the words marked, filters that leave nothing."""

from __future__ import annotations

from typing import Any

from django.utils.html import format_html

from cms.gallery.sheet import project
from cms.gallery.words import words
from investment.wording import Wording
from investment.writing.counts import count_projects

HERE = "/components/"
Words = dict[str, str]


def searching(word: Words, *, language: str) -> dict[str, Any]:
    """Context for suggestions, for a row that was searched for and for what to loosen."""
    other = "en" if language == "vi" else "vi"
    untranslated = Wording(words(other)["industry"], other)
    zone = Wording(word["zone"], language)
    twelve = count_projects(12, language)
    return {
        "suggestion_groups": [
            group("sector", word["sectors"], option(1, untranslated, twelve)),
            group("zone", word["zones"], option(2, zone, twelve)),
        ],
        "loosenings": [
            {"labels": [Wording(word["calling"], language)], "href": HERE, "brings": twelve},
            {"labels": [zone, untranslated], "href": HERE, "brings": count_projects(1, language)},
        ],
        "searched_row": {
            **project(word, language=language),
            "freshness": word["day"],
            "marked_name": format_html("<mark>{}</mark>", word["zone"]),
            "summary": format_html("… <mark>{}</mark> …", words(other)["zone"]),
            "summary_language": other,
        },
        "found_rows": [
            found(word, zone, note="", language=language),
            found(word, untranslated, note=word["planned"], language=language),
        ],
    }


def found(word: Words, name: Wording, *, note: str, language: str) -> dict[str, Any]:
    """A thing that is no project: with a mark in its name, or in another language with a note."""
    mark = format_html("<mark>{}</mark>", name.text)
    return {
        "href": HERE,
        "name": name.text,
        "name_language": name.language,
        "code": "Z-01",
        "label": word["zones"],
        "line": (name, Wording(word["day"], language)),
        "note": note,
        "marked_name": None if note else mark,
        "excerpt": mark if note else None,
        "excerpt_language": name.language,
    }


def group(kind: str, title: str, *options: dict[str, Any]) -> dict[str, Any]:
    """Suggestions of one kind."""
    return {"kind": kind, "title": title, "options": options}


def option(number: int, label: Wording, note: str) -> dict[str, Any]:
    """One suggestion."""
    return {"number": number, "label": label, "note": note, "href": HERE}
