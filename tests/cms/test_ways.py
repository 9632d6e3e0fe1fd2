"""The way to a page."""

from __future__ import annotations

import pytest

from cms.models import GuideIndexPage, GuidePage
from cms.ways import way_to
from tests.page_trees import child_page, home_page

pytestmark = pytest.mark.django_db


def test_the_way_names_each_page_above_and_ends_at_this_one() -> None:
    guide = child_page(home_page(), GuideIndexPage, "cam-nang", title="Cẩm nang")
    costs = child_page(guide, GuidePage, "chi-phi", title="Chi phí")
    crumbs = way_to(costs).crumbs
    assert [(crumb.label, crumb.href) for crumb in crumbs] == [
        ("Cẩm nang", "/vi/cam-nang/"),
        ("Chi phí", ""),
    ]


def test_a_page_right_below_the_home_page_needs_no_way() -> None:
    guide = child_page(home_page(), GuideIndexPage, "cam-nang")
    assert way_to(guide).crumbs == ()
    assert [page.depth for page in way_to(guide).above] == [2]


def test_a_draft_above_is_not_named() -> None:
    guide = child_page(home_page(), GuideIndexPage, "cam-nang", live=False)
    assert way_to(child_page(guide, GuidePage, "chi-phi")).crumbs == ()
