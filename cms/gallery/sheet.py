"""What stands on the sheet of one project, and its row in a list."""

from __future__ import annotations

from typing import Any

from cms.gallery.words import words

HERE = "/components/"
FIGURES_OF = "2021"
Words = dict[str, str]


def sheet(word: Words, *, language: str) -> dict[str, Any]:
    """Context for the sheet's part of the gallery; `language` is the page's."""
    other_language = "en" if language == "vi" else "vi"
    other = words(other_language)
    shown = project(word, language=language)
    source = {"title": word["list"], "as_of": FIGURES_OF, "url": HERE}
    return {
        "project": shown,
        "rows": rows(shown, word, other=other, other_language=other_language),
        "records": records(word, other=other, language=language, other_language=other_language),
        "fallback": {"text": other["summary"], "language": other_language},
        "figures": figures(word, source),
        "facts": [
            {"label": word["ward"], "value": word["ward"], "note": word["town"]},
            {"label": word["port"], "value": "6 km", "source": source},
            {"label": word["sectors"], "value": other["industry"], "language": other_language},
            {"label": word["planned"], "value": None},
        ],
        "timeline": [
            {"when": word["day"], "on": "2026-10-12", "text": word["confirmed"]},
            {"when": FIGURES_OF, "text": word["listed"], "source": source},
        ],
        "freshness_states": freshness_states(word),
        "contact": {
            "organisation": word["agency"],
            "mailbox": "xuctien@example.vn",
            "enquiry_href": HERE,
        },
    }


def project(word: Words, *, language: str) -> dict[str, Any]:
    """An open call with every part that a row or a head can show."""
    return {
        "code": "TH-004",
        "href": HERE,
        "name": word["plant"],
        "name_language": language,
        "name_vi": words("vi")["plant"],
        "status_code": "calling",
        "status_label": word["calling"],
        "sector": word["industry"],
        "zone": word["zone"],
        "capital": word["capital"],
        "capital_note": word["converted"],
        "area": word["area"],
        "area_note": "5 km²",
        "freshness": {"state": "fresh", "verified": word["day"], "review_due": word["day"]},
        "headline": word["summary"],
    }


def rows(
    shown: dict[str, Any], word: Words, *, other: Words, other_language: str
) -> list[dict[str, Any]]:
    """Three rows: complete; its call ended; in another language with nothing published."""
    ended = {"status_code": "call_ended", "status_label": word["call_ended"], "capital_note": ""}
    bare = {"code": "TH-011", "name": other["tourism"], "name_language": other_language}
    empty = {"capital": "", "area": "", "area_note": "", "freshness": "", "zone": ""}
    return [
        {**shown, "freshness": word["day"]},
        {**shown, **ended, "freshness": FIGURES_OF, "formerly": word["town"]},
        {**shown, **ended, **bare, **empty},
    ]


def records(
    word: Words, *, other: Words, language: str, other_language: str
) -> list[dict[str, Any]]:
    """A zone with its figures, and an activity whose title is not translated."""
    zone = {
        "href": HERE,
        "name": word["zone"],
        "name_language": language,
        "code": "Z-01",
        "line": [word["agency"], word["day"]],
        "amounts": [
            {"label": word["area_label"], "value": word["area"]},
            {"label": word["projects"], "value": "12"},
        ],
    }
    title = {"name": other["hero"], "name_language": other_language}
    return [zone, {"href": HERE, "kind": "A-01", **title}]


def figures(word: Words, source: dict[str, str]) -> list[dict[str, Any]]:
    """An amount with note, a measure with its unit apart, words, and what is not published."""
    return [
        {
            "label": word["capital_label"],
            "value": word["capital"],
            "note": word["converted"],
            "source": source,
            "state": "calling",
        },
        {
            "label": word["area_label"],
            "lead": word["nearly"],
            "value": "500",
            "unit": "ha",
            "source": source,
        },
        {
            "label": word["route_label"],
            "value": word["route"],
            "words": True,
            "note": word["zone"],
        },
        {"label": word["capital_label"], "value": None},
    ]


def freshness_states(word: Words) -> list[dict[str, str]]:
    """The five states, two of them with and without the date of the figures."""
    dates = {"verified": word["day"], "review_due": word["day"]}
    states = (
        *(("fresh", ""), ("due", ""), ("overdue", ""), ("source_checked", FIGURES_OF)),
        *(("source_checked", ""), ("never_checked", FIGURES_OF), ("never_checked", "")),
    )
    return [{"state": state, "figures_as_of": as_of, **dates} for state, as_of in states]
