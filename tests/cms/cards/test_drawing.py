"""A card as a picture."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from cms.cards.card import Card, CardFigure
from cms.cards.drawing import HEIGHT, WIDTH, draw, draw_plain
from cms.cards.faces import are_installed

LIGHT_ENOUGH_BYTES = 300_000  # messengers show no heavier picture
CARDS = [
    Card("vi", "Đầu tư vào Thanh Hóa", "Nhà máy chế biến gỗ xuất khẩu", kicker="TH-001"),
    Card("ko", "타인호아성 투자유치 포털", "응이선 경제구역 제3산업단지", note="Tiếng Việt"),
    Card("en", "Invest in Thanh Hoa", "Why Thanh Hoa", lead="A long way to go. " * 40),
    Card("en", "Invest in Thanh Hoa", "word " * 80, is_calling=True, is_demonstration=True),
    Card("en", "Invest in Thanh Hoa", "x" * 200, figures=(CardFigure("Area", "9" * 80),) * 4),
    Card("en", "", ""),
]

needs_faces = pytest.mark.skipif(not are_installed(), reason="npm has not installed Pretendard")


@needs_faces
@pytest.mark.parametrize("card", CARDS)
def test_any_words_make_a_picture_of_the_one_size(card: Card) -> None:
    picture = draw(card)
    image = Image.open(BytesIO(picture))
    assert (image.format, image.size) == ("PNG", (WIDTH, HEIGHT))
    assert len(picture) < LIGHT_ENOUGH_BYTES


@needs_faces
def test_the_same_words_are_the_same_bytes_and_others_are_not() -> None:
    assert draw(CARDS[0]) == draw(CARDS[0])
    assert draw(CARDS[0]) != draw(replace(CARDS[0], title="Nhà máy chế biến gỗ xuất khẩu."))


def test_the_card_without_letters_is_a_picture_too() -> None:
    assert Image.open(BytesIO(draw_plain())).size == (WIDTH, HEIGHT)
