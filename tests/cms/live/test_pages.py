"""Pages beside one another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cms.live.pages import PageRow, neighbours


@given(count=st.integers(1, 20), data=st.data())
def test_each_page_lies_between_the_one_before_and_the_one_after(
    count: int, data: st.DataObject
) -> None:
    rows = [PageRow(100 + number, number, "", "", "") for number in range(count)]
    place = data.draw(st.integers(0, count - 1))
    beside = neighbours(rows, 100 + place)
    assert beside.previous == (rows[place - 1] if place else None)
    assert beside.next == (rows[place + 1] if place < count - 1 else None)


def test_a_page_that_is_not_among_them_has_no_neighbours() -> None:
    rows = [PageRow(1, 1, "", "", "")]
    assert neighbours(rows, 2).previous is neighbours(rows, 2).next is None
