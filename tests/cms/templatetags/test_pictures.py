"""The picture of a sector on its page."""

from __future__ import annotations

from django.template import Context, Template

TAG = Template("{% load pictures %}{% sector_picture code %}")


def test_a_sector_shows_its_picture_with_its_size_and_without_words() -> None:
    html = TAG.render(Context({"code": "energy"}))
    assert 'src="/static/cms/img/sectors/energy.svg"' in html
    assert 'alt="" width="1200" height="240"' in html


def test_a_sector_without_a_picture_shows_none() -> None:
    assert TAG.render(Context({"code": "new-one"})).strip() == ""
