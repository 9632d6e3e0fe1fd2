"""What a chart is made of; all lengths in units of its view box, from its upper left corner."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from cms.charts.lettering import SIZE, width_of

WIDTH: Final = 360.0  # as wide as a phone, so that lettering keeps its size there
Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle; `tone` 1 is the full colour, higher ones are lighter."""

    x: float
    y: float
    width: float
    height: float
    tone: int = 1


@dataclass(frozen=True, slots=True)
class Text:
    """One line of lettering; `y` is its baseline, `kind` is label, value or number."""

    x: float
    y: float
    text: str
    kind: str = "label"
    anchor: Anchor = "start"
    tone: int = 0

    @property
    def left(self) -> float:
        """Where it begins, at the widest it can be."""
        width = width_of(self.text, SIZE)
        return self.x - width * {"start": 0.0, "middle": 0.5, "end": 1.0}[self.anchor]

    @property
    def right(self) -> float:
        """Where it ends, at the widest it can be."""
        return self.left + width_of(self.text, SIZE)


@dataclass(frozen=True, slots=True)
class Dot:
    """A point of a line."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A whole chart; `path` and `base` are data of SVG paths, empty where there is no line."""

    height: float
    bars: tuple[Bar, ...] = ()
    texts: tuple[Text, ...] = ()
    dots: tuple[Dot, ...] = ()
    path: str = ""
    base: str = ""
    width: float = WIDTH

    @property
    def view_box(self) -> str:
        """The attribute of the SVG element, with points in every language."""
        return f"0 0 {self.width:g} {self.height:g}"


def rounded(length: float) -> float:
    """A length to a hundredth of a unit: nobody sees more, and every page would carry it."""
    return round(length, 2)


def path_through(points: Iterable[tuple[float, float]]) -> str:
    """Points → data of an SVG path of straight lines."""
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in points)
