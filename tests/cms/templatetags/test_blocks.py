"""The body of a page."""

from __future__ import annotations

from django.template import Context, Template
from wagtail.blocks import StreamBlock

from cms.blocks import BODY
from cms.blocks.headings import headings_of
from cms.blocks.samples import sample

TEMPLATE = Template("{% load blocks %}{% body stream %}")


def test_blocks_stand_in_their_order_and_headings_lead_where_the_list_says() -> None:
    text = {"type": "text", "value": "<h2>Costs</h2>"}
    stream = StreamBlock(BODY).to_python(
        [text, {"type": "quote", "value": sample("quote", "en")}, text]
    )
    html = TEMPLATE.render(Context({"stream": stream}))
    places = [html.index(f'id="{heading.anchor}"') for heading in headings_of(stream)]
    assert places == sorted(places)
    assert len(places) == 2
    assert html.count('data-block="quote"') == 1


def test_an_empty_body_is_nothing() -> None:
    assert TEMPLATE.render(Context({"stream": []})) == ""
