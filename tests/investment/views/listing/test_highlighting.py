"""Marks in the texts of a row."""

from __future__ import annotations

import pytest

from investment.search.analysis import analyse
from investment.views.listing.highlighting import marked_excerpt, marked_name
from investment.wording import Wording


@pytest.mark.parametrize(
    ("words", "name", "marked"),
    [
        ("thep", "Nhà máy Thép Nghi Sơn", "Nhà máy <mark>Thép</mark> Nghi Sơn"),
        ("nhà máy", "Nhà máy thép", "<mark>Nhà</mark> <mark>máy</mark> thép"),
        ("산업", "제3산업 단지", "제3<mark>산업</mark> 단지"),
        ("b", "<b>&amp; B", "&lt;<mark>b</mark>&gt;&amp;amp; <mark>B</mark>"),
        ("script", '"><script>', "&quot;&gt;&lt;<mark>script</mark>&gt;"),
        ("steel", "Nhà máy thép", None),
    ],
)
def test_matches_are_marked_and_nothing_of_the_text_is_markup(
    words: str, name: str, marked: str | None
) -> None:
    assert marked_name(Wording(name, "vi"), analyse(words, spellings={})) == marked


def test_a_summary_is_shown_where_it_has_the_words() -> None:
    text = "Một dự án. " * 40 + "Có bến cảng nước sâu. " + "Và còn nữa. " * 40
    shown = marked_excerpt(Wording(text, "vi"), analyse("cang", spellings={})) or ""
    assert "bến <mark>cảng</mark> nước" in shown
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert len(shown) < 250


def test_nothing_is_marked_where_nothing_was_asked() -> None:
    assert marked_name(Wording("Nhà máy", "vi"), ()) is None
    assert marked_excerpt(Wording("Nhà máy", "vi"), ()) is None
    assert marked_excerpt(None, analyse("máy", spellings={})) is None
