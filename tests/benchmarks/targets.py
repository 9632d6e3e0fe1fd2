"""What design §11 asks of each row, and what is said of what was measured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

ENGINES: Final = ("sqlite", "postgresql", "elasticsearch")
SMALL, STOCK, LARGE = 1_000, 8_000, 20_000
SECONDS: Final = 1_000.0

Measured = Mapping[int, Mapping[str, Mapping[str, float]]]
"""Of one engine: by size of the catalogue, in `ours` and `peers`, by row: ms, or MB of memory."""


@dataclass(frozen=True)
class Target:
    """The most that a row may take at 20,000 projects: ms or MB, by engine in their order."""

    most: tuple[float, float, float]
    unit: str = "ms"

    def of(self, engine: str) -> float:
        return self.most[ENGINES.index(engine)]


@dataclass(frozen=True)
class Beside:
    """How many times quicker one of our rows must be than a peer; both at the same size."""

    ours: str
    times: float = 0  # 0: shown, not asked for
    at: int = LARGE  # projects; below that nothing is asked


PAGE, SEARCH = "catalogue page", "search with a word"
IN_BROWSER: Final = "suggestions in the browser"
PLANNED, WRITTEN = "import of as many rows: plan", "import: write, all of it under the lock"
UNDONE, MEMORY = "import: undo", "import: memory"
ROWS: Final[Mapping[str, Target]] = {
    PAGE: Target((30, 50, 30)),
    "catalogue page with filters": Target((30, 50, 30)),
    "page 40 by capital": Target((30, 50, 30)),
    SEARCH: Target((40, 40, 40)),
    "search with two words": Target((40, 40, 40)),
    "project sheet": Target((10, 10, 10)),
    "suggestions": Target((15, 15, 15)),
    IN_BROWSER: Target((50, 50, 50)),
    "CSV of every project": Target((2 * SECONDS,) * 3),
    "CSV: first piece": Target((1 * SECONDS,) * 3),
    "XLSX of every project": Target((6 * SECONDS,) * 3),
    "XLSX: memory above start": Target((60, 60, 60), "MB"),
    PLANNED: Target((60 * SECONDS,) * 3),
    WRITTEN: Target((30 * SECONDS,) * 3),
    MEMORY: Target((400, 400, 400), "MB"),
}
GROWTH: Final = 3.0  # the catalogue page at 20,000 beside itself at 1,000

DATASETTE, DATASETTE_SEARCH = "Datasette: five facets", "Datasette: a word, five facets"
STOCK_SEARCH = "stock Wagtail search, five facets"
PLAIN_LIST, PLAIN_SEARCH = (
    "plain Django list, GROUP BY facets",
    "plain Django LIKE, GROUP BY facets",
)
BARE = "bare Elasticsearch query, five aggregations"
ANSWER, ANSWER_TO_WORD = "answer without the page", "answer to a word without the page"
PEERS: Final[Mapping[str, Beside]] = {
    DATASETTE: Beside(PAGE, times=5),
    DATASETTE_SEARCH: Beside(SEARCH, times=5),
    STOCK_SEARCH: Beside(SEARCH, times=50, at=STOCK),
    PLAIN_LIST: Beside(ANSWER),
    PLAIN_SEARCH: Beside(ANSWER_TO_WORD),
    BARE: Beside(ANSWER_TO_WORD),
}


@dataclass(frozen=True)
class Line:
    """A row of the table: figures by size, what was asked, what is said, whether it fell short."""

    name: str
    figures: tuple[str, ...]
    target: str = ""
    result: str = ""
    is_missed: bool = False


def lines(measured: Measured, engine: str) -> list[Line]:
    """Rows of one engine: ours, how the catalogue page grows, then the peers."""
    return [
        *(_ours(name, measured, engine) for name in _names(measured, "ours")),
        *_growth(measured),
        *(_peer(name, measured) for name in _names(measured, "peers")),
    ]


def _names(measured: Measured, group: str) -> list[str]:
    return list(dict.fromkeys(name for one in measured.values() for name in one.get(group, {})))


def _figures(name: str, measured: Measured, group: str) -> tuple[str, ...]:
    found = (one.get(group, {}).get(name) for one in measured.values())
    return tuple("" if value is None else f"{value:,.1f}" for value in found)


def _ours(name: str, measured: Measured, engine: str) -> Line:
    figures = _figures(name, measured, "ours")
    value = measured[max(measured)]["ours"].get(name)
    if name not in ROWS or value is None:
        return Line(name, figures)
    most, unit = ROWS[name].of(engine), ROWS[name].unit
    is_met = value <= most
    result = "met" if is_met else f"{value / most:.1f}× the target"
    return Line(name, figures, f"≤ {most:,.0f} {unit}", result, not is_met)


def _growth(measured: Measured) -> list[Line]:
    sizes = sorted(measured)
    if len(sizes) < 2:
        return []
    times = measured[sizes[-1]]["ours"][PAGE] / measured[sizes[0]]["ours"][PAGE]
    is_met = times <= GROWTH
    name = f"{PAGE}: largest beside smallest"
    result = f"{times:.1f}×, {'met' if is_met else 'too much'}"
    return [Line(name, ("",) * len(sizes), f"≤ {GROWTH:.0f}×", result, not is_met)]


def _peer(name: str, measured: Measured) -> Line:
    """The peer beside our row at the largest size at which both were measured."""
    figures = _figures(name, measured, "peers")
    beside: Any = PEERS[name]
    sizes = [
        size
        for size, one in measured.items()
        if name in one.get("peers", {}) and beside.ours in one["ours"]
    ]
    if not sizes:
        return Line(f"peer: {name}", figures)
    size = max(sizes)
    times = measured[size]["peers"][name] / measured[size]["ours"][beside.ours]
    said = f"{times:.1f}× ours at {size:,}"
    if not beside.times or size < beside.at:
        return Line(f"peer: {name}", figures, "", said)
    is_met = times >= beside.times
    result = f"{said}, {'met' if is_met else 'too little'}"
    return Line(f"peer: {name}", figures, f"≥ {beside.times:.0f}× ours", result, not is_met)
