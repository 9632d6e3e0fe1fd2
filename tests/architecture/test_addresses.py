"""No page asks a third party for anything (design §9): nothing in a template or static file could."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture.tree import files, text

# An XML namespace is a name, not an address that is asked
NAMESPACE = re.compile(r"https?://www\.w3\.org/(?:2000/svg|1999/xhtml|1999/xlink|2005/Atom)")
ADDRESS = re.compile(r"https?://|(?:src|href|action)=[\"']//|url\(\s*[\"']?//|@import\s+[\"']//")
RENDERED = (".html", ".css", ".js", ".svg", ".txt", ".xml", ".json")


def addresses_in(content: str) -> list[str]:
    """The lines that name an address outside the site."""
    return [
        line.strip() for line in content.splitlines() if ADDRESS.search(NAMESPACE.sub("", line))
    ]


def served() -> list[Path]:
    """Templates, and static files of our own."""
    templates = files(*RENDERED, under=("templates",))
    return templates + [
        f for f in files(*RENDERED, under=("cms", "investment")) if "static" in f.parts
    ]


def test_no_template_or_static_file_names_a_third_party_address() -> None:
    found = {str(file): addresses_in(text(file)) for file in served()}
    assert {file: lines for file, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    "line",
    [
        '<script src="https://cdn.example/htmx.js"></script>',
        '<link href="//fonts.example/face.css">',
        "@import url(//fonts.example/face.css);",
        "fetch('http://example.org/')",
    ],
)
def test_an_address_would_be_seen(line: str) -> None:
    assert addresses_in(line) == [line]


def test_a_namespace_is_no_address() -> None:
    assert addresses_in('<svg xmlns="http://www.w3.org/2000/svg">') == []
