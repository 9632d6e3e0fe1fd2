"""The pages of a list as links."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from investment.search.criteria import Criteria
from investment.views.listing.pages import pages, shown


@pytest.mark.parametrize(
    ("current", "last", "expected"),
    [
        (1, 1, [1]),
        (1, 5, [1, 2, 0, 5]),
        (3, 5, [1, 2, 3, 4, 5]),
        (5, 9, [1, 0, 4, 5, 6, 0, 9]),
        (9, 9, [1, 0, 8, 9]),
        (4, 9, [1, 2, 3, 4, 5, 0, 9]),
    ],
)
def test_the_ends_and_the_neighbours_are_shown(
    current: int, last: int, expected: list[int]
) -> None:
    assert shown(current, last) == expected


def answer(page: int, last: int) -> Any:
    return SimpleNamespace(
        criteria=Criteria(q="steel", page=page),
        page=page,
        pages=last,
        previous_page=page - 1 if page > 1 else None,
        next_page=page + 1 if page < last else None,
    )


def test_every_page_keeps_the_question() -> None:
    found = pages(answer(2, 3), action="/en/projects/")
    assert found is not None
    assert [page.href for page in found.pages] == [
        "/en/projects/?q=steel",
        "/en/projects/?q=steel&page=2",
        "/en/projects/?q=steel&page=3",
    ]
    assert [page.current for page in found.pages] == [False, True, False]
    assert found.previous_href == "/en/projects/?q=steel"


def test_one_page_needs_no_links() -> None:
    assert pages(answer(1, 1), action="/") is None
