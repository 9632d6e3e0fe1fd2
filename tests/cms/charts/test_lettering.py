"""Words in charts have the room they need."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cms.charts.lettering import SIZE, shorten, width_of, wrap

WORDS = st.text(st.sampled_from("abmWĐếộ한국투자 1.%"), max_size=60)
ROOM = st.floats(30, 400)


@given(WORDS, ROOM)
def test_no_line_is_wider_than_its_room_unless_it_is_one_character(text: str, room: float) -> None:
    assert all(width_of(line) <= room or len(line) == 1 for line in wrap(text, room))


@given(WORDS, ROOM)
def test_breaking_into_lines_loses_no_letter(text: str, room: float) -> None:
    assert "".join(wrap(text, room)).replace(" ", "") == "".join(text.split())


@given(WORDS, st.floats(60, 400))
def test_a_shortened_text_fits_and_says_that_it_is_shortened(text: str, room: float) -> None:
    short = shorten(text, room)
    assert width_of(short) <= room
    assert short == text or short.endswith("…")


def test_a_text_that_fits_stays_on_one_line() -> None:
    assert wrap("Công nghiệp và xây dựng", 360) == ("Công nghiệp và xây dựng",)


def test_hangul_takes_a_square_and_a_mark_of_its_own_nothing() -> None:
    assert width_of("한국") > 2 * SIZE
    assert width_of("e\u0301") == width_of("e")
