"""Sets of positions as numbers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from investment.search.masks import in_order, in_steps, mask_of, positions_in, some_positions

SIZE = 40
SETS = st.sets(st.integers(0, SIZE - 1))
PARTS = st.tuples(st.integers(0, SIZE), st.none() | st.integers(0, SIZE))


def test_nothing_of_nothing() -> None:
    assert mask_of([], 0) == 0
    assert positions_in(0) == []
    assert in_steps([], 0, 0, None) == []


@given(SETS, PARTS)
def test_a_set_has_its_positions_in_order(
    positions: set[int], part: tuple[int, int | None]
) -> None:
    mask = mask_of(positions, SIZE)
    assert positions_in(mask) == sorted(positions)
    assert mask.bit_count() == len(positions)
    assert some_positions(mask, *part) == sorted(positions)[slice(*part)]


@given(st.lists(SETS, max_size=4), SETS, PARTS)
def test_steps_follow_each_other_and_nothing_stands_twice(
    steps: list[set[int]], wanted: set[int], part: tuple[int, int | None]
) -> None:
    listed: list[int] = []
    for step in steps:
        listed += sorted((step & wanted) - set(listed))
    masks = [mask_of(step, SIZE) for step in steps]
    assert in_steps(masks, mask_of(wanted, SIZE), *part) == listed[slice(*part)]


@given(st.permutations(range(SIZE)), SETS, PARTS)
def test_an_order_is_kept(order: list[int], wanted: set[int], part: tuple[int, int | None]) -> None:
    kept = [position for position in order if position in wanted]
    assert in_order(order, mask_of(wanted, SIZE), *part) == kept[slice(*part)]


def test_later_steps_are_not_read_when_the_part_is_full() -> None:
    def steps() -> object:
        yield 0b111
        raise AssertionError

    assert in_steps(steps(), 0b11111, 0, 3) == [0, 1, 2]  # type: ignore[arg-type]
