"""Text in the lines of a picture."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cms.cards.wrapping import is_cut, wrap

WORDS = st.lists(st.text("abđế가나", min_size=1, max_size=12), max_size=14).map(" ".join)


@given(text=WORDS, width=st.integers(3, 40), most=st.integers(1, 4))
def test_no_line_is_wider_than_its_room_and_none_is_too_many(
    text: str, width: int, most: int
) -> None:
    lines = wrap(text, width=width, most=most, measure=len)
    assert len(lines) <= most
    assert all(len(line) <= width for line in lines)


@given(text=WORDS)
def test_nothing_is_lost_where_there_is_room(text: str) -> None:
    lines = wrap(text, width=200, most=1, measure=len)
    assert " ".join(lines) == text
    assert not is_cut(lines)


def test_lines_are_about_equally_long() -> None:
    assert wrap("aaa bbb ccc ddd", width=11, most=3, measure=len) == ["aaa bbb", "ccc ddd"]


def test_korean_breaks_between_words() -> None:
    lines = wrap("응이선 경제구역 제3산업단지", width=12, most=2, measure=len)
    assert lines == ["응이선 경제구역", "제3산업단지"]


def test_what_does_not_fit_ends_in_dots() -> None:
    lines = wrap("one two three four", width=7, most=2, measure=len)
    assert is_cut(lines)
    assert lines == ["one two", "three…"]
