"""How much room words take when nothing has measured them: estimates that err on the wide side."""

from __future__ import annotations

import unicodedata
from typing import Final

SIZE: Final = 14.0  # of all lettering in charts
LEADING: Final = 20.0  # Vietnamese stacks two marks on a letter
_WIDE_LETTERS: Final = frozenset("mwMWQOGD%@—…&")
_CAPITAL, _LETTER, _NARROW, _BROAD, _SQUARE = 0.8, 0.72, 0.48, 1.12, 1.02
_NARROW_LETTERS: Final = frozenset(" .,:;'|!ijlIt()[]")  # in the widest bold face of a browser


def width_of(text: str, size: float = SIZE) -> float:
    """The width of a line of text in the unit of `size`; never less than a browser needs."""
    return size * sum(map(_share, text))


def wrap(text: str, room: float, size: float = SIZE) -> tuple[str, ...]:
    """Break a text into lines that fit: between words, inside a word only where it must be.

    Args:
        text: of any length; at least one line comes back.
        room: of a line; one character stands on a line even where it does not fit.
        size: of the lettering.
    """
    lines: list[str] = []
    for word in text.split() or [""]:
        if lines and width_of(f"{lines[-1]} {word}", size) <= room:
            lines[-1] = f"{lines[-1]} {word}"
            continue
        pieces = _broken(word, room, size)
        lines += pieces
    return tuple(lines)


def shorten(text: str, room: float, size: float = SIZE) -> str:
    """A text on one line: as it is where it fits, else its beginning and an ellipsis."""
    if width_of(text, size) <= room:
        return text
    while text and width_of(f"{text}…", size) > room:
        text = text[:-1].rstrip()
    return f"{text}…" if text else ""


def _broken(word: str, room: float, size: float) -> list[str]:
    pieces = [""]
    for character in word:
        if pieces[-1] and width_of(pieces[-1] + character, size) > room:
            pieces.append("")
        pieces[-1] += character
    return pieces


def _share(character: str) -> float:
    """The width of a character in parts of the size of the lettering."""
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return _SQUARE
    if character in _WIDE_LETTERS:
        return _BROAD
    if character in _NARROW_LETTERS:
        return _NARROW
    return _CAPITAL if character.isupper() else _LETTER
