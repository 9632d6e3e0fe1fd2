"""What the table of `make bench` says of figures, whatever machine they are from."""

from __future__ import annotations

from typing import Any

from tests.benchmarks.targets import (
    ANSWER,
    PAGE,
    PEERS,
    PLAIN_LIST,
    ROWS,
    SEARCH,
    STOCK_SEARCH,
    Line,
    lines,
)


def measured(**peers: dict[int, float]) -> dict[int, dict[str, dict[str, float]]]:
    found: dict[int, dict[str, dict[str, float]]] = {
        1_000: {"ours": {PAGE: 10, SEARCH: 10, ANSWER: 2}, "peers": {}},
        20_000: {"ours": {PAGE: 40, SEARCH: 20, ANSWER: 4, "project sheet": 9.5}, "peers": {}},
    }
    for name, times in peers.items():
        for size, time in times.items():
            found[size]["peers"][name] = time
    return found


def line(name: str, engine: str = "sqlite", **peers: Any) -> Line:
    return next(one for one in lines(measured(**peers), engine) if one.name.endswith(name))


def test_a_target_is_that_of_the_engine() -> None:
    assert line(PAGE) == Line(PAGE, ("10.0", "40.0"), "≤ 30 ms", "1.3× the target", True)
    assert line(PAGE, "postgresql").result == "met"
    assert line(PAGE, "elasticsearch").is_missed


def test_a_row_that_was_measured_at_one_size_only_leaves_the_other_empty() -> None:
    assert line("project sheet") == Line("project sheet", ("", "9.5"), "≤ 10 ms", "met", False)


def test_growth_is_told_against_the_smallest_size() -> None:
    assert line("largest beside smallest").result == "4.0×, too much"


def test_a_peer_stands_beside_our_row_of_the_same_size() -> None:
    found = line(STOCK_SEARCH, **{STOCK_SEARCH: {20_000: 1_400}})
    assert (found.figures, found.target) == (("", "1,400.0"), "≥ 50× ours")
    assert found.result == "70.0× ours at 20,000, met"
    short = line(STOCK_SEARCH, **{STOCK_SEARCH: {1_000: 700, 20_000: 900}})
    assert (short.result, short.is_missed) == ("45.0× ours at 20,000, too little", True)


def test_of_a_small_catalogue_nothing_is_asked() -> None:
    found = line(STOCK_SEARCH, **{STOCK_SEARCH: {1_000: 20}})
    assert (found.target, found.result, found.is_missed) == ("", "2.0× ours at 1,000", False)


def test_a_peer_without_a_target_is_only_shown() -> None:
    found = line(PLAIN_LIST, **{PLAIN_LIST: {20_000: 80}})
    assert (found.target, found.result, found.is_missed) == ("", "20.0× ours at 20,000", False)


def test_peers_stand_beside_rows_that_exist() -> None:
    asked = [beside.ours for beside in PEERS.values() if beside.times]
    assert asked
    assert set(asked) <= set(ROWS)
