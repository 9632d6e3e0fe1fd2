"""What the site calls itself."""

from __future__ import annotations

import json

import pytest

from cms.models import SiteSettings, StandardPage
from tests.page_trees import child_page, home_page

pytestmark = pytest.mark.django_db


def test_no_language_stands_in_for_another() -> None:
    row = SiteSettings(name_vi="Đầu tư Thanh Hóa")
    assert row.text("name", "vi") == "Đầu tư Thanh Hóa"
    assert row.text("name", "ko") == ""


def test_pages_elsewhere_are_links() -> None:
    link = {"type": "link", "value": {"label": "YouTube", "address": "https://example.vn/"}}
    row = SiteSettings(social_links=json.dumps([link]))
    assert row.links_elsewhere() == [{"label": "YouTube", "href": "https://example.vn/"}]


def test_the_page_on_personal_data_is_linked_in_the_reader_s_language_or_not_at_all() -> None:
    home = home_page()
    page = child_page(home, StandardPage, "du-lieu-ca-nhan")
    child_page(home_page("ko", of=home), StandardPage, "privacy", of=page)
    child_page(home_page("en", of=home), StandardPage, "privacy", of=page, live=False)
    row = SiteSettings(privacy_page=page)
    assert [row.privacy_address(code) for code in ("vi", "ko", "en")] == [
        "/vi/du-lieu-ca-nhan/",
        "/ko/privacy/",
        "",
    ]
    assert SiteSettings().privacy_address("vi") == ""
