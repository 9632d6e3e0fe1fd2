"""What is to let in zones: rows of the finder, its box for an area, filters by one bound."""

from __future__ import annotations

from typing import Any

from cms.gallery.words import words

HERE = "/components/"
Words = dict[str, str]


def offers(word: Words, *, language: str) -> dict[str, Any]:
    """Context for the part of the gallery on offers; `language` is the page's."""
    other_language = "en" if language == "vi" else "vi"
    return {
        "offers": rows(word, other_language=other_language),
        "limits": limits(word),
        "land": land(word, language=language),
    }


def rows(word: Words, *, other_language: str) -> list[dict[str, Any]]:
    """An offer with everything, and one whose title is not translated, without a price."""
    other = words(other_language)
    whole = {
        "title": {"text": word["industry"], "href": HERE},
        "kind": word["zones"],
        "zone": {"text": word["zone"], "href": HERE, "language": ""},
        "line": [word["day"], word["agency"]],
        "area": "5,000–60,000 m²",
        "area_note": word["area"],
        "price": word["capital"],
        "price_unit": "m²",
        "price_note": word["converted"],
    }
    bare: dict[str, Any] = {
        "title": {"text": other["tourism"], "language": other_language},
        "line": [],
        "area": "240 m²",
        "price": None,
    }
    return [whole, bare]


def limits(word: Words) -> list[dict[str, Any]]:
    """An amount with a choice of units that was not understood, and a day."""
    units = [{"value": unit, "label": unit, "chosen": unit == "m²"} for unit in ("m²", "ha")]
    amount = {
        "label": word["capital_label"],
        "action": HERE,
        "name": "price_max",
        "value": "abc",
        "kind": "text",
        "unit": "USD",
        "choice": {"label": word["area_label"], "name": "price_unit", "options": units},
        "hidden": [{"name": "lang", "value": "en"}],
        "error": "abc",
    }
    day = {
        "label": word["day"],
        "action": HERE,
        "name": "available_from",
        "value": "2026-11-23",
        "kind": "date",
        "hidden": [],
    }
    return [amount, day]


def land(word: Words, *, language: str) -> dict[str, Any]:
    """A row of a zone whose figure has its date and source under it."""
    source = {"title": "thanhhoa.gov.vn", "url": "https://www.thanhhoa.gov.vn/", "as_of": "2025"}
    figure = {"label": word["area_label"], "value": word["area"], "note": word["day"]}
    return {
        "href": HERE,
        "name": word["zone"],
        "name_language": language,
        "code": "Z-01",
        "amounts": [{**figure, "source": source}, {"label": word["capital_label"], "value": None}],
    }
