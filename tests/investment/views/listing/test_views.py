"""List, table and map of one question."""

from __future__ import annotations

from investment.search.criteria import Criteria
from investment.views.listing.views import segments


def test_each_way_keeps_the_whole_question() -> None:
    asked = Criteria.from_text("q=tre&sector=energy&sort=name&view=table&columns=area&page=2")
    shown = segments(asked, action="/en/projects/")
    assert [one.href for one in shown] == [
        "/en/projects/?q=tre&sector=energy&sort=name&columns=area&page=2",
        "/en/projects/?q=tre&sector=energy&sort=name&view=table&columns=area&page=2",
        "/en/projects/?q=tre&sector=energy&sort=name&view=map&columns=area&page=2",
    ]
    assert [one.current for one in shown] == [False, True, False]


def test_the_list_is_what_nobody_asked_otherwise() -> None:
    assert [one.current for one in segments(Criteria(), action="/")] == [True, False, False]
