"""What stands on a card names the picture."""

from __future__ import annotations

from dataclasses import replace

from cms.cards.card import Card, CardFigure

CARD = Card("en", "Site", "Title", figures=(CardFigure("Area", "10 ha"),))


def test_every_word_counts() -> None:
    others = [
        replace(CARD, title="Other"),
        replace(CARD, figures=(CardFigure("Area", "11 ha"),)),
        replace(CARD, language="vi"),
        replace(CARD, is_demonstration=True),
    ]
    digests = {one.digest for one in (CARD, *others)}
    assert len(digests) == len(others) + 1
    assert replace(CARD).digest == CARD.digest
