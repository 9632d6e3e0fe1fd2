"""A page read as a reader gets it: each text with the language it says it is in, and its links."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(
    "area base br col embed hr img input link meta source track wbr".split()  # noqa: SIM905
)
SPOKEN = {"alt", "aria-label", "placeholder", "title"}
"""Attributes whose words a reader sees or hears."""
SILENT = {"script", "style", "template", "code", "kbd"}


@dataclass(frozen=True)
class Text:
    """Words of a page, the `lang` that holds for them, and the tag they stand in."""

    words: str
    language: str
    tag: str


@dataclass
class Page(HTMLParser):
    """What stands on a page; filled by `read`."""

    texts: list[Text] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)
    """Addresses that a browser asks for without being told to."""
    identifiers: set[str] = field(default_factory=set)
    head_lines: int = 0
    description: str = ""
    open: list[tuple[str, str]] = field(default_factory=list)
    """Open elements with the language in each."""

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        language = given.get("lang") or given.get("hreflang") or self._language()
        if tag not in VOID:
            self.open.append((tag, given.get("lang") or self._language()))
        for name in SPOKEN & given.keys():
            self._add(given[name], language, tag)
        if tag == "a":
            self.links.append(given.get("href", ""))
        elif given.get("rel") not in {"canonical", "alternate"}:
            self.fetched += filter(None, [given.get("src"), given.get("srcset")])
            self.fetched += [given["href"]] if tag == "link" else []
        self.head_lines += tag == "h1"
        if tag == "meta" and given.get("name") == "description":
            self.description = given.get("content", "").strip()
        if "id" in given:
            self.identifiers.add(given["id"])

    def handle_endtag(self, tag: str) -> None:
        while self.open and tag not in VOID:
            if self.open.pop()[0] == tag:
                return

    def handle_data(self, data: str) -> None:
        tag = self.open[-1][0] if self.open else ""
        if not SILENT & {name for name, _language in self.open}:
            self._add(data, self._language(), tag)

    def _language(self) -> str:
        return self.open[-1][1] if self.open else ""

    def _add(self, words: str, language: str, tag: str) -> None:
        if stripped := " ".join(words.split()):
            self.texts.append(Text(stripped, language, tag))


def read(html: str) -> Page:
    """Read a page."""
    page = Page()
    page.feed(html)
    page.close()
    return page


def inside(page: Page) -> Iterator[str]:
    """Links that stay on the site, without their fragments."""
    for link in page.links:
        if link.startswith("/") and not link.startswith("//"):
            yield link.partition("#")[0]
