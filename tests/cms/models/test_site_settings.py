"""What the site calls itself."""

from __future__ import annotations

import json

import pytest

from cms.models import SiteSettings

pytestmark = pytest.mark.django_db


def test_no_language_stands_in_for_another() -> None:
    row = SiteSettings(name_vi="Đầu tư Thanh Hóa")
    assert row.text("name", "vi") == "Đầu tư Thanh Hóa"
    assert row.text("name", "ko") == ""


def test_pages_elsewhere_are_links() -> None:
    link = {"type": "link", "value": {"label": "YouTube", "address": "https://example.vn/"}}
    row = SiteSettings(social_links=json.dumps([link]))
    assert row.links_elsewhere() == [{"label": "YouTube", "href": "https://example.vn/"}]
