"""Offers in the gallery."""

from __future__ import annotations

from cms.gallery.offers import offers
from cms.gallery.words import words


def test_an_offer_without_a_price_and_a_bound_that_was_not_understood_are_shown() -> None:
    shown = offers(words("vi"), language="vi")
    assert [row["price"] for row in shown["offers"]] == [words("vi")["capital"], None]
    assert [bool(limit.get("error")) for limit in shown["limits"]] == [True, False]
    assert shown["land"]["amounts"][0]["source"]
