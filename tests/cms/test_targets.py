"""Where calls to action may lead."""

from __future__ import annotations

import pytest

from cms.targets import ROUTES, route_address, route_choices


def test_editors_choose_among_routes_that_this_site_has() -> None:
    chosen = dict(route_choices())
    assert {"projects", "zones", "offers"} <= set(chosen) <= set(ROUTES)


@pytest.mark.parametrize(
    ("query", "address"),
    [("", "/vi/du-an/"), ("?status=open", "/vi/du-an/?status=open"), ("q=a", "/vi/du-an/?q=a")],
)
def test_an_address_keeps_its_filters(query: str, address: str) -> None:
    assert route_address("projects", "vi", query) == address


def test_a_route_that_is_not_there_has_no_address() -> None:
    assert route_address("no-such-route", "en") == ""
