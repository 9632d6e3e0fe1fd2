"""The text of one part of an Office file, paragraph by paragraph and cell by cell.

Parts are read as trees, since no library reads all places where a mark is set: headers, text
boxes, watermarks, notes and comments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

# Paragraphs; cells by reference and in place; comments
_LINES: Final = frozenset({"p", "si", "is", "text"})
_BREAKS: Final = {"br": "\n", "cr": "\n", "tab": "\t", "ptab": "\t"}
_LOOKS: Final = frozenset({"pPr", "rPr"})  # their `tab` is a place, not a character
# Headers of sheets carry codes that say where a part of them stands.
_SHEET_EDGES: Final = re.compile(r"(?:odd|even|first)(?:Header|Footer)")
_EDGE_CODES: Final = re.compile(r'&"[^"]*"|&\d+|&[A-Z]')


def lines(part: Element) -> Iterator[str]:
    """Paragraphs, cells, headers and watermarks of a part, in its order."""
    for element in part.iter():
        name = local_name(element)
        if name in _LINES:
            yield _text(element)
        elif name == "c" and element.get("t") == "str":  # what a formula came to
            yield "".join(one.text or "" for one in element if local_name(one) == "v")
        elif name == "textpath":  # the watermark of Word
            yield element.get("string", "")
        elif _SHEET_EDGES.fullmatch(name):
            yield from _EDGE_CODES.split(element.text or "")


def local_name(element: Element) -> str:
    """The name of an element without its namespace; nothing for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _text(line: Element) -> str:
    """The text of a paragraph without that of a text box in it, which has paragraphs of its own."""
    pieces = [line.text or ""] if local_name(line) == "text" else []
    waiting = list(reversed(line))
    while waiting:  # no recursion: depth is up to whoever wrote the file
        element = waiting.pop()
        name = local_name(element)
        if name == "t":
            pieces.append(element.text or "")
        elif name in _BREAKS:
            pieces.append(_BREAKS[name])
        elif name not in _LINES and name not in _LOOKS:
            waiting.extend(reversed(element))
    return "".join(pieces)
