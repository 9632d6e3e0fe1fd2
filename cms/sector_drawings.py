"""A picture for each sector: the karst hills and the sea of the province, a grid, and one motif.

Everything is drawn from numbers; `manage.py draw_pictures` writes the files. The ground is the deep
sea of the hero in both colour schemes, so one file serves light and dark.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import cos, pi, sin
from typing import Final

WIDTH, HEIGHT = 1200, 240
SHORE = 176  # where the sea begins, from above
MIDDLE = 900  # of the motif, from the left: clear of a heading, inside a phone's cut
SEA_DEEP, SEA, TIDE, FOAM, BRONZE = "#073843", "#0a5566", "#8fc7d2", "#d5e6ea", "#e39a63"

HILLS: Final = ((60, 96), (170, 60), (290, 110), (420, 78), (560, 118), (690, 88), (1090, 70))
"""Karst towers: the middle of each from the left, and its top from above."""


def picture(sector: str) -> str:
    """The picture of a sector as SVG, 1200 by 240.

    Raises:
        KeyError: no motif was drawn for the sector.
    """
    parts = [_ground(), _grid(), *_hills(), MOTIFS[sector](), *_waves()]
    head = f'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"'
    return f'<svg {head} width="{WIDTH}" height="{HEIGHT}" fill="none">{"".join(parts)}</svg>\n'


def _ground() -> str:
    return f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{SEA_DEEP}"/>'


def _grid() -> str:
    across = "".join(f"M0 {y}H{WIDTH}" for y in range(24, SHORE, 24))
    down = "".join(f"M{x} 0V{SHORE}" for x in range(24, WIDTH, 24))
    return f'<path d="{across}{down}" stroke="{TIDE}" stroke-opacity=".1"/>'


def _hills() -> Iterator[str]:
    """Steep sides, round tops: limestone towers as they stand in the west and on the coast."""
    for middle, top in HILLS:
        half = (SHORE - top) * 0.62
        left, right = middle - half, middle + half
        shape = (
            f"M{left:.0f} {SHORE}C{left + half * 0.5:.0f} {SHORE - 6} "
            f"{left + half * 0.42:.0f} {top} {middle} {top}"
            f"S{right - half * 0.5:.0f} {SHORE - 6} {right:.0f} {SHORE}Z"
        )
        yield f'<path d="{shape}" fill="{SEA}" fill-opacity=".75"/>'


def _waves() -> Iterator[str]:
    for row in range(5):
        y, length = SHORE + 8 + row * 13, 60 + row * 14
        swell = "".join(f"q{length / 2} {-6 - row} {length} 0" for _ in range(WIDTH // length + 2))
        strength = 0.55 - row * 0.07
        yield (
            f'<path d="M{-row * 22} {y}{swell}" stroke="{TIDE}" stroke-width="1.5"'
            f' stroke-opacity="{strength:.2f}"/>'
        )


def _line(path: str, colour: str = FOAM, width: float = 2.5) -> str:
    return f'<path d="{path}" stroke="{colour}" stroke-width="{width}" stroke-linejoin="round"/>'


def _disc(x: float, y: float, radius: float, colour: str = BRONZE) -> str:
    return f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{radius:.0f}" fill="{colour}"/>'


def _industry() -> str:
    """Sheds with saw-tooth roofs and two chimneys."""
    teeth = "".join(f"l34 -30V{SHORE - 44}" for _ in range(5))
    hall = f"M{MIDDLE - 100} {SHORE}V{SHORE - 44}{teeth}V{SHORE}Z"
    chimneys = f"M{MIDDLE - 74} {SHORE - 62}V54h14V{SHORE - 74}M{MIDDLE - 30} {SHORE - 62}V70h12v34"
    return _line(hall) + _line(chimneys) + _disc(MIDDLE - 67, 44, 6)


def _energy() -> str:
    """Three wind turbines in front of the sun."""
    parts = [_disc(MIDDLE + 8, 92, 34)]
    for offset, top in ((-110, 78), (8, 52), (120, 84)):
        x = MIDDLE + offset
        blades = "".join(
            f"M{x} {top}L{x + 46 * cos(turn):.0f} {top + 46 * sin(turn):.0f}"
            for turn in (-pi / 2, pi / 6, 5 * pi / 6)
        )
        parts.append(_line(f"M{x} {top}V{SHORE}{blades}"))
    return "".join(parts)


def _agriculture() -> str:
    """Terraced fields with ears of rice."""
    rows = "".join(
        f"M{MIDDLE - 160} {SHORE - 8 - step * 15}q80 {-18 - step * 3} 160 0t160 0"
        for step in range(4)
    )
    ears = [
        _disc(MIDDLE + 70 + side * (10 + step * 3), 46 + step * 17, 6)
        for step in range(4)
        for side in (-1, 1)
    ]
    return _line(rows) + _line(f"M{MIDDLE + 70} 30V{SHORE - 20}") + "".join(ears)


def _infrastructure_logistics() -> str:
    """A quay with containers under a crane."""
    boxes = [
        f'<rect x="{MIDDLE - 120 + 62 * (number % 3)}" y="{SHORE - 28 * (1 + number // 3)}"'
        f' width="56" height="24" fill="{BRONZE if number in (1, 5) else "none"}"'
        f' stroke="{FOAM}" stroke-width="2.5"/>'
        for number in range(6)
    ]
    crane = f"M{MIDDLE + 110} {SHORE}V40h-190M{MIDDLE + 150} {SHORE}V40h-40M{MIDDLE - 40} 40v36"
    return "".join(boxes) + _line(crane)


def _industrial_zone_development() -> str:
    """Plots along a road, seen at an angle; one of them is taken."""
    plots = []
    for row in range(3):
        for column in range(4):
            x, y = MIDDLE - 150 + column * 74 + row * 20, SHORE - 18 - row * 38
            corners = f"M{x} {y}h58l14 -26h-58Z"
            taken = f'<path d="{corners}" fill="{BRONZE}"/>' if (row, column) == (1, 2) else ""
            plots.append(taken + _line(corners))
    return "".join(plots)


def _tourism_services() -> str:
    """A sail before the sun on the water."""
    sail = f"M{MIDDLE} 44V{SHORE - 22}M{MIDDLE + 8} 52q58 46 62 96h-62Z"
    hull = f"M{MIDDLE - 60} {SHORE - 18}h150q-14 26 -40 26h-74q-26 0 -36 -26Z"
    return _disc(MIDDLE - 92, 84, 34) + _line(sail) + _line(hull)


def _urban_housing() -> str:
    """A row of houses and towers, a few windows lit."""
    outlines, lit = [], []
    for number, (width, top) in enumerate(
        ((56, 92), (44, 56), (64, 110), (50, 40), (58, 82), (46, 104))
    ):
        x = MIDDLE - 170 + sum((56, 44, 64, 50, 58, 46)[:number]) + number * 4
        outlines.append(f"M{x} {SHORE}V{top}h{width}V{SHORE}")
        lit += [
            f'<rect x="{x + 10 + 16 * (step % 2)}" y="{top + 14 + step * 18}" width="8" height="10"'
            f' fill="{BRONZE if (number + step) % 3 == 0 else TIDE}"/>'
            for step in range(3)
        ]
    return _line("".join(outlines)) + "".join(lit)


def _health_education() -> str:
    """A cross beside an open book."""
    cross = f"M{MIDDLE - 96} 66h28v28h28v28h-28v28h-28v-28h-28v-28h28Z"
    book = f"M{MIDDLE + 76} 84q-34 -22 -68 -8v74q34 -14 68 8q34 -22 68 -8v-74q-34 -14 -68 8Zv74"
    return f'<path d="{cross}" fill="{BRONZE}"/>' + _line(book)


def _environment() -> str:
    """A leaf whose veins are a river and its arms."""
    leaf = f"M{MIDDLE - 110} {SHORE - 14}C{MIDDLE - 90} 20 {MIDDLE + 60} 14 {MIDDLE + 130} 34"
    leaf += f"C{MIDDLE + 140} 110 {MIDDLE + 40} 190 {MIDDLE - 110} {SHORE - 14}Z"
    veins = f"M{MIDDLE - 110} {SHORE - 14}L{MIDDLE + 96} 58"
    veins += f"M{MIDDLE - 50} 132l2 -50M{MIDDLE} 108l6 -48"
    veins += f"M{MIDDLE - 20} 117l64 12M{MIDDLE + 40} 86l44 10"
    return _line(leaf) + _line(veins, BRONZE)


def _high_technology() -> str:
    """A chip with its lines."""
    side = 84
    x, y = MIDDLE - side / 2, 50
    legs = "".join(
        f"M{x + 14 + step * 14:.0f} {y}v-22M{x + 14 + step * 14:.0f} {y + side}v22"
        f"M{x} {y + 14 + step * 14}h-60M{x + side:.0f} {y + 14 + step * 14}h60"
        for step in range(5)
    )
    chip = _line(f"M{x} {y}h{side}v{side}h{-side}Z")
    core = f'<rect x="{x + 26}" y="{y + 26}" width="32" height="32" rx="3" fill="{BRONZE}"/>'
    return _line(legs, TIDE, 2) + chip + core


MOTIFS: Final[dict[str, Callable[[], str]]] = {
    "industry": _industry,
    "energy": _energy,
    "agriculture": _agriculture,
    "infrastructure_logistics": _infrastructure_logistics,
    "industrial_zone_development": _industrial_zone_development,
    "tourism_services": _tourism_services,
    "urban_housing": _urban_housing,
    "health_education": _health_education,
    "environment": _environment,
    "high_technology": _high_technology,
}
