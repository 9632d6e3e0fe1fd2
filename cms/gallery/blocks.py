"""Blocks of pages in the gallery: their samples; for live ones, what a catalogue could say."""

from __future__ import annotations

from typing import Any, Final

from django.templatetags.static import static

from cms.blocks import BODY
from cms.blocks.pictures import Picture
from cms.blocks.samples import sample
from cms.gallery.words import words
from cms.live.agencies import Agency, Mailbox
from cms.live.sectors import SectorCell
from investment.views.sheets.rows import Link

HERE: Final = "/components/"
Words = dict[str, str]
# Blocks whose samples need no database
OF_WORDS: Final = (
    *("text", "quote", "table", "key_figures", "chart", "steps", "questions", "call_to_action"),
    "video",
)


def blocks(
    word: Words, *, rows: list[Any], records: list[Any], points: list[Any], language: str
) -> dict[str, Any]:
    """Context for the part of the gallery on blocks, as `blocks`; `language` is the page's."""
    shown = {name: of_sample(name, name, language) for name in OF_WORDS}
    charts = [of_sample("chart", name, language) for name in ("chart_line", "chart_share")]
    title = sample("sector_grid", language)["title"]
    return {
        "blocks": {
            **shown,
            "charts": [shown["chart"], *charts],
            **pictures(shown["video"], language),
            "featured_projects": {"title": title, "rows": rows, "href": HERE, "link": word["list"]},
            "nothing_featured": {"title": title, "rows": [], "href": HERE, "link": word["list"]},
            "sector_grid": {"title": title, "cells": cells(word, language=language)},
            "no_sectors": {"title": title, "cells": []},
            "zone_map": {"title": word["zones"], "points": points, "others": [Link("Z-02", HERE)]},
            "no_zones": {"title": word["zones"], "points": [], "others": []},
            "downloads": {"title": title, "rows": records},
            "no_downloads": {"title": title, "rows": []},
            "contact_card": {"agency": agency(word, language=language)},
            "silent_card": {"agency": Agency(Link(word["agency"]), None, "", (), "")},
            "no_card": {"agency": None},
        }
    }


def of_sample(name: str, sample_name: str, language: str) -> Any:
    """What the component of a block takes for one of the samples."""
    block = dict(BODY)[name]
    return block.get_context(block.to_python(sample(sample_name, language)))["block"]


def pictures(video: dict[str, Any], language: str) -> dict[str, Any]:
    """A picture with caption and credit, one without, one that is lost; a film with a still."""
    image_words = sample("image", language)
    address = static("cms/img/touch.png")
    picture = Picture(address, 180, 180, image_words["alt"], f"{address} 180w", f"{address} 180w")
    image = {"picture": picture, "caption": image_words["caption"], "credit": image_words["credit"]}
    bare = {"picture": picture, "caption": "", "credit": ""}
    return {
        "image": image,
        "gallery": {"images": [image, bare, {**image, "picture": None}]},
        "film_with_a_still": {**video, "still": picture, "credit": "", "transcript": ""},
    }


def cells(word: Words, *, language: str) -> list[SectorCell]:
    """A sector with open calls, one that awaits, one whose name is in another language."""
    other_language = "en" if language == "vi" else "vi"
    other = words(other_language)
    return [
        SectorCell(word["industry"], "", HERE, word["projects"], word["calling"], word["planned"]),
        SectorCell(word["tourism_sector"], "", HERE, word["projects"], "", word["call_ended"]),
        SectorCell(other["industry"], other_language, HERE, word["projects"], "", ""),
    ]


def agency(word: Words, *, language: str) -> Agency:
    """An agency that follows another, with two mailboxes; one role is in another language."""
    other_language = "en" if language == "vi" else "vi"
    role = Link(words(other_language)["activities"], "", other_language)
    return Agency(
        name=Link(word["agency"]),
        former=Link(word["town"]),
        website="https://example.vn/",
        mailboxes=(
            Mailbox(Link(word["projects"]), "xuctien@example.vn", "(+84) 237 000 000", "vi, en"),
            Mailbox(role, "dautu@example.vn", "", ""),
        ),
        enquiry_href=HERE,
    )
