"""What stands on a card: words alone, so that the same words are the same picture."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

DRAWING: Final = 1
"""Raise it when cards are drawn in another way: every picture that is kept is then out of date."""


@dataclass(frozen=True, slots=True)
class CardFigure:
    """A figure with its label, both in words of the language."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Card:
    """One card.

    `kicker` stands above the title: code and status, or what kind of page it is; `is_calling` puts
    the colour of what is calling beside it. `note` says that the title is in another language.
    `lead` stands below the title where there are no figures.
    """

    language: str
    site: str
    title: str
    kicker: str = ""
    note: str = ""
    lead: str = ""
    figures: tuple[CardFigure, ...] = ()
    is_calling: bool = False
    is_demonstration: bool = False

    @property
    def digest(self) -> str:
        """The same for the same picture; part of its ETag."""
        return sha256(f"{DRAWING} {self!r}".encode()).hexdigest()[:32]
