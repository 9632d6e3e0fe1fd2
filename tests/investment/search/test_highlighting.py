"""Matches in a text are found as the search finds them, and no text becomes markup."""

from __future__ import annotations

import unicodedata

import pytest
from django.template import engines
from hypothesis import given
from hypothesis import strategies as st

from investment.search.analysis import analyse
from investment.search.highlighting import Piece, excerpt, pieces

NGHI_SON = ("nghi son", "응이선")


def marked(text: str, question: str) -> str:
    units = analyse(question, spellings=dict.fromkeys(NGHI_SON, NGHI_SON))
    return "".join(f"[{one.text}]" if one.is_match else one.text for one in pieces(text, units))


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        ("Nhà máy dệt may", "det may", "Nhà [máy] [dệt] [may]"),
        ("Nhà máy dệt may", "DỆT", "Nhà máy [dệt] may"),
        ("Đường bộ", "duong", "[Đường] bộ"),
        ("Methanol plants", "plant", "Methanol [plants]"),
        ("Methanol plant", "plants", "Methanol [plant]"),
        ("Methanol plant", "metha", "[Methanol] plant"),
        ("Methanol plant", "metha plant", "Methanol [plant]"),
        ("합성고무 생산공장", "고무", "합성[고무] 생산공장"),
        ("합성고무 생산공장", "공장에서", "합성고무 생산[공장]"),
        ("제3산업 단지 기반시설", "산업단지", "제3[산업 단지] 기반시설"),
        ("기반시설 설", "설", "기반시[설] [설]"),
        ("Khu kinh tế Nghi Sơn", "응이선", "Khu kinh tế [Nghi Sơn]"),
        ("Nghi thức ở Sơn La", "nghi son", "Nghi thức ở Sơn La"),
        ("Khu kinh tế", '"kinh tế"', "Khu [kinh tế]"),
        ("Khu kinh tế", '"tế kinh"', "Khu kinh tế"),
        ("Hoá chất", "hóa", "[Hoá] chất"),
        ("<b>wind</b> & sun", "wind", "<b>[wind]</b> & sun"),
        ("", "wind", ""),
        ("wind", "", "wind"),
    ],
)
def test_what_was_asked_is_marked(text: str, question: str, expected: str) -> None:
    assert marked(text, question) == expected


def test_decomposed_text_is_marked_as_composed() -> None:
    assert marked(unicodedata.normalize("NFD", "dệt may"), "dệt") == "[dệt] may"


@given(st.text(max_size=80), st.text(max_size=20))
def test_nothing_is_lost_and_nothing_is_added(text: str, question: str) -> None:
    found = pieces(text, analyse(question, spellings={}))
    assert "".join(one.text for one in found) == unicodedata.normalize("NFC", text)
    assert all(one.text for one in found)


def test_a_template_escapes_the_pieces() -> None:
    template = engines["django"].from_string(
        "{% for one in found %}{% if one.is_match %}<mark>{{ one.text }}</mark>"
        "{% else %}{{ one.text }}{% endif %}{% endfor %}"
    )
    found = pieces("<script>wind</script>", analyse("wind", spellings={}))
    shown = template.render({"found": found})
    assert shown == "&lt;script&gt;<mark>wind</mark>&lt;/script&gt;"


def test_an_excerpt_stands_around_the_first_match() -> None:
    units = analyse("wind", spellings={})
    long = f"{'far away ' * 50}the wind blows {'and on ' * 50}".strip()
    found = excerpt(long, units, letters=100)
    shown = "".join(one.text for one in found)
    assert Piece("wind", is_match=True) in found
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert len(shown) <= 104


def test_matches_of_an_excerpt_are_those_of_the_text() -> None:
    units = analyse("nha may", spellings={})
    text = f"{'xa ' * 60}Nhà máy ở đây, nhà ở kia và máy {'nữa ' * 60}"
    whole = [one.text for one in pieces(text, units) if one.is_match]
    assert [one.text for one in excerpt(text, units) if one.is_match] == whole


@pytest.mark.parametrize("text", ["short wind", "no match at all " * 20, "x" * 500, "wind " * 90])
def test_an_excerpt_is_never_longer(text: str) -> None:
    shown = "".join(one.text for one in excerpt(text, analyse("wind", spellings={}), letters=100))
    assert len(shown) <= 104
    assert shown.startswith(text[:5])
