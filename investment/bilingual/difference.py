"""Which words of a text are gone and which are new, for showing two versions side by side."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, Literal

Kind = Literal["same", "gone", "new"]
_WORD: Final = re.compile(r"\s+|[0-9]+(?:[.,][0-9]+)*|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text: in both versions, only in the earlier or only in the later one."""

    kind: Kind
    text: str


def difference(before: str, after: str) -> tuple[list[Piece], list[Piece]]:
    """The earlier text in pieces that are `same` or `gone`, the later in `same` or `new`.

    The pieces of each side, put together, are that side's text.
    """
    old, new = _WORD.findall(before), _WORD.findall(after)
    left: list[Piece] = []
    right: list[Piece] = []
    for step, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, added = "".join(old[i1:i2]), "".join(new[j1:j2])
        if step == "equal":
            left.append(Piece("same", gone))
            right.append(Piece("same", added))
            continue
        if gone:
            left.append(Piece("gone", gone))
        if added:
            right.append(Piece("new", added))
    return left, right
