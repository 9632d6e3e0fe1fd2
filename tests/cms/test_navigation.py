"""Menu and foot follow the page tree."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from cms.models import GuideIndexPage, GuidePage, RecordListPage, StandardPage
from cms.navigation import navigation
from tests.page_trees import child_page, home_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def home() -> Any:
    return home_page()


def test_pages_in_menus_stand_in_the_order_of_the_tree_with_those_below(home: Any) -> None:
    lists = child_page(home, RecordListPage, "ds", title="Dự án", show_in_menus=True)
    child_page(lists, RecordListPage, "lv", title="Lĩnh vực", show_in_menus=True, shows="sectors")
    guide = child_page(home, GuideIndexPage, "cam-nang", title="Cẩm nang", show_in_menus=True)
    child_page(guide, GuidePage, "chi-phi", title="Chi phí", show_in_menus=True)
    child_page(guide, GuidePage, "an", title="Ẩn")
    child_page(home, StandardPage, "khac", title="Khác")
    child_page(home, StandardPage, "nhap", title="Nháp", show_in_menus=True, live=False)
    menu = navigation(language="vi", path="/vi/cam-nang/chi-phi/").menu
    assert [(entry["label"], entry["href"], entry["current"]) for entry in menu] == [
        ("Dự án", "/vi/du-an/", False),
        ("Cẩm nang", "/vi/cam-nang/", True),
    ]
    assert [[below["href"] for below in entry["below"]] for entry in menu] == [
        ["/vi/linh-vuc/"],
        ["/vi/cam-nang/chi-phi/"],
    ]


def test_legal_pages_stand_at_the_foot_of_their_language(home: Any) -> None:
    child_page(home, StandardPage, "quyen-rieng-tu", title="Quyền riêng tư", in_footer=True)
    foot = navigation(language="vi", path="/vi/").foot
    assert foot == [{"label": "Quyền riêng tư", "href": "/vi/quyen-rieng-tu/"}]
    assert navigation(language="en", path="/en/").foot == []


def test_without_pages_the_lists_of_the_catalogue_are_the_menu() -> None:
    menu = navigation(language="ko", path="/ko/zones/Z-01/").menu
    assert [entry["href"] for entry in menu if entry["current"]] == ["/ko/zones/"]


def test_more_pages_need_no_more_queries(home: Any, django_assert_num_queries: Any) -> None:
    for number in range(4):
        child_page(home, StandardPage, f"trang-{number}", show_in_menus=True, in_footer=True)
    with django_assert_num_queries(1):
        navigation(language="vi", path="/vi/")


def test_what_stands_below_is_there_without_a_script(client: Client, home: Any) -> None:
    guide = child_page(home, GuideIndexPage, "cam-nang", title="Cẩm nang", show_in_menus=True)
    child_page(guide, GuidePage, "chi-phi", title="Chi phí", show_in_menus=True)
    page = client.get("/vi/cam-nang/chi-phi/").content.decode()
    opened = page.split("<details", 1)[1].split("</details>", 1)[0]
    assert '<a href="/vi/cam-nang/chi-phi/" aria-current="page">Chi phí</a>' in opened
    assert 'href="/vi/cam-nang/"' in opened
