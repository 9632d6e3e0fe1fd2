"""A contents list leads to the headings of its page."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from wagtail.blocks import StreamBlock
from wagtail.rich_text import RichText

from cms.blocks import BODY
from cms.blocks.headings import Anchors, Heading, headings_of, with_anchors

STREAM = StreamBlock(BODY)


def stream(*texts: str) -> object:
    return STREAM.to_python([{"type": "text", "value": text} for text in texts])


def test_two_headings_of_the_same_words_have_two_addresses() -> None:
    found = headings_of(stream("<h2>Costs</h2><p>a</p><h2>Labour</h2>", "<h2>Costs</h2>"))
    assert found == [
        Heading("costs", "Costs"),
        Heading("labour", "Labour"),
        Heading("costs-2", "Costs"),
    ]


def test_hangul_and_vietnamese_make_an_address_too() -> None:
    found = headings_of(stream("<h2>기반 시설</h2><h2 data-block-key='x'>Điện &amp; nước</h2>"))
    assert [one.anchor for one in found] == ["기반-시설", "điện-nước"]


def test_the_text_carries_the_same_ids_as_the_list() -> None:
    html = with_anchors(RichText("<h2>A <b>b</b></h2><h3>c</h3><h2>?</h2>"), Anchors())
    assert '<h2 id="a-b">A <b>b</b></h2>' in html
    assert '<h2 id="section">' in html


@given(st.lists(st.text(max_size=12), max_size=8))
def test_no_id_is_given_twice(texts: list[str]) -> None:
    anchors = Anchors()
    given_out = [anchors.next(text) for text in texts]
    assert len(set(given_out)) == len(given_out)
