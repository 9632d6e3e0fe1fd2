"""Atom (RFC 4287): a feed as bytes. Every text says which language it is in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from xml.etree import ElementTree as Xml

from investment.wording import Wording

NAMESPACE: Final = "http://www.w3.org/2005/Atom"
CONTENT_TYPE: Final = "application/atom+xml; charset=utf-8"
_LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in a feed. `key` names it for ever, in every language; `href` is its page."""

    key: str
    href: str
    title: Wording
    updated_at: datetime
    summary: Wording | None = None
    category: tuple[str, str] | None = None  # code and label


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed in one language; addresses are whole. `next_href` and `previous_href`: RFC 5005."""

    language: str
    title: str
    author: str
    self_href: str
    page_href: str
    updated_at: datetime
    entries: Sequence[Entry]
    next_href: str = ""
    previous_href: str = ""


def write(feed: Feed) -> bytes:
    """The feed as UTF-8 with its declaration."""
    root = Xml.Element("feed", {"xmlns": NAMESPACE, _LANGUAGE: feed.language})
    _text(root, "id", feed.self_href)
    _text(root, "title", feed.title)
    _text(root, "updated", feed.updated_at.isoformat())
    _text(Xml.SubElement(root, "author"), "name", feed.author)
    links = (
        ("self", feed.self_href, CONTENT_TYPE.partition(";")[0]),
        ("alternate", feed.page_href, "text/html"),
        ("next", feed.next_href, CONTENT_TYPE.partition(";")[0]),
        ("previous", feed.previous_href, CONTENT_TYPE.partition(";")[0]),
    )
    for relation, href, kind in links:
        if href:
            Xml.SubElement(root, "link", rel=relation, href=href, type=kind)
    for entry in feed.entries:
        _entry(Xml.SubElement(root, "entry"), entry)
    written: bytes = Xml.tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _entry(element: Xml.Element, entry: Entry) -> None:
    _text(element, "id", entry.key)
    _words(element, "title", entry.title)
    _text(element, "updated", entry.updated_at.isoformat())
    Xml.SubElement(element, "link", rel="alternate", href=entry.href, type="text/html")
    if entry.category:
        term, label = entry.category
        Xml.SubElement(element, "category", term=_clean(term), label=_clean(label))
    if entry.summary:
        _words(element, "summary", entry.summary)


def _words(element: Xml.Element, name: str, words: Wording) -> None:
    _text(element, name, words.text).set(_LANGUAGE, words.language)


def _text(element: Xml.Element, name: str, text: str) -> Xml.Element:
    child = Xml.SubElement(element, name)
    child.text = _clean(text)
    return child


def _clean(text: str) -> str:
    """Without what no XML document may hold."""
    return _NOT_XML.sub("", text)
