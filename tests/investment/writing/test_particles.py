"""Korean particles follow the last sound."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment.writing.particles import with_particle


@pytest.mark.parametrize(
    ("text", "topic", "direction"),
    [
        ("생산공장", "은", "으로"),
        ("산업단지", "는", "로"),
        ("서울", "은", "로"),
        ("응이선 경제구역", "은", "으로"),
        ("KCN", "은", "으로"),
        ("FDI", "는", "로"),
        ("URL", "은", "로"),
        ("500ha", "는", "로"),
        ("3 km", "는", "로"),
        ("5MW", "는", "로"),
        ("20kg", "은", "으로"),
        ("50%", "는", "로"),
        ("2021", "은", "로"),
        ("제3", "은", "으로"),
        ("제2", "는", "로"),
        ("10", "은", "으로"),
        ("1,000", "은", "으로"),
        ("1000000000000", "는", "로"),
        ("2.0", "은", "으로"),
        ("0", "은", "으로"),
        ("1조", "는", "로"),
        ("Nghi Sơn", "은", "으로"),
        ("Thanh Hóa", "는", "로"),
        ("Đông", "은", "으로"),
        ("Bách", "은", "으로"),
        ("Park", "는", "로"),
    ],
)
def test_the_particle_follows_how_a_word_is_read(text: str, topic: str, direction: str) -> None:
    assert with_particle(text, "은/는") == text + topic
    assert with_particle(text, "으로/로") == text + direction


@pytest.mark.parametrize(
    ("text", "particle"),
    [
        ("수출가공기업(EPE)", "은"),
        ("동방(Đồng Vàng)", "은"),
        ("500ha(500만 m²)", "는"),
        ("“타인호아”", "는"),
        ("‘생산공장’", "은"),
        ("(EPE)", "는"),
        ("람선-사오방 산업단지 [1단계]", "는"),
    ],
)
def test_brackets_and_quotes_are_not_read(text: str, particle: str) -> None:
    assert with_particle(text, "은/는") == text + particle


@pytest.mark.parametrize(
    ("pair", "closed", "open_"),
    [
        ("이/가", "이", "가"),
        ("가/이", "이", "가"),
        ("을/를", "을", "를"),
        ("과/와", "과", "와"),
        ("와/과", "과", "와"),
    ],
)
def test_pairs_are_known_in_either_order(pair: str, closed: str, open_: str) -> None:
    assert with_particle("공장", pair) == f"공장{closed}"
    assert with_particle("단지", pair) == f"단지{open_}"


@pytest.mark.parametrize("text", ["", "漢", "☃"])
def test_an_unknown_reading_gets_both(text: str) -> None:
    assert with_particle(text, "을/를") == f"{text}을(를)"
    assert with_particle(text, "으로/로") == f"{text}(으)로"


@given(st.text(max_size=20))
def test_any_text_gets_a_particle(text: str) -> None:
    assert with_particle(text, "은/는").startswith(text)


def test_an_unknown_pair_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        with_particle("공장", "도/도")
