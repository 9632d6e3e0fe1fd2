"""What stands around a list: facets, ways to show it, chips, pages, tables."""

from __future__ import annotations

from typing import Any

HERE = "/components/"
Words = dict[str, str]
KEPT = [{"name": "lang", "value": "en"}]


def lists(word: Words) -> dict[str, Any]:
    """Context for the catalogue's and the tables' part of the gallery."""
    segments = ("projects", "zones", "sectors")
    return {
        "facets": facets(word),
        "segments": [
            {"label": word[name], "href": HERE, "current": name == "projects"} for name in segments
        ],
        "select": select(word),
        "chips": [{"label": word[name], "href": HERE} for name in ("calling", "zone")],
        "pages": [
            {"number": 1, "href": HERE, "current": False},
            {"gap": True},
            *({"number": number, "href": HERE, "current": number == 5} for number in (4, 5, 6)),
        ],
        **tables(word),
        **actions(word),
    }


def facets(word: Words) -> list[dict[str, Any]]:
    """A short facet with a choice made, a long one, one with a range that was not understood."""
    statuses = [
        {"label": word[code], "count": 23 - 2 * number, "href": HERE, "chosen": number == 0}
        for number, code in enumerate(("calling", "call_ended", "planned", "approved"))
    ]
    places = [
        {"label": f"{word['ward']} {number}", "count": number, "href": HERE, "chosen": False}
        for number in range(1, 12)
    ]
    bounds = {
        "label": word["capital_label"],
        "action": HERE,
        "minimum": {"name": "capital_min", "value": "5"},
        "maximum": {"name": "capital_max", "value": "abc"},
        "unit": "USD",
        "hidden": KEPT,
        "error": "abc",
    }
    return [
        {"code": "status", "title": word["projects"], "choices": statuses},
        {"code": "place", "title": word["ward"], "choices": places},
        {"code": "capital", "title": word["capital_label"], "choices": [], "range": bounds},
    ]


def select(word: Words) -> dict[str, Any]:
    """A choice of currency, one of them without a rate."""
    options = [
        {"value": code, "label": code, "chosen": code == "USD", "disabled": code == "KRW"}
        for code in ("USD", "VND", "KRW")
    ]
    label = word["capital_label"]
    return {"label": label, "action": HERE, "name": "currency", "hidden": KEPT, "options": options}


def tables(word: Words) -> dict[str, Any]:
    """A ledger and a table, each with a figure that is not published."""
    shares = (("industry", 100, "9,260"), ("tourism_sector", 8.1, ""))
    areas = (("industry", "500 ha"), ("tourism_sector", None))
    area = word["area_label"]
    return {
        "ledger": [
            {
                "label": word[name],
                "href": HERE,
                "share": share,
                "count": 11,
                "amounts": [amount] if amount else [],
            }
            for name, share, amount in shares
        ],
        "columns": [{"label": word["sectors"]}, {"label": area, "number": True}],
        "table": [
            [{"text": word[name], "href": HERE}, {"text": text, "number": True, "label": area}]
            for name, text in areas
        ],
    }


def actions(word: Words) -> dict[str, Any]:
    """Downloads, files and the buttons of a panel."""
    formats = ("CSV", "XLSX")
    return {
        "downloads": [{"label": name, "href": HERE} for name in formats],
        "files": [
            {"label": word["list"], "href": HERE, "format": name, "size": "24 kB"}
            for name in formats
        ],
        "actions": [
            {"label": word["projects"], "href": HERE, "kind": "primary"},
            {"label": word["zones"], "href": HERE},
            {"label": word["activities"], "href": HERE, "kind": "quiet"},
        ],
    }
