"""A row of the site search."""

from __future__ import annotations

from investment.search.analysis import analyse
from investment.search.site.kinds import Found
from investment.views.searching.rows import found_row
from investment.wording import Wording

UNITS = analyse("port", spellings={})


def test_words_are_marked_where_they_stand_and_only_there() -> None:
    found = Found("/x/", Wording("Nghi Son port", "en"), text=Wording("By the sea.", "en"))
    row = found_row(found, UNITS)
    assert row.marked_name == "Nghi Son <mark>port</mark>"
    assert row.excerpt is None


def test_markup_in_a_text_stays_text() -> None:
    found = Found("/x/", Wording("<b>", "en"), text=Wording("<i>port</i>", "en"))
    assert found_row(found, UNITS).excerpt == "&lt;i&gt;<mark>port</mark>&lt;/i&gt;"
