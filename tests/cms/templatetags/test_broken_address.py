"""What was looked for at an address where nothing stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.templatetags.broken_address import LONGEST, words_of_address


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/en/projects/TH-999/", "TH-999"),
        ("/vi/du-an/th001", "th001"),
        ("/vi/tin-tuc/nha-may-det-may.html", "nha may det may"),
        ("/en/guide/how_to+invest/step-2/", "guide how to invest step 2"),
        ("/ko/%EC%9D%91%EC%9D%B4%EC%84%A0/", "응이선"),
        ("/en/", ""),
        ("/", ""),
        ("/p/XY-1", "p XY-1"),
        ("/en/%3Cscript%3Ealert(1)%3C/script%3E/", "script alert 1 script"),
    ],
)
def test_words_are_found_and_route_words_are_not(path: str, words: str) -> None:
    assert words_of_address(path) == words


@given(st.text(max_size=300))
def test_any_address_gives_a_short_line(path: str) -> None:
    words = words_of_address(path)
    assert len(words) <= LONGEST
    assert words.isprintable()
