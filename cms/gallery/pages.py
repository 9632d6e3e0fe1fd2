"""Samples of what pages are read by: contents, lists of pages and articles, agencies."""

from __future__ import annotations

from typing import Any

from cms.gallery.lists import HERE
from cms.live.contacts import AgencyEntry, Mailbox
from cms.live.news import ArticleRow
from cms.live.pages import PageRow
from investment.views.sheets.rows import Link


def pages(word: dict[str, str]) -> dict[str, Any]:
    """What `components/gallery_pages.html` takes beside the words."""
    names = ("projects", "zones", "sectors")
    rows = [
        PageRow(number, number, word[name], HERE, word["summary"])
        for number, name in enumerate(names, 1)
    ]
    return {
        "contents": [{"anchor": "main", "text": word[name]} for name in names],
        "page_rows": rows,
        "articles": [
            ArticleRow(word["plant"], HERE, word["day"], "2026-11-23", word["summary"]),
            ArticleRow(word["tourism"], HERE, word["day"], "2026-11-23", ""),
        ],
        "years": [
            {"label": year, "href": HERE, "current": year == "2026"} for year in ("2026", "2025")
        ],
        "agencies": [_agency(word, "first", _mailbox(word)), _agency(word, "second")],
    }


def _agency(word: dict[str, str], anchor: str, *mailboxes: Mailbox) -> AgencyEntry:
    matters = (Link(word["projects"]), Link(word["zones"]))
    return AgencyEntry(anchor, Link(word["agency"]), HERE, matters, mailboxes)


def _mailbox(word: dict[str, str]) -> Mailbox:
    languages = (word["projects"], word["zones"])
    return Mailbox(Link(word["sectors"]), "mailbox@thanhhoa.gov.vn", "0237 000 0000", languages)
